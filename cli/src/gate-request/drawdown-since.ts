import {
  compare,
  type Decimal,
  divide,
  multiply,
  sign,
  subtract,
  toText,
} from '@mast/shared/decimal';
import type { Facts } from '@mast/shared/types';

/** Closed equity from an instant on; what was paid in or out at that instant is in it already. */
export interface EquityPoint {
  readonly at: string;
  readonly equity: Decimal;
  readonly cashFlow: Decimal;
}

type Drawdown = Facts['account']['drawdowns'][string];

/** Scaling a point by a cash flow keeps this many places, rounded up. */
const PLACES = 18;

interface Course {
  readonly peak: Decimal;
  readonly trough: { readonly value: Decimal; readonly at: string } | null;
}

/** Points before a cash flow in money of after it, so that the flow is no gain and no loss. */
function scaled(course: Course, before: Decimal, after: Decimal): Course {
  if (compare(before, after) === 0) return course;
  if (sign(before) <= 0 || sign(after) <= 0) return { peak: after, trough: null };
  const inNewMoney = (value: Decimal): Decimal =>
    divide(multiply(value, after), before, PLACES, 'up');
  const { peak, trough } = course;
  return {
    peak: inNewMoney(peak),
    trough: trough && { value: inNewMoney(trough.value), at: trough.at },
  };
}

function next(course: Course, point: EquityPoint): Course {
  const earned = subtract(point.equity, point.cashFlow);
  const { peak, trough } = course;
  const isPeak = compare(earned, peak) >= 0;
  const isTrough = trough === null || compare(earned, trough.value) < 0;
  const met = isPeak
    ? { peak: earned, trough: null }
    : { peak, trough: isTrough ? { value: earned, at: point.at } : trough };
  return scaled(met, earned, point.equity);
}

/**
 * Peak and current value of a curve since an instant, cash-flow-neutral and in money of its last
 * point; what the curve stood at by that instant is the first value that counts.
 * @param points in order of time, at least one
 */
export function drawdownSince(points: readonly EquityPoint[], since: string): Drawdown {
  const [earliest, ...others] = points as [EquityPoint, ...EquityPoint[]];
  const before = others.filter((point) => point.at <= since);
  const first = before.at(-1) ?? earliest;
  const later = others.slice(before.length);
  const start: Course = { peak: first.equity, trough: null };
  const { peak, trough } = later.reduce(next, start);
  const last = later.at(-1) ?? first;
  return { peak: toText(peak), current: toText(last.equity), troughAt: trough?.at ?? null };
}
