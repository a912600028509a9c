import type { EventBlackoutParams, Facts } from '../generated/types.ts';
import {
  civilAt,
  firstInstantAt,
  formatCivilDate,
  type Instant,
  isoWeekday,
  parseCivilDate,
  parseClockTime,
  tradingDay,
  tradingDayOf,
} from '../time/index.ts';
import { instantOf } from './read-facts.ts';

export type CalendarEvent = NonNullable<Facts['calendar']['own']>['events'][number];

/** The time around an event in which a rule wants no plans, half-open. */
export interface Blackout {
  readonly event: CalendarEvent;
  readonly at: Instant;
  readonly start: Instant;
  readonly end: Instant;
}

const MINUTE_MS = 60_000;
const FRIDAY = 5;

const isWorkday = (days: number): boolean => isoWeekday(days) <= FRIDAY;

/** The start of the trading date that lies so many weekdays before the event's own. */
function weekdaysBefore(at: Instant, count: number, day: Facts['account']['day']): Instant {
  let date = parseCivilDate(tradingDay(day, at).date) as number;
  for (let left = count; left > 0; ) {
    date -= 1;
    if (isWorkday(date)) left -= 1;
  }
  return tradingDayOf(day, formatCivilDate(date)).start;
}

/** The first time after the event at which the clock of a weekday shows the opening time. */
function openAfter(at: Instant, open: NonNullable<EventBlackoutParams['until_open']>): Instant {
  const minutes = parseClockTime(open.local_time) as number;
  let days = civilAt(open.tz, at).days;
  let opens = firstInstantAt(open.tz, days, minutes);
  while (opens <= at || !isWorkday(days)) {
    days += 1;
    opens = firstInstantAt(open.tz, days, minutes);
  }
  return opens;
}

/** Where a rule names minutes and days, the wider of the two holds on either side. */
export function blackoutOf(
  event: CalendarEvent,
  params: EventBlackoutParams,
  day: Facts['account']['day'],
): Blackout {
  const at = instantOf(event.at);
  const { before_min, before_days, after_min, until_open } = params;
  const starts = [
    ...(before_min === undefined ? [] : [at - before_min * MINUTE_MS]),
    ...(before_days === undefined ? [] : [weekdaysBefore(at, before_days, day)]),
  ];
  const ends = [
    ...(after_min === undefined ? [] : [at + after_min * MINUTE_MS]),
    ...(until_open === undefined ? [] : [openAfter(at, until_open)]),
  ];
  return { event, at, start: Math.min(...starts), end: Math.max(...ends) };
}
