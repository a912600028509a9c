import type { Dice } from './dice.ts';

/** Whether facts are made that only these kinds look at. */
export type Wanted = (...kinds: readonly string[]) => boolean;

/** Facts that no rule looks at cost time, so that they are made in some cases only. */
export function wantedBy(dice: Dice, kinds: readonly string[]): Wanted {
  const isWhole = dice.chance(20);
  return (...some) => isWhole || some.some((kind) => kinds.includes(kind));
}
