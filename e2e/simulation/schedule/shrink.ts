import type { Schedule } from './steps.ts';

/**
 * The shortest schedule that is reached by leaving steps and devices out, and that still fails.
 * @param fails plays a schedule anew
 */
export async function shrink(
  schedule: Schedule,
  fails: (one: Schedule) => Promise<boolean>,
): Promise<Schedule> {
  let least = schedule;
  for (let size = Math.ceil(least.steps.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < least.steps.length; ) {
      const shorter = { ...least, steps: least.steps.toSpliced(from, size) };
      if (await fails(shorter)) least = shorter;
      else from += size;
    }
  }
  return least;
}
