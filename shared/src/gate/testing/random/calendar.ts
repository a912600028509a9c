import {
  type CivilDate,
  civilAt,
  civilFromDays,
  type DayBoundary,
  daysFromCivil,
  firstInstantAt,
  formatCivilDate,
  type Instant,
  isoWeekday,
  parseCivilDate,
  parseClockTime,
  tradingDay,
  tradingDayOf,
} from '../../../time/index.ts';

/** Calendar arithmetic of the reference's own, on dates in days since 1970-01-01. */
export const dateOf = ({ date }: { readonly date: CivilDate }): number =>
  parseCivilDate(date) as number;

export const startOf = (day: DayBoundary, date: number): Instant =>
  tradingDayOf(day, formatCivilDate(date)).start;

/** The start of the Saturday of a date's ISO week, which is the end of its Friday. */
export const saturdayOf = (day: DayBoundary, date: number): Instant =>
  startOf(day, date + 6 - isoWeekday(date));

const clock = (zone: string, date: number, time: string): Instant =>
  firstInstantAt(zone, date, parseClockTime(time) as number);

const isWorkday = (date: number): boolean => isoWeekday(date) < 6;

export const weekdaysBefore = (date: number, count: number): number =>
  count > 0 ? weekdaysBefore(date - 1, isWorkday(date - 1) ? count - 1 : count) : date;

const datesFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_none, i) => first + i);

/** The first opening of a weekday after an instant. */
export const nextOpening = (
  { tz, local_time }: { readonly tz: string; readonly local_time: string },
  t: Instant,
): Instant =>
  datesFrom(civilAt(tz, t).days, 9)
    .filter(isWorkday)
    .map((date) => clock(tz, date, local_time))
    .find((opening) => opening > t) as Instant;

/** When the quarter of an instant began in a zone. */
export function quarterStart(zone: string, t: Instant): Instant {
  const { year, month } = civilFromDays(civilAt(zone, t).days);
  return firstInstantAt(zone, daysFromCivil(year, month - ((month - 1) % 3), 1), 0);
}

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

interface Hours {
  readonly days: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Spans [start, end) of hours by weekday that are not over at an instant, for two weeks. */
export const spansFrom = (tz: string, hours: readonly Hours[], t: Instant): [Instant, Instant][] =>
  datesFrom(civilAt(tz, t).days - 1, 17)
    .flatMap((date) =>
      hours
        .filter(({ days }) => days.includes(WEEK[isoWeekday(date) - 1] as string))
        .map(({ from, to }): [Instant, Instant] => [
          clock(tz, date, from),
          clock(tz, to > from ? date : date + 1, to),
        ]),
    )
    .filter(([start, end]) => end > start && end > t);

const MINUTE = 60_000;

interface Around {
  readonly before_min?: number;
  readonly before_days?: number;
  readonly after_min?: number;
  readonly until_open?: { readonly tz: string; readonly local_time: string };
}

/** The span [start, end) around an event; of minutes and days or openings the wider on either side. */
export function spanOf(
  day: DayBoundary,
  { before_min = 0, before_days = 0, after_min = 0, until_open }: Around,
  t: Instant,
): { start: Instant; end: Instant } {
  const date = dateOf(tradingDay(day, t));
  const days = before_days > 0 ? startOf(day, weekdaysBefore(date, before_days)) : t;
  const opens = until_open ? nextOpening(until_open, t) : t;
  return {
    start: Math.min(t - before_min * MINUTE, days),
    end: Math.max(t + after_min * MINUTE, opens),
  };
}

interface Schedule {
  readonly cadence: string;
  readonly day: number;
}

/** The first date that a schedule names, from a date on. */
export function nextScheduled(schedule: Schedule, from: number): number {
  let date = from;
  while (!isScheduled(schedule, date)) date += 1;
  return date;
}

/** Whether a schedule names a date; a day that its week or month lacks is the last of it. */
export function isScheduled({ cadence, day }: Schedule, date: number): boolean {
  if (cadence === 'weekly') return isoWeekday(date) === Math.min(day, 7);
  const civil = civilFromDays(date);
  const isLast = day > civil.day && civilFromDays(date + 1).day === 1;
  return (cadence === 'monthly' || civil.month % 3 === 1) && (day === civil.day || isLast);
}
