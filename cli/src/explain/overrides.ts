import { compileRules, evaluate, type OverridePolicy, readFacts } from '@mast/shared/gate';
import type { Instant } from '@mast/shared/time';
import type { Facts } from '@mast/shared/types';
import type { Origin } from './input.ts';

/** By rule id how what it finds may be overridden, judged with the rest of the rules. */
export function overridesOf(
  { intent, rules }: Origin,
  facts: Facts,
  asOf: Instant,
): ReadonlyMap<string, OverridePolicy> {
  const policies = new Map<string, OverridePolicy>();
  const watched = compileRules(rules).map((compiled) => ({
    ...compiled,
    evaluate(input: Parameters<typeof compiled.evaluate>[0]) {
      const verdict = compiled.evaluate(input);
      policies.set(compiled.rule.id, compiled.override(verdict, input));
      return verdict;
    },
  }));
  evaluate(watched, intent, readFacts(facts), asOf);
  return policies;
}
