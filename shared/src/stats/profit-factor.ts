import { absolute, type Decimal, sign, sum } from '../decimal/index.ts';
import { quotient } from './quotient.ts';

/** Σ gains / |Σ losses| by sign alone; null where nothing was lost, for it has no value then. */
export function profitFactor(values: readonly Decimal[]): string | null {
  const gains = sum(values.filter((value) => sign(value) > 0));
  const losses = sum(values.filter((value) => sign(value) < 0));
  return quotient(gains, absolute(losses));
}
