import { divide, multiply, toText } from '../decimal/index.ts';
import { sizeOfPlan } from '../gate/index.ts';
import type { Steps } from './steps.ts';
import type { World } from './world.ts';

/**
 * The largest size below the one that is asked with which something holds, by whole steps. It is
 * sought by halves: a rule that the size decides holds on one side of a limit and not on the other.
 * @returns undefined where not even the smallest lot does
 */
export function largestSizeThat(
  holds: (size: NonNullable<Steps['size']>) => boolean,
  { intent, facts }: World,
): string | undefined {
  const size = sizeOfPlan(intent, facts);
  if (!size?.asked) return undefined;
  const textOf = (steps: bigint): string =>
    toText(multiply(size.step, { coefficient: steps, scale: 0 }));
  let most = BigInt(toText(divide(size.smallest, size.step, 0, 'up')));
  let beyond = BigInt(toText(divide(size.asked, size.step, 0, 'down')));
  if (most >= beyond || !holds(textOf(most))) return undefined;
  while (beyond - most > 1n) {
    const middle = (most + beyond) / 2n;
    if (holds(textOf(middle))) most = middle;
    else beyond = middle;
  }
  return textOf(most);
}
