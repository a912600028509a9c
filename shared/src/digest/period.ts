import type { DigestDocument } from '../generated/types.ts';
import {
  type CivilDate,
  civilAt,
  firstInstantAt,
  formatCivilDate,
  formatInstant,
  type Instant,
  parseCivilDate,
  type TimeWindow,
} from '../time/index.ts';

export type Period = DigestDocument['period'];

const MONDAY = 1;
const DAYS = 7;
/** Six in the morning, in minutes of the day. */
const BUILT_FROM = 360;
const FINAL_AFTER_MS = 72 * 3_600_000;

/** Where and when a person's digest is due; the weekday Monday 1 to Sunday 7, null for Monday. */
export interface Schedule {
  readonly zone: string;
  readonly weekday: number | null;
}

/** The last date, in days since 1970-01-01, from whose morning on a digest is due. */
function lastDue({ zone, weekday }: Schedule, now: Instant): number {
  const today = civilAt(zone, now);
  const back = (today.weekday - (weekday ?? MONDAY) + DAYS) % DAYS;
  const date = today.days - back;
  return now < firstInstantAt(zone, date, BUILT_FROM) ? date - DAYS : date;
}

/** The seven trading dates before a date, by the midnights of the zone. */
function periodBefore(zone: string, date: number): Period {
  return {
    fromDate: formatCivilDate(date - DAYS),
    toDate: formatCivilDate(date),
    zone,
    startsAt: formatInstant(firstInstantAt(zone, date - DAYS, 0)),
    endsAt: formatInstant(firstInstantAt(zone, date, 0)),
  };
}

/** The period of the digest that is due last. */
export const duePeriod = (schedule: Schedule, now: Instant): Period =>
  periodBefore(schedule.zone, lastDue(schedule, now));

/** The period that ends with a date; undefined where the text is no date. */
export function periodTo(zone: string, toDate: CivilDate): Period | undefined {
  const days = parseCivilDate(toDate);
  return days === undefined ? undefined : periodBefore(zone, days);
}

/** When the digest after the one that is due last is due. */
export const nextDue = (schedule: Schedule, now: Instant): Instant =>
  firstInstantAt(schedule.zone, lastDue(schedule, now) + DAYS, BUILT_FROM);

/** A period goes on where the one before it ended, so that another zone leaves out and doubles nothing. */
export function joined(
  period: Period,
  before: readonly Pick<Period, 'toDate' | 'endsAt'>[],
): Period {
  const last = before.find(({ toDate }) => toDate === period.fromDate);
  return last === undefined ? period : { ...period, startsAt: last.endsAt };
}

/** Until when late facts of a period make another version of its digest. */
export const finalAt = (endsAt: Instant): Instant => endsAt + FINAL_AFTER_MS;

export const digestId = ({ toDate }: Pick<Period, 'toDate'>): string => `digest:${toDate}`;

export const isWithin = (at: string, { startsAt, endsAt }: Pick<Period, 'startsAt' | 'endsAt'>) =>
  at >= startsAt && at < endsAt;

/** The dates of a period with their windows, from its start to its end. */
export function datesOf(period: Period, parse: (at: string) => Instant): TimeWindow[] {
  const first = parseCivilDate(period.fromDate) as number;
  return Array.from({ length: DAYS }, (_, i) => ({
    label: formatCivilDate(first + i),
    start: i === 0 ? parse(period.startsAt) : firstInstantAt(period.zone, first + i, 0),
    end: i === DAYS - 1 ? parse(period.endsAt) : firstInstantAt(period.zone, first + i + 1, 0),
  }));
}
