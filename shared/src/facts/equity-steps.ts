import { add, type Decimal, decimal, maximum } from '../decimal/index.ts';
import type { AccountSnapshot } from '../generated/types.ts';
import type { Swing } from './swing.ts';
import type { DaySpan, TradingDates } from './trading-dates.ts';

/** A stretch of bookings inside of one trading day, or a balance that was declared. */
export type Step =
  | { readonly kind: 'booked'; readonly at: string; readonly day: DaySpan; readonly swing: Swing }
  | {
      readonly kind: 'declared';
      readonly at: string;
      readonly day: DaySpan;
      readonly balance: Decimal;
    };

/** A step with the equity before and after it. */
export type EquityStep = Step & { readonly before: Decimal; readonly after: Decimal };

export const declaredStep = (dates: TradingDates, { asOf, balance }: AccountSnapshot): Step => ({
  kind: 'declared',
  at: asOf,
  day: dates.dayAt(asOf),
  balance: decimal(balance),
});

/** Both in their order; of one instant what was declared comes first. */
export function merged(booked: readonly Step[], declared: readonly Step[]): Step[] {
  const steps: Step[] = [];
  let taken = 0;
  for (const balance of declared) {
    for (let next = booked[taken]; next && next.at < balance.at; next = booked[taken]) {
      steps.push(next);
      taken += 1;
    }
    steps.push(balance);
  }
  return steps.concat(booked.slice(taken));
}

/** Steps one after the other from an equity on. */
export function withEquity(steps: readonly Step[], start: Decimal): EquityStep[] {
  let equity = start;
  return steps.map((step) => {
    const before = equity;
    equity = step.kind === 'declared' ? step.balance : add(equity, step.swing.net);
    return { ...step, before, after: equity };
  });
}

/**
 * The highest of a peak and the equity at the ends of trading days, from one instant to another; of
 * the first `count` steps, since an end may be replaced by what is declared next.
 */
export function dayEndPeak(
  steps: readonly EquityStep[],
  count: number,
  { from, until }: { readonly from: string; readonly until: string },
  start: Decimal,
): Decimal {
  let peak = start;
  const consider = (boundary: string, equity: Decimal): void => {
    if (boundary >= from && boundary <= until) peak = maximum(peak, equity);
  };
  for (const [i, { kind, at, day, after }] of steps.slice(0, count).entries()) {
    const next = steps[i + 1];
    const isReplaced = (boundary: string): boolean =>
      next?.kind === 'declared' && next.at === boundary;
    if (kind === 'declared' && at === day.start && !isReplaced(at)) consider(at, after);
    if (next?.day.date !== day.date && !isReplaced(day.end)) consider(day.end, after);
  }
  return peak;
}
