import type { Persona, RuleDefinition, Ruleset } from '@mast/shared/types';
import { useMemo } from 'react';
import { serverNow, useRows } from '../../data/index.ts';

export interface ActiveRuleset {
  ruleset: Ruleset;
  /** In their order. */
  rules: readonly RuleDefinition[];
}

/** Of the rulesets that are given, the one of a persona that is in force now, with its rules. */
export function activeRulesOf(
  persona: Persona | undefined,
  rulesets: readonly Ruleset[],
  definitions: readonly RuleDefinition[],
): ActiveRuleset | undefined {
  const now = new Date(serverNow()).toISOString();
  const ruleset = rulesets
    .filter((one) => one.persona === persona && one.activeFrom <= now)
    .sort((a, b) => b.version - a.version)[0];
  if (ruleset === undefined) return undefined;
  const rules = definitions
    .filter((one) => one.rulesetId === ruleset.id)
    .sort((a, b) => a.position - b.position);
  return { ruleset, rules };
}

/** The rules of a persona that are in force now, from the rows on this device. */
export function useActiveRules(persona: Persona | undefined): ActiveRuleset | undefined {
  const rulesets = useRows('ruleset');
  const definitions = useRows('rule_definition');
  return useMemo(
    () => activeRulesOf(persona, rulesets, definitions),
    [rulesets, definitions, persona],
  );
}
