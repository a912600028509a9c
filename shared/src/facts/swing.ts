import { add, compare, type Decimal, ZERO } from '../decimal/index.ts';
import type { Booking } from './bookings.ts';

/** A point that a running net reaches, and when. */
export interface Mark {
  readonly value: Decimal;
  readonly at: string;
}

/** How the running net moves over a stretch of bookings, from zero at its start. */
export interface Swing {
  readonly net: Decimal;
  /** The last of the highest points. */
  readonly high: Mark;
  /** The first of the lowest points after `high`; null where it is the end. */
  readonly lowAfter: Mark | null;
  /** The first of the lowest points. */
  readonly low: Mark;
}

const lower = (a: Mark | null, b: Mark): Mark =>
  a === null || compare(b.value, a.value) < 0 ? b : a;

/**
 * The swing of bookings in their order; those of one instant make one point, since nothing says which
 * of them came first. @returns null where there are none
 */
export function swingOf(bookings: readonly Booking[]): Swing | null {
  let net = ZERO;
  let swing: Swing | null = null;
  bookings.forEach(({ at, net: step }, i) => {
    net = add(net, step);
    if (bookings[i + 1]?.at === at) return;
    const point = { value: net, at };
    if (swing === null) {
      swing = { net, high: point, lowAfter: null, low: point };
    } else if (compare(net, swing.high.value) >= 0) {
      swing = { net, high: point, lowAfter: null, low: swing.low };
    } else {
      swing = {
        net,
        high: swing.high,
        lowAfter: lower(swing.lowAfter, point),
        low: lower(swing.low, point),
      };
    }
  });
  return swing;
}
