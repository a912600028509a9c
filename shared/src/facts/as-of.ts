import {
  add,
  type Decimal,
  decimal,
  divide,
  multiply,
  sign,
  subtract,
  sum,
  ZERO,
} from '../decimal/index.ts';
import type { Trade } from '../generated/types.ts';
import { stopAt } from '../trades/index.ts';

/** A trade as it stood at an instant: later legs have not happened yet. */
export interface TradeAsOf {
  readonly trade: Trade;
  readonly legs: Trade['legs'];
  readonly openSize: Decimal;
  readonly isClosed: boolean;
  readonly net: Decimal;
  /** The stop that was recorded last by then; null where there was none or it was removed. */
  readonly stop: string | null;
}

/** @returns undefined where the trade had not begun. */
export function tradeAsOf(trade: Trade, asOf: string): TradeAsOf | undefined {
  if (trade.openedAt > asOf) return undefined;
  const stop = stopAt(trade, asOf);
  if (trade.lastFillAt <= asOf) {
    return {
      trade,
      legs: trade.legs,
      openSize: decimal(trade.openSize),
      isClosed: trade.status === 'closed',
      net: decimal(trade.netPnl),
      stop,
    };
  }
  const legs = trade.legs.filter((leg) => leg.at <= asOf);
  let openSize = ZERO;
  for (const leg of legs) {
    const size = decimal(leg.size);
    openSize = leg.effect === 'increase' ? add(openSize, size) : subtract(openSize, size);
  }
  return {
    trade,
    legs,
    openSize,
    isClosed: sign(openSize) === 0,
    net: sum(legs.map((leg) => decimal(leg.net))),
    stop,
  };
}

const PLACES = 12;

/** Average entry of the lots that were still open at the instant: a reduction takes its share out. */
export function averageOpenEntry(view: TradeAsOf): Decimal {
  let size = ZERO;
  let average = ZERO;
  for (const leg of view.legs) {
    const lots = decimal(leg.size);
    if (leg.effect === 'reduce') {
      size = subtract(size, lots);
      continue;
    }
    const cost = add(multiply(average, size), multiply(decimal(leg.price), lots));
    size = add(size, lots);
    average = divide(cost, size, PLACES, 'half-even');
  }
  return average;
}
