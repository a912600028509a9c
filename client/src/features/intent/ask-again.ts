import type { DecisionRecord } from '@mast/shared/types';
import { NO_EMOTION } from '../common/emotions.ts';
import { typedText } from '../common/typed-text.ts';
import type { LargestSize } from '../gate/plan-actions.ts';
import type { PlanForm } from './plan-form.ts';

/** How long what was said of the moment stands: what I feel, and my answers. */
const SAID_MS = 30 * 60_000;

/** What is said anew with a plan that is asked about later; all else of it is carried over. */
export const UNSAID: Partial<PlanForm> = { emotion: NO_EMOTION, answers: {}, sleep: null };

/**
 * Whether a plan may be asked about again as it stands: what I felt is not what I feel later, and a
 * feeling that held the plan up is asked for again.
 */
export function isStillSaid({ evaluatedAt, findings }: DecisionRecord, nowMs: number): boolean {
  const isHeldByMe = findings.some(
    ({ kind, status }) => kind === 'emotion_check' && status !== 'pass',
  );
  return !isHeldByMe && nowMs - Date.parse(evaluatedAt) < SAID_MS;
}

/** The plan at the largest size within its rules. */
export const sizedTo = ({ size, unit }: LargestSize): Partial<PlanForm> =>
  unit === 'money' ? { amount: typedText(size) } : { size: typedText(size) };
