import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  maximum,
  multiply,
  sign,
  subtract,
} from '../../decimal/index.ts';
import type { AccountSnapshot, Trade } from '../../generated/types.ts';

interface Leg {
  readonly at: string;
  readonly net: Decimal;
}

const legsOf = (trades: readonly Trade[], asOf: string): Leg[] =>
  trades.flatMap(({ legs }) =>
    legs.filter((leg) => leg.at <= asOf).map(({ at, net }) => ({ at, net: decimal(net) })),
  );

const booked = (legs: readonly Leg[], from: string, to: string): Decimal =>
  legs
    .filter(({ at }) => at >= from && at < to)
    .reduce((total, leg) => add(total, leg.net), decimal(0));

/** Equity just before an instant, straight from its definition. */
export function naiveEquity(
  snapshots: readonly AccountSnapshot[],
  trades: readonly Trade[],
  asOf: string,
  at: string,
): Decimal {
  const legs = legsOf(trades, asOf);
  const ordered = [...snapshots].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const base = ordered.findLast((one) => one.asOf <= at && one.asOf <= asOf);
  if (base) return add(decimal(base.balance), booked(legs, base.asOf, at));
  const first = ordered[0] as AccountSnapshot;
  return subtract(decimal(first.balance), booked(legs, at, first.asOf));
}

const after = (at: string): string => `${at}~`;

/**
 * Every point of closed equity since a boundary in money of today: each is scaled by all cash flows
 * after it, one after the other.
 */
export function naiveDrawdown(
  snapshots: readonly AccountSnapshot[],
  trades: readonly Trade[],
  asOf: string,
  start: string,
) {
  const equity = (at: string): Decimal => naiveEquity(snapshots, trades, asOf, at);
  const flows = snapshots
    .filter((one) => one.asOf > start && one.asOf <= asOf)
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1))
    .map((one) => {
      const earlier = snapshots.filter((other) => other.asOf < one.asOf);
      return {
        at: one.asOf,
        before:
          earlier.length === 0
            ? decimal(one.balance)
            : naiveEquity(earlier, trades, asOf, one.asOf),
        after: decimal(one.balance),
      };
    })
    .filter((flow) => compare(flow.before, flow.after) !== 0);
  const scaled = (value: Decimal, since: string): Decimal =>
    flows
      .filter((flow) => flow.at > since)
      .reduce((money, flow) => divide(multiply(money, flow.after), flow.before, 18, 'up'), value);
  const times = [...new Set(legsOf(trades, asOf).map(({ at }) => at))].filter((at) => at >= start);
  const points = times.sort().map((at) => ({ at, value: scaled(equity(after(at)), at) }));
  const first = { at: '', value: scaled(equity(start), start) };
  const peak = [first, ...points].reduce((a, b) => (compare(b.value, a.value) >= 0 ? b : a));
  const lows = points.filter((point) => point.at > peak.at && compare(point.value, peak.value) < 0);
  const low = lows.reduce<(typeof lows)[number] | null>(
    (a, b) => (a === null || compare(b.value, a.value) < 0 ? b : a),
    null,
  );
  const isMeaningful = flows.every((flow) => sign(flow.before) > 0 && sign(flow.after) > 0);
  return { peak: peak.value, troughAt: low?.at ?? null, isMeaningful };
}

/** The highest of the first balance and the equity at each of these boundaries from then on. */
export const naiveDayEndPeak = (
  snapshots: readonly AccountSnapshot[],
  trades: readonly Trade[],
  asOf: string,
  boundaries: readonly string[],
): Decimal => {
  const [first] = [...snapshots].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const { balance, asOf: begins } = first as AccountSnapshot;
  return boundaries
    .filter((boundary) => boundary >= begins)
    .reduce(
      (peak, at) => maximum(peak, naiveEquity(snapshots, trades, asOf, at)),
      decimal(balance),
    );
};
