import { type Decimal, divide, sign, toText } from '../decimal/index.ts';

/** Statistics that are no exact decimals are given at this many places, half-even. */
export const PLACES = 12;

/** A root inside of a statistic has more places, so that its error stays below the last one given. */
export const ROOT_PLACES = 24;

export const whole = (n: number): Decimal => ({ coefficient: BigInt(n), scale: 0 });

/** The wire form of `part / of`; null where there is nothing to divide by. */
export const quotient = (part: Decimal, of: Decimal): string | null =>
  sign(of) === 0 ? null : toText(divide(part, of, PLACES, 'half-even'));
