import { add, type Decimal, decimal, maximum } from '../decimal/index.ts';
import type { AccountSnapshot, CashFlow } from '../generated/types.ts';
import { signedAmount } from './cash-flows.ts';
import type { Swing } from './swing.ts';
import type { DaySpan, TradingDates } from './trading-dates.ts';

/** A stretch of bookings inside of one trading day, a balance that was declared, or money moved. */
export type Step =
  | { readonly kind: 'booked'; readonly at: string; readonly day: DaySpan; readonly swing: Swing }
  | {
      readonly kind: 'declared';
      readonly at: string;
      readonly day: DaySpan;
      readonly balance: Decimal;
    }
  | {
      readonly kind: 'flow';
      readonly at: string;
      readonly day: DaySpan;
      /** Below zero where it went out. */
      readonly amount: Decimal;
    };

/** A step with the equity before and after it. */
export type EquityStep = Step & { readonly before: Decimal; readonly after: Decimal };

export const declaredStep = (dates: TradingDates, { asOf, balance }: AccountSnapshot): Step => ({
  kind: 'declared',
  at: asOf,
  day: dates.dayAt(asOf),
  balance: decimal(balance),
});

export const flowStep = (dates: TradingDates, flow: CashFlow): Step => ({
  kind: 'flow',
  at: flow.at,
  day: dates.dayAt(flow.at),
  amount: signedAmount(flow),
});

/** Balances and flows in their order; of one instant the balance comes first. */
export const statedSteps = (
  dates: TradingDates,
  snapshots: readonly AccountSnapshot[],
  flows: readonly CashFlow[],
): Step[] => {
  const declared = snapshots.map((snapshot) => declaredStep(dates, snapshot));
  return merged(
    flows.map((flow) => flowStep(dates, flow)),
    declared,
  );
};

function afterStep(step: Step, before: Decimal): Decimal {
  if (step.kind === 'declared') return step.balance;
  return add(before, step.kind === 'flow' ? step.amount : step.swing.net);
}

/** Both in their order; of one instant what was declared or moved comes before what was booked. */
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
    equity = afterStep(step, before);
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
