import type { Persona } from '@mast/shared/types';
import { useEffect, useMemo, useState } from 'react';
import { serverNow, useRows, useSyncState } from '../../data/index.ts';
import { nextStart, type OwnRules, ownRulesOf, type RuleRows } from './own-rules.ts';

/** Longer is no timer of a browser. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export function useRuleRows(): RuleRows {
  const rulesets = useRows('ruleset');
  const definitions = useRows('rule_definition');
  const requests = useRows('rule_change_request');
  const cooldowns = useRows('cooldown');
  const accounts = useRows('account');
  const [person] = useRows('person');
  return useMemo(
    () => ({ rulesets, definitions, requests, cooldowns, accounts, person }),
    [rulesets, definitions, requests, cooldowns, accounts, person],
  );
}

/** The instant at which something last began to act, or the server's clock was last heard of. */
function useTurn(rows: RuleRows): number {
  const [turn, setTurn] = useState(serverNow);
  const { lastSyncAt } = useSyncState();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a clock of this device that was wrong is right from then on
  useEffect(() => setTurn(serverNow()), [lastSyncAt]);
  useEffect(() => {
    const next = nextStart(rows, turn);
    if (next === undefined) return;
    const wait = Math.min(Math.max(0, next - serverNow()), LONGEST_TIMER_MS);
    const timer = setTimeout(() => setTurn(serverNow()), wait + 1);
    return () => clearTimeout(timer);
  }, [rows, turn]);
  return turn;
}

/** The personas that have rules, the oldest first. */
export const personasOf = ({ rulesets }: Pick<RuleRows, 'rulesets'>): Persona[] => [
  ...new Set(
    [...rulesets].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).map((one) => one.persona),
  ),
];

export interface AllRules {
  rows: RuleRows;
  /** As of when the versions in force were looked up. */
  at: number;
  of: (persona: Persona) => OwnRules | undefined;
}

/** The rules of every persona as they are in force; renewed when what waits begins to act. */
export function useAllRules(): AllRules {
  const rows = useRuleRows();
  const turn = useTurn(rows);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn is another moment
  return useMemo(() => {
    const at = serverNow();
    const found = new Map(
      personasOf(rows).map((persona) => [persona, ownRulesOf(persona, rows, at)]),
    );
    return { rows, at, of: (persona) => found.get(persona) };
  }, [rows, turn]);
}
