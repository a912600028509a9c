import type { Persona, RuleDefinition, Ruleset } from '@mast/shared/types';
import { useMemo } from 'react';
import { serverNow, useRows } from '../../data/index.ts';

export interface ActiveRuleset {
  ruleset: Ruleset;
  /** In their order. */
  rules: readonly RuleDefinition[];
}

/** The rules of a persona that are in force now, from the rows on this device. */
export function useActiveRules(persona: Persona | undefined): ActiveRuleset | undefined {
  const rulesets = useRows('ruleset');
  const definitions = useRows('rule_definition');
  return useMemo(() => {
    const now = new Date(serverNow()).toISOString();
    const ruleset = rulesets
      .filter((one) => one.persona === persona && one.activeFrom <= now)
      .sort((a, b) => b.version - a.version)[0];
    if (ruleset === undefined) return undefined;
    const rules = definitions
      .filter((one) => one.rulesetId === ruleset.id)
      .sort((a, b) => a.position - b.position);
    return { ruleset, rules };
  }, [rulesets, definitions, persona]);
}
