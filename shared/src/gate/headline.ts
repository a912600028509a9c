import type { Outcome } from '../generated/types.ts';
import type { Verdict } from './types.ts';

/** Outcomes from the mildest to the one that leads. */
const ORDER: readonly Outcome[] = ['GO', 'SIZE_DOWN', 'WAIT', 'SIMULATE', 'NO_GO'];

export const severity = (outcome: Outcome): number => ORDER.indexOf(outcome);

export interface Judged {
  readonly ruleId: string;
  readonly verdict: Verdict;
}

/** Only a failed or missing rule has an outcome of its own. */
const outcomeOf = (judged: Judged): Outcome => judged.verdict.outcome ?? 'GO';

/**
 * The rule that leads: the gravest outcome; among equals a timed one before an untimed one, the
 * latest end first; then the order of rules; then the id. A SIZE_DOWN is led by the binding rule.
 * @param atLeast the outcome that holds even where no rule has a graver one of its own
 * @returns undefined where no rule is as grave as that, or where none failed
 */
export function leadingRule(
  judged: readonly Judged[],
  bindingRule: string | undefined,
  atLeast: Outcome,
): Judged | undefined {
  const grave = Math.max(...judged.map((one) => severity(outcomeOf(one))), 0);
  if (grave === 0 || grave < severity(atLeast)) return undefined;
  const candidates = judged.filter((one) => severity(outcomeOf(one)) === grave);
  if (ORDER[grave] === 'SIZE_DOWN') {
    const binding = candidates.find((one) => one.ruleId === bindingRule);
    if (binding) return binding;
  }
  return candidates.reduce((best, one) => {
    const end = one.verdict.until ?? Number.NEGATIVE_INFINITY;
    return end > (best.verdict.until ?? Number.NEGATIVE_INFINITY) ? one : best;
  });
}
