import { add, compare, type Decimal, negate, ZERO } from '../decimal/index.ts';
import type { Instant } from '../time/index.ts';

/** What one leg of a trade books inside a window of an account. */
export interface LimitBooking {
  readonly tradeId: string;
  readonly openedAt: Instant;
  readonly at: Instant;
  readonly net: Decimal;
  /** Null where the trade's risk is not known. */
  readonly r: Decimal | null;
}

export interface LossLimits {
  /** The tighter of money and of the share of the equity at the window's start; null for none. */
  readonly money: Decimal | null;
  readonly r: Decimal | null;
}

/**
 * The booking at which the realised loss of a window first reaches its limit, in money or in R; a
 * consumed budget is reached at equality. What is won back later changes nothing.
 * @param bookings of one window, in their order
 */
export function firstReach(
  bookings: Iterable<LimitBooking>,
  { money, r: limitR }: LossLimits,
): LimitBooking | undefined {
  let net = ZERO;
  let r = ZERO;
  for (const booking of bookings) {
    net = add(net, booking.net);
    if (booking.r !== null) r = add(r, booking.r);
    if (money !== null && compare(negate(net), money) >= 0) return booking;
    if (limitR !== null && compare(negate(r), limitR) >= 0) return booking;
  }
  return undefined;
}
