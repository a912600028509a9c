import { type CivilDate, formatCivilDate, isoWeekday } from './civil.ts';
import type { Instant } from './instant.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './units.ts';
import { firstInstantIn, offsetIn, zoneTable } from './zone-table.ts';

/** What the clock and the calendar on the wall of a zone show. */
export interface CivilTime {
  date: CivilDate;
  /** The date as days since 1970-01-01. */
  days: number;
  hour: number;
  minute: number;
  second: number;
  /** Monday 1 to Sunday 7. */
  weekday: number;
}

/**
 * The zone's offset in minutes east of UTC. Outside of `TZDB_RANGE` it is the offset in force at
 * the nearer end of the range. Throws for an unknown zone.
 */
export function offsetAt(zone: string, t: Instant): number {
  return offsetIn(zoneTable(zone), t) / MINUTE_MS;
}

/** The local date and time of an instant; throws for an unknown zone. */
export function civilAt(zone: string, t: Instant): CivilTime {
  const wall = t + offsetIn(zoneTable(zone), t);
  const days = Math.floor(wall / DAY_MS);
  const ms = wall - days * DAY_MS;
  return {
    date: formatCivilDate(days),
    days,
    hour: Math.floor(ms / HOUR_MS),
    minute: Math.floor(ms / MINUTE_MS) % 60,
    second: Math.floor(ms / 1000) % 60,
    weekday: isoWeekday(days),
  };
}

/**
 * The first instant at which the zone's clock shows the given wall time or a later one: a wall
 * time in a gap is the first instant after the gap, a doubled one the first of the two.
 * `days` counts from 1970-01-01; `minutesOfDay` may be 1440 or more, or negative, and then names
 * a time on another day. Throws for an unknown zone.
 */
export function firstInstantAt(zone: string, days: number, minutesOfDay: number): Instant {
  return firstInstantIn(zoneTable(zone), days * DAY_MS + minutesOfDay * MINUTE_MS);
}
