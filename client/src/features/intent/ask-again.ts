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

const isOver = (at: number | null, nowMs: number): boolean => at !== null && nowMs - at >= SAID_MS;

/** The form without what was said of the moment when that is too long ago: it is asked anew. */
export function sayAnew(form: PlanForm, nowMs: number): PlanForm {
  const isSaid = !isOver(form.saidAt, nowMs);
  const isPriced = !isOver(form.pricesAt, nowMs);
  if (isSaid && isPriced) return form;
  return {
    ...form,
    ...(isSaid ? {} : { ...UNSAID, saidAt: null }),
    ...(isPriced ? {} : { pricesAt: null }),
  };
}

const OF_THE_MOMENT: readonly (keyof PlanForm)[] = ['emotion', 'answers', 'sleep'];
const PRICES: readonly (keyof PlanForm)[] = ['entry', 'stop', 'size'];

/** A change with the times that it renews. */
export function timed(part: Partial<PlanForm>, nowMs: number): Partial<PlanForm> {
  const says = OF_THE_MOMENT.some((name) => name in part);
  const prices = PRICES.some((name) => name in part);
  return { ...(says ? { saidAt: nowMs } : {}), ...(prices ? { pricesAt: nowMs } : {}), ...part };
}

/** The plan at the largest size within its rules. */
export const sizedTo = ({ size, unit }: LargestSize): Partial<PlanForm> =>
  unit === 'money' ? { amount: typedText(size) } : { size: typedText(size) };
