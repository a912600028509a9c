import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  HUNDRED,
  maximum,
  multiply,
  percentOf,
  sign,
  subtract,
  ZERO,
} from '../decimal/index.ts';
import type { Facts, InstrumentSpec } from '../generated/types.ts';

/** Only the division by an exchange rate rounds: up, at this many places. */
const FX_PLACES = 12;

/** Money in the account currency: `perLot` × lots + `perOrder`. */
export interface CostOfSize {
  readonly perLot: Decimal;
  readonly perOrder: Decimal;
}

type Rate = NonNullable<Facts['fx']>;

function toAccountCurrency(amount: Decimal, fx: Rate): Decimal {
  const rate = decimal(fx.rate);
  return fx.operation === 'multiply'
    ? multiply(amount, rate)
    : divide(amount, rate, FX_PLACES, 'up');
}

/**
 * The cost of a lot at the stop: |entry − stop| × point value × fx + entry fee on the entry
 * notional + exit fee on the stop notional, unrounded. Fixed fees are per order.
 */
export function costAtStop(
  entry: Decimal,
  stop: Decimal,
  spec: InstrumentSpec,
  fx: Rate,
): CostOfSize {
  const pointValue = decimal(spec.pointValue);
  const entryFee = decimal(spec.fee.entry);
  const exitFee = decimal(spec.fee.exit);
  let perLot = multiply(absolute(subtract(entry, stop)), pointValue);
  let perOrder = ZERO;
  if (spec.fee.model === 'per_lot') perLot = add(perLot, add(entryFee, exitFee));
  if (spec.fee.model === 'fixed') perOrder = add(entryFee, exitFee);
  if (spec.fee.model === 'percent') {
    const feesOf = add(multiply(entry, entryFee), multiply(stop, exitFee));
    perLot = add(perLot, percentOf(feesOf, pointValue));
  }
  return { perLot: toAccountCurrency(perLot, fx), perOrder: toAccountCurrency(perOrder, fx) };
}

/** The notional of a lot: entry × point value × fx. Fees are no part of it. */
export const notionalOfLot = (entry: Decimal, spec: InstrumentSpec, fx: Rate): CostOfSize => ({
  perLot: toAccountCurrency(multiply(entry, decimal(spec.pointValue)), fx),
  perOrder: ZERO,
});

export const costOf = (cost: CostOfSize, size: Decimal): Decimal =>
  add(multiply(cost.perLot, size), cost.perOrder);

/**
 * The largest whole number of steps whose cost is within `available`, or below it where that must
 * not be reached; never negative.
 */
export function largestSize(
  available: Decimal,
  cost: CostOfSize,
  step: Decimal,
  strict = false,
): Decimal {
  const left = maximum(ZERO, subtract(available, cost.perOrder));
  const costOfStep = multiply(cost.perLot, step);
  if (sign(costOfStep) === 0) return ZERO;
  const steps = multiply(divide(left, costOfStep, 0, 'down'), step);
  const reaches = strict && compare(costOf(cost, steps), available) >= 0;
  return reaches ? maximum(ZERO, subtract(steps, step)) : steps;
}

/** The percentage that `part` is of `whole`, for display only. */
export const asPercent = (part: Decimal, whole: Decimal): Decimal =>
  sign(whole) === 0 ? ZERO : divide(multiply(part, HUNDRED), whole, 2, 'half-even');
