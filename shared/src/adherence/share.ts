import { type Decimal, ratio } from '../decimal/index.ts';

/** An exact share of something: `top / bottom`, bottom above zero. */
export interface Share {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const NOTHING: Share = { top: 0n, bottom: 1n };
export const HALF: Share = { top: 1n, bottom: 2n };
export const WHOLE: Share = { top: 1n, bottom: 1n };

/** @param whole above zero */
export function shareOf(part: Decimal, whole: Decimal): Share {
  const [top, bottom] = ratio(part, whole);
  return { top, bottom };
}

export const share = (top: number, bottom: number): Share => ({
  top: BigInt(top),
  bottom: BigInt(bottom),
});

/** @returns below, at or above zero, as `a` is to `b` */
export function compareShares(a: Share, b: Share): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** 1 up to `full`, 0 from `none` on, and a straight line between them. */
export function falling(value: Share, full: Share, none: Share): Share {
  if (compareShares(value, full) <= 0) return WHOLE;
  if (compareShares(value, none) >= 0) return NOTHING;
  return quotient(minus(none, value), minus(none, full));
}

export const minus = (a: Share, b: Share): Share => ({
  top: a.top * b.bottom - b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});

const quotient = (a: Share, b: Share): Share => ({
  top: a.top * b.bottom,
  bottom: a.bottom * b.top,
});

/** The mean of shares by their weights, in whole percent, half up. @param parts not empty */
export function percentOfWeighted(parts: readonly (readonly [Share, number])[]): number {
  let top = 0n;
  let bottom = 1n;
  let weights = 0;
  for (const [part, weight] of parts) {
    top = top * part.bottom + BigInt(weight) * part.top * bottom;
    bottom *= part.bottom;
    weights += weight;
  }
  const whole = bottom * BigInt(weights);
  return Number((200n * top + whole) / (2n * whole));
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const EXACT = 2n ** 53n;
const DIGITS = 10n ** 15n;

/** For display: the nearest number where top and bottom allow it, else 15 digits of it. */
export function shareNumber({ top, bottom }: Share): number {
  const common = gcd(top, bottom);
  const [a, b] = [top / common, bottom / common];
  return a < EXACT && b < EXACT ? Number(a) / Number(b) : Number((a * DIGITS) / b) / Number(DIGITS);
}
