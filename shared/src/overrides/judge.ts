import { type Judgement, unmetOf } from '../gate/index.ts';
import type { Denial, Facts, Intent, Override } from '../generated/types.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import { limitDenials } from './limits.ts';

/** What a policy answers; no person does. */
export interface OverrideAnswer {
  readonly decision: 'granted' | 'denied';
  /** Why it was denied, in a fixed order. */
  readonly reasons: Denial[];
}

const instant = (text: string): Instant => parseInstant(text) as Instant;

/** A major cooldown of the person or the account that is active, its tasks counted. */
function isCooling({ cooldowns, account }: Facts, at: Instant): boolean {
  return cooldowns.some(
    (row) =>
      row.class === 'major' &&
      row.enforced &&
      (row.scope === 'person' || (row.scope === 'account' && row.accountId === account.id)) &&
      instant(row.startsAt) <= at &&
      (at < instant(row.endsAt) || row.openTasks.length > 0),
  );
}

/** Why no rule at all may be overridden for a plan: a major cooldown, or a paper period. */
export function closedTo({ rules, input }: Judgement): Denial[] {
  const denials: Denial[] = [];
  // A streak holds before its cooldown is on record.
  const isStreak = rules.some(
    ({ kind, verdict }) => kind === 'loss_streak' && verdict.outcome === 'WAIT',
  );
  if (isStreak || isCooling(input.facts, input.asOf)) denials.push('major_cooldown');
  if (rules.some(({ verdict }) => verdict.outcome === 'SIMULATE')) denials.push('simulate');
  return denials;
}

/** Whether the time of a plan is over, so that nothing of it can be overridden. */
export const isPlanOver = (intent: Intent, at: Instant): boolean =>
  intent.filledAt !== null || intent.status === 'cancelled' || instant(intent.chainEndsAt) <= at;

/**
 * Answers an override that is confirmed: by the policy of its rule's kind on what the rule finds now,
 * and by the limits.
 * @param rows all overrides of the person that are known; what was granted before counts
 */
export function judgeOverride(
  own: Override,
  intent: Intent,
  judgement: Judgement | 'reduce_only',
  rows: readonly Override[],
): OverrideAnswer {
  if (judgement === 'reduce_only') return { decision: 'denied', reasons: ['nothing_to_override'] };
  const { rules, policyOf, input } = judgement;
  const at = input.asOf;
  const reasons: Denial[] = [];
  if (at < instant(own.actsAt)) reasons.push('too_soon');
  if (isPlanOver(intent, at)) reasons.push('plan_over');
  const found = rules.find(({ ruleId }) => ruleId === own.rule);
  const policy = found && policyOf(own.rule, found.verdict);
  const taken = own.safeguards.map(({ safeguard }) => safeguard);
  if (found && policy) reasons.push(...unmetOf(found.verdict, policy, taken, input));
  else reasons.push('nothing_to_override');
  const counted = { chainId: own.chainId, at, mainZone: input.facts.person.mainZone };
  const isOnceADay = policy?.allowed === true && policy.onceADay === true;
  reasons.push(...limitDenials(own, rows, counted, isOnceADay), ...closedTo(judgement));
  return { decision: reasons.length === 0 ? 'granted' : 'denied', reasons };
}
