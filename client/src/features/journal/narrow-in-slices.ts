import { breathe } from '../../data/breathe.ts';
import type { RiverDate, RiverItem } from './river-items.ts';

/** ms of work between two looks whether something else waits: a key, a tap, a frame. */
const SLICE_MS = 4;
/** So many items are tested between two looks at the clock, which costs as much as some tests. */
const STRIDE = 50;

/**
 * The dates with those of their items that fit, found without holding up the page; none without an item.
 * @returns undefined once it is aborted
 */
export async function narrowInSlices(
  dates: readonly RiverDate[],
  fits: (item: RiverItem) => boolean,
  signal: AbortSignal,
): Promise<RiverDate[] | undefined> {
  const found: RiverDate[] = [];
  let began = performance.now();
  for (const { date, items } of dates) {
    const fitting: RiverItem[] = [];
    for (let at = 0; at < items.length; at += STRIDE) {
      if (performance.now() - began > SLICE_MS) {
        await breathe();
        began = performance.now();
      }
      if (signal.aborted) return undefined;
      fitting.push(...items.slice(at, at + STRIDE).filter(fits));
    }
    if (fitting.length > 0) found.push({ date, items: fitting });
  }
  return found;
}
