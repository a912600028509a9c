import { add, type Decimal, decimal, divide, sign, subtract, ZERO } from '../decimal/index.ts';
import type { Trade } from '../generated/types.ts';

/** What one leg of a trade books at its instant. */
export interface Booking {
  readonly at: string;
  readonly tradeId: string;
  /** Place among the legs of its trade. */
  readonly leg: number;
  readonly net: Decimal;
  /** By how much R moves; null where the trade's risk is not known. */
  readonly r: Decimal | null;
  readonly opens: boolean;
  readonly closes: boolean;
}

const R_PLACES = 12;

/**
 * A trade's legs as bookings. R is net / planned risk, rounded on the sum of the legs so far, so that
 * the R of a whole trade is that of its total, however many days its legs are spread over.
 */
export function bookingsOf(trade: Trade): Booking[] {
  const risk = trade.plannedRisk === null ? ZERO : decimal(trade.plannedRisk);
  const hasRisk = sign(risk) > 0;
  let total = ZERO;
  let reached = ZERO;
  return trade.legs.map((leg, i) => {
    const net = decimal(leg.net);
    total = add(total, net);
    const now = hasRisk ? divide(total, risk, R_PLACES, 'half-even') : reached;
    const r = hasRisk ? subtract(now, reached) : null;
    reached = now;
    return {
      at: leg.at,
      tradeId: trade.id,
      leg: i,
      net,
      r,
      opens: i === 0,
      closes: trade.status === 'closed' && i === trade.legs.length - 1,
    };
  });
}

export const inBookingOrder = (a: Booking, b: Booking): number =>
  a.at !== b.at
    ? a.at < b.at
      ? -1
      : 1
    : a.tradeId !== b.tradeId
      ? a.tradeId < b.tradeId
        ? -1
        : 1
      : a.leg - b.leg;
