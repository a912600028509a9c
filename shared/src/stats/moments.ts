import {
  add,
  type Decimal,
  divide,
  multiply,
  negate,
  sign,
  squareRoot,
  subtract,
  sum,
  toText,
} from '../decimal/index.ts';
import { PLACES, quotient, ROOT_PLACES, whole } from './quotient.ts';
import { tQuantile } from './t-quantiles.ts';
import type { Interval } from './wilson.ts';

/** What mean and spread are made of, exact: so no order of the values changes them. */
export interface Moments {
  readonly n: number;
  readonly sum: Decimal;
  /** n Σx² − (Σx)², which is n (n − 1) times the sample variance. */
  readonly spread: Decimal;
}

export function momentsOf(values: readonly Decimal[]): Moments {
  const n = values.length;
  const total = sum(values);
  const squares = sum(values.map((value) => multiply(value, value)));
  return { n, sum: total, spread: subtract(multiply(whole(n), squares), multiply(total, total)) };
}

const atPlaces = (value: Decimal): string => toText(divide(value, whole(1), PLACES, 'half-even'));

export const mean = ({ n, sum: total }: Moments): string | null => quotient(total, whole(n));

/** The sample standard deviation (n − 1); null below two values. */
export function deviation({ n, spread }: Moments): string | null {
  return n < 2 ? null : atPlaces(squareRoot(spread, whole(n * (n - 1)), ROOT_PLACES));
}

/** The 95 % t interval of the mean: x̄ ± t(n−1) s/√n; null below two values. */
export function meanInterval({ n, sum: total, spread }: Moments): Interval | null {
  if (n < 2) return null;
  const error = squareRoot(spread, multiply(whole(n * n), whole(n - 1)), ROOT_PLACES);
  const reach = multiply(whole(n), multiply(tQuantile(n - 1), error));
  return [
    quotient(subtract(total, reach), whole(n)) as string,
    quotient(add(total, reach), whole(n)) as string,
  ];
}

const SQN_CAP = 100;

/**
 * System quality number √min(n, 100) x̄ / s, after Van Tharp; null without a spread: below two
 * values, and where all values are one.
 */
export function systemQuality({ n, sum: total, spread }: Moments): string | null {
  if (sign(spread) === 0) return null;
  const weight = whole(Math.min(n, SQN_CAP) * (n - 1));
  const part = multiply(weight, multiply(total, total));
  const root = squareRoot(part, multiply(whole(n), spread), ROOT_PLACES);
  return atPlaces(sign(total) < 0 ? negate(root) : root);
}
