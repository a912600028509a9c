import { type CivilDate, formatCivilDate, parseCivilDate, parseClockTime } from './civil.ts';
import type { Instant } from './instant.ts';
import { DAY_MS, MINUTE_MS } from './units.ts';
import { firstInstantIn, offsetIn, type ZoneTable, zoneTable } from './zone-table.ts';

/** Where an account's trading day begins: an IANA zone and a local time `HH:MM` in it. */
export interface DayBoundary {
  tz: string;
  localTime: string;
}

/** A half-open span of time [start, end) and a short name for it. */
export interface TimeWindow {
  start: Instant;
  end: Instant;
  label: string;
}

/** A trading day: its trading date is also its label. */
export type TradingDay = TimeWindow & { date: CivilDate };

const NOON = 720;

/** A boundary that is ready for arithmetic. */
export interface DayClock {
  table: ZoneTable;
  /** Minutes since local midnight. */
  minutes: number;
  /** Days from the local date of a start to the trading date: 1 from a boundary of 12:00 on. */
  shift: number;
}

/** Resolves a boundary; throws for an unknown zone or a time that is not `HH:MM`. */
export function dayClock(boundary: DayBoundary): DayClock {
  const minutes = parseClockTime(boundary.localTime);
  if (minutes === undefined) {
    throw new Error(`expected a local time HH:MM, found \`${boundary.localTime}\``);
  }
  return { table: zoneTable(boundary.tz), minutes, shift: minutes >= NOON ? 1 : 0 };
}

/** The instant at which a trading date begins, which is also the end of the one before it. */
export function startOfTradingDate(clock: DayClock, date: number): Instant {
  return firstInstantIn(clock.table, (date - clock.shift) * DAY_MS + clock.minutes * MINUTE_MS);
}

/** The trading date of an instant, as days since 1970-01-01. */
export function tradingDateAt(clock: DayClock, t: Instant): number {
  const wall = t + offsetIn(clock.table, t) - clock.minutes * MINUTE_MS;
  let date = Math.floor(wall / DAY_MS) + clock.shift;
  // A doubled boundary has begun the next day already, though the clock shows a time before it.
  while (startOfTradingDate(clock, date + 1) <= t) date += 1;
  return date;
}

/** The window of a trading date given in days since 1970-01-01. */
export function windowOfTradingDate(clock: DayClock, days: number): TradingDay {
  const date = formatCivilDate(days);
  return {
    date,
    label: date,
    start: startOfTradingDate(clock, days),
    end: startOfTradingDate(clock, days + 1),
  };
}

/**
 * The trading day that contains an instant. Its date is the one on which the window ends where
 * the boundary is at or after 12:00, else the one on which it starts. Throws for a bad boundary.
 */
export function tradingDay(boundary: DayBoundary, t: Instant): TradingDay {
  const clock = dayClock(boundary);
  return windowOfTradingDate(clock, tradingDateAt(clock, t));
}

/** Its start alone. */
export function tradingDayStart(boundary: DayBoundary, t: Instant): Instant {
  const clock = dayClock(boundary);
  return startOfTradingDate(clock, tradingDateAt(clock, t));
}

/**
 * The window of a trading date; empty for a date that the zone left out (Apia 2011-12-30).
 * Throws for a bad boundary or date.
 */
export function tradingDayOf(boundary: DayBoundary, date: CivilDate): TradingDay {
  const days = parseCivilDate(date);
  if (days === undefined) throw new Error(`expected a date YYYY-MM-DD, found \`${date}\``);
  return windowOfTradingDate(dayClock(boundary), days);
}

/** The first day boundary strictly after an instant; throws for a bad boundary. */
export function nextDayBoundary(boundary: DayBoundary, t: Instant): Instant {
  const clock = dayClock(boundary);
  return startOfTradingDate(clock, tradingDateAt(clock, t) + 1);
}
