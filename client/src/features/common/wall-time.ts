import {
  civilAt,
  firstInstantAt,
  formatInstant,
  parseCivilDate,
  parseClockTime,
} from '@mast/shared/time';

/** A time as a person types it: `YYYY-MM-DD` and `HH:MM` on the wall of a zone. */
export interface WallTime {
  date: string;
  time: string;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** @param at ms */
export function wallTimeOf(at: number, zone: string): WallTime {
  const wall = civilAt(zone, at);
  return { date: wall.date, time: `${two(wall.hour)}:${two(wall.minute)}` };
}

/** @returns undefined where date or time is not one. A doubled wall time is the first of the two. */
export function instantOfWall({ date, time }: WallTime, zone: string): string | undefined {
  const days = parseCivilDate(date);
  const minutes = parseClockTime(time.slice(0, 5));
  if (days === undefined || minutes === undefined) return undefined;
  return formatInstant(firstInstantAt(zone, days, minutes));
}
