import { add, type Decimal, decimal, negate, sign, toText, ZERO } from '../decimal/index.ts';
import type { DayAggregate, Trade } from '../generated/types.ts';

/** What adds up over the legs of a day, so that a trade can be taken out of it as it was put in. */
export interface DaySums {
  readonly legs: number;
  readonly opened: number;
  readonly closed: number;
  readonly won: number;
  readonly lost: number;
  readonly net: Decimal;
  readonly fees: Decimal;
  readonly netSince: Decimal;
}

export const NO_SUMS: DaySums = {
  legs: 0,
  opened: 0,
  closed: 0,
  won: 0,
  lost: 0,
  net: ZERO,
  fees: ZERO,
  netSince: ZERO,
};

export const plus = (a: DaySums, b: DaySums): DaySums => ({
  legs: a.legs + b.legs,
  opened: a.opened + b.opened,
  closed: a.closed + b.closed,
  won: a.won + b.won,
  lost: a.lost + b.lost,
  net: add(a.net, b.net),
  fees: add(a.fees, b.fees),
  netSince: add(a.netSince, b.netSince),
});

export const minus = (a: DaySums): DaySums => ({
  legs: -a.legs,
  opened: -a.opened,
  closed: -a.closed,
  won: -a.won,
  lost: -a.lost,
  net: negate(a.net),
  fees: negate(a.fees),
  netSince: negate(a.netSince),
});

/** @param declaredAt of the day of the leg, null where no balance was declared inside of it */
export function sumsOfLeg(trade: Trade, place: number, declaredAt: string | null): DaySums {
  const leg = trade.legs[place] as Trade['legs'][number];
  const net = decimal(leg.net);
  const closes = trade.status === 'closed' && place === trade.legs.length - 1;
  const result = closes ? sign(decimal(trade.netPnl)) : 0;
  return {
    legs: 1,
    opened: place === 0 ? 1 : 0,
    closed: closes ? 1 : 0,
    won: result > 0 ? 1 : 0,
    lost: result < 0 ? 1 : 0,
    net,
    fees: closes ? decimal(trade.fees) : ZERO,
    netSince: declaredAt !== null && leg.at >= declaredAt ? net : ZERO,
  };
}

export const sumsOfRow = (row: DayAggregate): DaySums => ({
  ...row,
  net: decimal(row.net),
  fees: decimal(row.fees),
  netSince: decimal(row.netSince ?? '0'),
});

/** The members of a row that are sums. */
export const textsOf = (sums: DaySums, declaredAt: string | null) => ({
  legs: sums.legs,
  opened: sums.opened,
  closed: sums.closed,
  won: sums.won,
  lost: sums.lost,
  net: toText(sums.net),
  fees: toText(sums.fees),
  declaredAt,
  netSince: declaredAt === null ? null : toText(sums.netSince),
});
