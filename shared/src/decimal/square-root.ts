import { type Decimal, decimal, multiply, sign } from './decimal.ts';

/** The largest whole number whose square is not above `n`: Newton's method, from above. */
function wholeRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let root = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
  for (;;) {
    const next = (root + n / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}

const power = (places: number): Decimal => decimal(`1${'0'.repeat(places)}`);

/**
 * The square root of `part / whole`, rounded down at `places`: the error is below one unit of the
 * last place, and a root that has no more places is exact. `part` ≥ 0 and `whole` > 0, else it throws.
 */
export function squareRoot(part: Decimal, whole: Decimal, places: number): Decimal {
  if (sign(part) < 0 || sign(whole) <= 0) {
    throw new Error('expected the root of a quotient that is not negative');
  }
  // Under the root stands (part × 10^2p) / whole, floored: of two whole numbers, the scales evened out.
  const shifted = multiply(part, power(2 * places));
  const scale = shifted.scale - whole.scale;
  const dividend = scale < 0 ? shifted.coefficient * 10n ** BigInt(-scale) : shifted.coefficient;
  const divisor = scale > 0 ? whole.coefficient * 10n ** BigInt(scale) : whole.coefficient;
  return { coefficient: wholeRoot(dividend / divisor), scale: places };
}
