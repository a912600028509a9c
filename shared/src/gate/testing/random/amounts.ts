import { toText } from '../../../decimal/index.ts';
import type { Dice } from './dice.ts';
import { num, ONE } from './exact.ts';

const PLACES = 12;
const UNIT = ONE / 10n ** BigInt(PLACES);

/** An exact number as a decimal on the wire; beyond 12 places it is cut off. */
export const text = (value: bigint): string => toText({ coefficient: value / UNIT, scale: PLACES });

/** A whole number of 10^-places as a decimal on the wire. */
export const decimalOf = (coefficient: number, places: number): string =>
  toText({ coefficient: BigInt(coefficient), scale: places });

const SMALLEST_STEPS = ['0', '0', '0', '0.000001', '-0.000001', '0.01', '-0.01', '1', '-1'];

/** Something at a limit, one step off, or far from it; always above zero. */
export function about(dice: Dice, value: bigint): bigint {
  if (dice.chance(20)) return (value * BigInt(dice.int(1, 30))) / 10n || ONE;
  const near = value + num(dice.pick(SMALLEST_STEPS));
  return near > 0n ? near : ONE;
}

/** The percentage that makes `part` of `whole`, exact where the whole divides it. */
export const percentOf = (part: bigint, whole: bigint): bigint =>
  whole > 0n ? (part * 100n * ONE) / whole : ONE;

/** A count at a limit or one off, at least 1. */
export const countAbout = (dice: Dice, count: number): number =>
  Math.max(1, count + dice.pick([-1, 0, 0, 0, 1, 2]));
