import type { ContributionScheduleParams } from '../generated/types.ts';
import { civilFromDays, daysFromCivil, isoWeekday } from '../time/index.ts';

type Schedule = Pick<ContributionScheduleParams, 'cadence' | 'day'>;

/** Dates in days since 1970-01-01. */
export interface ScheduledDates {
  readonly today: number;
  /** The last scheduled date that is not after today, and the first one after it. */
  readonly last: number;
  readonly next: number;
}

function firstOfMonth(monthsSince0: number): number {
  const year = Math.floor(monthsSince0 / 12);
  return daysFromCivil(year, monthsSince0 - year * 12 + 1, 1);
}

/** The scheduled date in a month; a day that the month lacks is its last. */
const inMonth = (monthsSince0: number, day: number): number =>
  Math.min(firstOfMonth(monthsSince0) + day, firstOfMonth(monthsSince0 + 1)) - 1;

/** The scheduled date in the period of a date, and in those before and after it. */
function datesAbout({ cadence, day }: Schedule, today: number): [number, number, number] {
  if (cadence === 'weekly') {
    // A day that the week lacks is its last, as in a month.
    const date = today - isoWeekday(today) + Math.min(day, 7);
    return [date - 7, date, date + 7];
  }
  const { year, month } = civilFromDays(today);
  const months = cadence === 'monthly' ? 1 : 3;
  const start = Math.floor((year * 12 + month - 1) / months) * months;
  return [inMonth(start - months, day), inMonth(start, day), inMonth(start + months, day)];
}

/** The scheduled dates around a trading date; quarters begin in January. */
export function scheduledAround(schedule: Schedule, today: number): ScheduledDates {
  const [before, current, after] = datesAbout(schedule, today);
  return current <= today
    ? { today, last: current, next: after }
    : { today, last: before, next: current };
}

/** The scheduled date that a date belongs to: the nearer one, the earlier of two as near. */
export const nearestOf = ({ today, last, next }: ScheduledDates): number =>
  today - last <= next - today ? last : next;

/** The scheduled date that a trading date is nearest to, the earlier of two. */
export const nearestScheduled = (schedule: Schedule, date: number): number =>
  nearestOf(scheduledAround(schedule, date));

/**
 * The scheduled date whose purchase is due today, within the tolerance; none where it was made.
 * @param made dates of purchases by the schedule, each of which serves the date nearest to it
 */
export function duePurchase(
  schedule: Schedule & Pick<ContributionScheduleParams, 'tolerance_days'>,
  today: number,
  made: readonly number[],
): number | undefined {
  const date = nearestScheduled(schedule, today);
  if (Math.abs(today - date) > (schedule.tolerance_days ?? 0)) return undefined;
  const isMade = made.some((one) => nearestScheduled(schedule, one) === date);
  return isMade ? undefined : date;
}
