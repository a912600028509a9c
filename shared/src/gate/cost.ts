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

function toAccountCurrency(amount: Decimal, fx: NonNullable<Facts['fx']>): Decimal {
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
  fx: NonNullable<Facts['fx']>,
): CostOfSize {
  const pointValue = decimal(spec.pointValue);
  const entryFee = decimal(spec.fee.entry);
  const exitFee = decimal(spec.fee.exit);
  let perLot = multiply(absolute(subtract(entry, stop)), pointValue);
  let perOrder = ZERO;
  if (spec.fee.model === 'per_lot') perLot = add(perLot, add(entryFee, exitFee));
  if (spec.fee.model === 'fixed') perOrder = add(entryFee, exitFee);
  if (spec.fee.model === 'percent') {
    const percentOf = add(multiply(entry, entryFee), multiply(stop, exitFee));
    perLot = add(perLot, multiply(multiply(percentOf, pointValue), decimal('0.01')));
  }
  return { perLot: toAccountCurrency(perLot, fx), perOrder: toAccountCurrency(perOrder, fx) };
}

export const costOf = (cost: CostOfSize, size: Decimal): Decimal =>
  add(multiply(cost.perLot, size), cost.perOrder);

/** The largest whole number of lot steps whose cost is within `available`; never negative. */
export function largestSize(available: Decimal, cost: CostOfSize, lotStep: Decimal): Decimal {
  const left = maximum(ZERO, subtract(available, cost.perOrder));
  const costOfStep = multiply(cost.perLot, lotStep);
  if (compare(costOfStep, ZERO) === 0) return ZERO;
  return multiply(divide(left, costOfStep, 0, 'down'), lotStep);
}

/** `share` percent of `whole`, exact. */
export const percentOf = (share: Decimal, whole: Decimal): Decimal =>
  multiply(multiply(share, whole), decimal('0.01'));

/** The percentage that `part` is of `whole`, for display only. */
export const asPercent = (part: Decimal, whole: Decimal): Decimal =>
  compare(whole, ZERO) === 0 ? ZERO : divide(multiply(part, HUNDRED), whole, 2, 'half-even');
