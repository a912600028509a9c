import type { TimeChoice } from './time-fields.tsx';
import { instantOfWall, wallTimeOf } from './wall-time.ts';

export interface ChoiceMoment {
  zone: string;
  nowMs: number;
  /** The instant that is corrected: a wall time names a minute, and within that it stays. */
  before?: string | undefined;
}

/** @returns undefined where date or time is not one */
export function instantOfChoice(
  at: TimeChoice,
  { zone, nowMs, before }: ChoiceMoment,
): string | undefined {
  if (at === null) return new Date(nowMs).toISOString();
  if (before !== undefined) {
    const wall = wallTimeOf(Date.parse(before), zone);
    if (wall.date === at.date && wall.time === at.time) return before;
  }
  return instantOfWall(at, zone);
}
