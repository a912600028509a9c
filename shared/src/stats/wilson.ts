import { add, decimal, multiply, squareRoot, subtract } from '../decimal/index.ts';
import { quotient, ROOT_PLACES, whole } from './quotient.ts';

/**
 * The 97.5 % quantile of the normal distribution: 95 % lie between it and its negative. At six
 * places it is 1.959964, which would turn the sixth digit of some intervals.
 */
export const Z95 = decimal('1.959963984540054');
const Z_SQUARED = multiply(Z95, Z95);
const TWO = decimal('2');

/** Both ends of an interval, as decimal text at 12 places. */
export type Interval = readonly [low: string, high: string];

/**
 * The 95 % interval of a rate by E. B. Wilson (1927), as Brown, Cai and DasGupta (2001) advise for
 * small samples; null for an empty one.
 *
 * (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n), both sides of the fraction times 2n: then the
 * ends 0 and 1 are exact.
 * @param hits 0 to `n`
 */
export function wilson95(hits: number, n: number): Interval | null {
  if (n === 0) return null;
  const spread = add(multiply(Z_SQUARED, whole(n)), whole(4 * hits * (n - hits)));
  const reach = multiply(Z95, squareRoot(spread, whole(n), ROOT_PLACES));
  const middle = add(whole(2 * hits), Z_SQUARED);
  const size = multiply(TWO, add(whole(n), Z_SQUARED));
  return [
    quotient(subtract(middle, reach), size) as string,
    quotient(add(middle, reach), size) as string,
  ];
}
