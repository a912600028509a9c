import { add, compare, type Decimal, divide, multiply, sign } from '../decimal/index.ts';
import type { Facts } from '../generated/types.ts';
import type { EquityLine } from './equity-line.ts';
import type { EquityStep } from './equity-steps.ts';
import { factText } from './fact-text.ts';
import type { Mark, Swing } from './swing.ts';

/** Scaling a point by a cash flow keeps this many places, rounded up. */
const PLACES = 18;

/** The highest point so far and the lowest since, in money of the step that was last taken. */
interface Course {
  readonly peak: Decimal;
  readonly trough: Mark | null;
}

function booked({ peak, trough }: Course, start: Decimal, swing: Swing): Course {
  const high = add(start, swing.high.value);
  if (compare(high, peak) >= 0) {
    const { lowAfter } = swing;
    return {
      peak: high,
      trough: lowAfter && { value: add(start, lowAfter.value), at: lowAfter.at },
    };
  }
  const low = { value: add(start, swing.low.value), at: swing.low.at };
  return { peak, trough: trough && compare(trough.value, low.value) <= 0 ? trough : low };
}

/**
 * A deposit, and a difference between a declared balance and what was booked: earlier points are
 * scaled by it. From nothing, or to nothing, no share can be taken: the course begins anew.
 */
function declared({ peak, trough }: Course, before: Decimal, after: Decimal): Course {
  if (compare(before, after) === 0) return { peak, trough };
  if (sign(before) <= 0 || sign(after) <= 0) return { peak: after, trough: null };
  const scaled = (value: Decimal): Decimal => divide(multiply(value, after), before, PLACES, 'up');
  return {
    peak: scaled(peak),
    trough: trough && { value: scaled(trough.value), at: trough.at },
  };
}

const taken = (course: Course, step: EquityStep): Course =>
  step.kind === 'booked'
    ? booked(course, step.before, step.swing)
    : declared(course, step.before, step.after);

/**
 * Peak and current value of closed equity since a day boundary, in money of the end of the line, and
 * the booking that made the lowest point since that peak. The last of equal peaks counts, the first
 * of equal lows.
 */
export function drawdownSince(
  line: EquityLine,
  boundary: string,
): Facts['account']['drawdowns'][string] {
  const start: Course = { peak: line.at(boundary), trough: null };
  const { peak, trough } = line.steps.slice(line.stepsBy(boundary)).reduce(taken, start);
  return {
    peak: factText(peak, 'up'),
    current: factText(line.latest),
    troughAt: trough?.at ?? null,
  };
}
