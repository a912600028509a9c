import { hashOf } from '@mast/shared/hash';
import { parseInstant } from '@mast/shared/time';
import type { DecisionRecord, GateIntent, Rule } from '@mast/shared/types';
import { type Owed, type WhatWouldChange, whatWouldChange } from '@mast/shared/why';
import { useMemo } from 'react';
import { useRow, useRows } from '../../data/index.ts';
import { rulesOfRows } from '../common/rules-of-rows.ts';

/** What a decision was made of, where all of it is on this device. */
export interface Origin {
  intent: GateIntent;
  rules: readonly Rule[];
}

/** The plan and the rules of a record; undefined where they are not those that decided it. */
export function useOrigin(record: DecisionRecord): Origin | undefined {
  const intent = useRow('intent', record.intentId);
  const rows = useRows('rule_definition', { rulesetId: record.rulesetId });
  return useMemo(() => {
    const rules = rulesOfRows(rows);
    if (intent === undefined || hashOf(rules) !== record.rulesetHash) return undefined;
    return { intent, rules };
  }, [record, intent, rows]);
}

/** What would change a decision; undefined where that can not be computed. */
export function changesOf(
  { facts, asOf }: Pick<DecisionRecord, 'facts' | 'asOf'>,
  { intent, rules }: Origin,
  answered: readonly Pick<Owed, 'rule' | 'task'>[],
): WhatWouldChange | undefined {
  const at = parseInstant(asOf);
  return at === undefined
    ? undefined
    : whatWouldChange({ rules, intent, facts, asOf: at, answered });
}
