import type { Denial, Safeguard } from '../generated/types.ts';
import { chainStart } from './chain.ts';
import type { GateInput, OverridePolicy, Verdict } from './types.ts';

const HOUR_MS = 3_600_000;

/**
 * Why a rule's finding may not be overridden by these safeguards; nothing where it may. What a policy
 * says of a day is a limit, which is judged where an override is granted.
 */
export function unmetOf(
  verdict: Verdict,
  policy: OverridePolicy,
  safeguards: readonly Safeguard[],
  input: GateInput,
): Denial[] {
  if (verdict.status === 'pass' || verdict.status === 'not_applicable') {
    return ['nothing_to_override'];
  }
  // What is missing is filled in: the fact is the way out.
  if (verdict.status !== 'fail' || !policy.allowed) return ['never'];
  const { afterHours = 0, reasonCode } = policy;
  const unmet: Denial[] = [];
  if (input.asOf < chainStart(input) + afterHours * HOUR_MS) unmet.push('not_before');
  if (reasonCode !== undefined && input.intent.plan.reasonCode !== reasonCode) {
    unmet.push('reason_code');
  }
  if (policy.safeguards.some((one) => !safeguards.includes(one))) unmet.push('safeguards');
  return unmet;
}
