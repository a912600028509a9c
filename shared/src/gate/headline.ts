import type { Outcome } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';
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

const endOf = ({ verdict }: Judged): Instant => verdict.until ?? Number.NEGATIVE_INFINITY;

function leads(one: Judged, other: Judged): boolean {
  const graver = severity(outcomeOf(one)) - severity(outcomeOf(other));
  return graver > 0 || (graver === 0 && endOf(one) > endOf(other));
}

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
  let leader: Judged | undefined;
  for (const one of judged) {
    if (leader === undefined || leads(one, leader)) leader = one;
  }
  if (leader === undefined) return undefined;
  const outcome = outcomeOf(leader);
  if (outcome === 'GO' || severity(outcome) < severity(atLeast)) return undefined;
  if (outcome !== 'SIZE_DOWN') return leader;
  return judged.find((one) => one.ruleId === bindingRule && outcomeOf(one) === outcome) ?? leader;
}
