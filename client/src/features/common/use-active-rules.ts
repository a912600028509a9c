import { rulesetInForce } from '@mast/shared/rules';
import type { Cooldown, Persona, RuleDefinition, Ruleset } from '@mast/shared/types';
import { useMemo } from 'react';
import { serverNow, useRows } from '../../data/index.ts';

export interface ActiveRuleset {
  ruleset: Ruleset;
  /** In their order, without those that are switched off. */
  rules: readonly RuleDefinition[];
  /** With them. */
  all: readonly RuleDefinition[];
}

export interface RulesetRows {
  rulesets: readonly Ruleset[];
  definitions: readonly RuleDefinition[];
  /** A major one that runs holds back what was loosened. */
  cooldowns: readonly Cooldown[];
}

/** Of the rulesets that are given, the one of a persona that is in force now, with its rules. */
export function activeRulesOf(
  persona: Persona | undefined,
  { rulesets, definitions, cooldowns }: RulesetRows,
): ActiveRuleset | undefined {
  const own = rulesets.filter((one) => one.persona === persona);
  const ruleset = rulesetInForce(own, cooldowns, serverNow());
  if (ruleset === undefined) return undefined;
  const all = definitions
    .filter((one) => one.rulesetId === ruleset.id)
    .sort((a, b) => a.position - b.position);
  return { ruleset, all, rules: all.filter(({ disabled }) => disabled !== true) };
}

export function useRulesetRows(): RulesetRows {
  const rulesets = useRows('ruleset');
  const definitions = useRows('rule_definition');
  const cooldowns = useRows('cooldown');
  return useMemo(() => ({ rulesets, definitions, cooldowns }), [rulesets, definitions, cooldowns]);
}

/** The rules of a persona that are in force now, from the rows on this device. */
export function useActiveRules(persona: Persona | undefined): ActiveRuleset | undefined {
  const rows = useRulesetRows();
  return useMemo(() => activeRulesOf(persona, rows), [rows, persona]);
}
