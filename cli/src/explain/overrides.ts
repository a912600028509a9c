import { compileRules, judgePlan, type OverridePolicy, readFacts } from '@mast/shared/gate';
import type { Instant } from '@mast/shared/time';
import type { Facts } from '@mast/shared/types';
import type { Origin } from './input.ts';

/** By rule id how what it finds may be overridden, judged with the rest of the rules. */
export function overridesOf(
  { intent, rules }: Origin,
  facts: Facts,
  asOf: Instant,
): ReadonlyMap<string, OverridePolicy> {
  const judged = judgePlan(compileRules(rules), intent, readFacts(facts), asOf);
  if (!judged.ok || judged.value === 'reduce_only') return new Map();
  const { rules: found, policyOf } = judged.value;
  return new Map(found.map(({ ruleId, verdict }) => [ruleId, policyOf(ruleId, verdict)]));
}
