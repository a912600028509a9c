import type { EmotionCheckParams } from '../generated/types.ts';
import { type Instant, nextDayBoundary, tradingDayStart } from '../time/index.ts';

export interface Pause {
  readonly at: Instant;
  readonly end: Instant;
}

/** A pause that starts now; the second of a day, 00:00 to 00:00 in `zone`, takes the rest of it. */
export function pauseFrom(
  at: Instant,
  last: Pause | null,
  length: EmotionCheckParams['pause'],
  zone: string,
): Pause {
  const day = { tz: zone, localTime: '00:00' };
  const isSecond = last !== null && last.at >= tradingDayStart(day, at);
  const isTimed = 'minutes' in length && !isSecond;
  return { at, end: isTimed ? at + length.minutes * 60_000 : nextDayBoundary(day, at) };
}

/**
 * The latest pause that reports of a feeling make, oldest first. A report inside of a running pause
 * starts none of its own.
 */
export const lastPause = (
  reports: readonly Instant[],
  length: EmotionCheckParams['pause'],
  zone: string,
): Pause | null =>
  reports.reduce<Pause | null>(
    (last, at) => (last !== null && at < last.end ? last : pauseFrom(at, last, length, zone)),
    null,
  );
