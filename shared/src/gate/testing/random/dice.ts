/** A stream of choices that a seed decides. */
export interface Dice {
  /** A whole number from `low` to `high`, both within. */
  readonly int: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True in so many of a hundred cases. */
  readonly chance: (percent: number) => boolean;
  readonly some: <T>(list: readonly T[]) => T[];
}

/**
 * Source: mulberry32 by Tommy Ettinger, public domain; 32-bit integers only, so that every engine
 * rolls the same.
 */
export function dice(seed: number): Dice {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const int = (low: number, high: number): number => low + (next() % (high - low + 1));
  const chance = (percent: number): boolean => next() % 100 < percent;
  return {
    int,
    chance,
    pick: (list) => list[next() % list.length] as (typeof list)[number],
    some: (list) => list.filter(() => chance(40)),
  };
}
