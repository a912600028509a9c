import { type Instant, parseInstant } from '../time/instant.ts';

/** What the two clocks of one start of a page read at one moment. */
export interface Moment {
  readonly wall: string;
  readonly monotonicMs: number;
}

/** The wall clock of a moment; undefined where its text names no instant. */
export const wallOf = ({ wall }: Pick<Moment, 'wall'>): Instant | undefined => parseInstant(wall);

/**
 * How far the wall clock moved beyond the monotonic one between two moments of one start of a page,
 * in ms. In most browsers the monotonic clock stands still while the device sleeps (HTML, `hr-time`
 * leaves it open): a positive drift may be sleep, a negative one is a clock that was set back.
 */
export function driftMs(from: Moment, to: Moment): number {
  const [start, end] = [wallOf(from), wallOf(to)];
  if (start === undefined || end === undefined) return 0;
  return end - start - (to.monotonicMs - from.monotonicMs);
}
