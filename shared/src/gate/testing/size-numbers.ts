import fc from 'fast-check';
import type { Facts, InstrumentSpec } from '../../generated/types.ts';
import { facts, instrument, NOW, position, window } from './cases.ts';

/** Money in units of 10^-15, so that every product of the numbers below is whole. */
export type Money = bigint;

export const CENT = 10n ** 13n;

/** An integer as the decimal that it is at some places. */
export const text = (n: number | bigint, places: number): string => {
  const digits = `${n < 0 ? -n : n}`.padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const sign = n < 0 ? '-' : '';
  return places === 0 ? sign + whole : `${sign}${whole}.${digits.slice(digits.length - places)}`;
};

export interface Costs {
  readonly risk: Money;
  readonly notional: Money;
}

export const int = (min: number, max: number) => fc.integer({ min, max });

/** Prices, equity and money in cents; shares in hundredths of a percent; sizes in steps. */
export const numbers = fc.record({
  entry: int(500, 2000),
  distance: int(1, 400),
  pointValue: int(1, 60),
  step: fc.constantFrom(1, 10, 250, 1000),
  smallest: fc.constantFrom(1, 2, 5),
  asked: int(5, 60),
  fee: fc.constantFrom('none', 'per_lot', 'percent', 'fixed'),
  feeIn: int(0, 60),
  feeOut: int(0, 60),
  rate: int(30, 400),
  divides: fc.boolean(),
  latest: int(20_000, 400_000),
  dayStart: int(20_000, 400_000),
  inGroup: int(0, 4000),
  outside: int(0, 2000),
  notional: int(0, 90_000),
  net: int(-6000, 3000),
  isReduced: fc.boolean(),
  own: int(0, 9000),
  rest: int(1, 9000),
  amount: int(10, 3000),
});
export type Numbers = typeof numbers extends fc.Arbitrary<infer N> ? N : never;

const ceilDivide = (a: bigint, b: bigint): bigint => (a + b - 1n) / b;

/** The exchange of an amount given in 10^-7, in 10^-12. */
const exchange = (amount: bigint, n: Numbers): bigint =>
  n.divides ? ceilDivide(amount * 10n ** 7n, BigInt(n.rate)) : amount * BigInt(n.rate) * 1000n;

/** What a number of lot steps costs. */
export function costsOf(n: Numbers): (steps: number) => Costs {
  const [entry, stop, value] = [n.entry, n.entry - n.distance, n.pointValue].map(BigInt) as [
    bigint,
    bigint,
    bigint,
  ];
  const [feeIn, feeOut] = [BigInt(n.feeIn), BigInt(n.feeOut)];
  let lot = (entry - stop) * value * 10_000n;
  if (n.fee === 'per_lot') lot += (feeIn + feeOut) * 100_000n;
  if (n.fee === 'percent') lot += (entry * feeIn + stop * feeOut) * value;
  const order = n.fee === 'fixed' ? exchange((feeIn + feeOut) * 100_000n, n) : 0n;
  const risk = exchange(lot, n);
  const notional = exchange(entry * value * 10_000n, n);
  return (steps) => {
    const size = BigInt(steps * n.step);
    return { risk: size * risk + order * 1000n, notional: size * notional };
  };
}

export function factsOf(n: Numbers): Facts {
  const spec: InstrumentSpec = {
    ...instrument('MES'),
    pointValue: text(n.pointValue, 1),
    lotStep: text(n.step, 3),
    minLot: text(n.step * n.smallest, 3),
    fee: { model: n.fee as 'none', entry: text(n.feeIn, 2), exit: text(n.feeOut, 2) },
    groups: { sector: 'group', underlying: null, tags: [] },
  };
  return facts({
    instrument: spec,
    fx: { rate: text(n.rate, 2), operation: n.divides ? 'divide' : 'multiply' },
    equity: { latest: text(n.latest, 2), dayStart: text(n.dayStart, 2), declaredAt: NOW },
    windows: { trading_day: window({ net: text(n.net, 2), startEquity: text(n.dayStart, 2) }) },
    positions: [
      position({
        openRisk: text(n.inGroup, 2),
        notional: text(n.notional, 2),
        instrumentId: 'ES',
        sector: 'group',
      }),
      position({ openRisk: text(n.outside, 2), notional: '0', instrumentId: 'NQ', sector: null }),
    ],
    checkedAt: NOW,
    account: {
      startBalance: text(n.dayStart, 2),
      drawdowns: { 30: { peak: '100', current: '94', troughAt: NOW } },
      holdings: {
        at: NOW,
        cash: '0',
        items: [
          { instrumentId: 'MES', value: text(n.own, 2) },
          { instrumentId: 'rest', value: text(n.rest, 2) },
        ],
      },
    },
  });
}
