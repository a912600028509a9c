import { civilFromDays, daysFromCivil, formatCivilDate, isoWeekday } from './civil.ts';
import type { Instant } from './instant.ts';
import {
  type DayBoundary,
  dayClock,
  startOfTradingDate,
  type TimeWindow,
  tradingDateAt,
} from './trading-day.ts';

/** The windows over which a rule may count; `rolling_days` is a whole number from 1 on. */
export type WindowSpec = 'trading_day' | 'iso_week' | 'month' | { rolling_days: number };

/** Trading dates in days since 1970-01-01, from `first` up to and without `beyond`. */
interface DateSpan {
  first: number;
  beyond: number;
  label: string;
}

/** ISO 8601: a week belongs to the year of its Thursday, and week 1 holds the first Thursday. */
function isoWeekLabel(monday: number): string {
  const thursday = monday + 3;
  const { year } = civilFromDays(thursday);
  const week = Math.floor((thursday - daysFromCivil(year, 1, 1)) / 7) + 1;
  return `${formatCivilDate(thursday).slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}

function isoWeek(date: number): DateSpan {
  const first = date - isoWeekday(date) + 1;
  return { first, beyond: first + 7, label: isoWeekLabel(first) };
}

function month(date: number): DateSpan {
  const civil = civilFromDays(date);
  const first = date - civil.day + 1;
  const beyond =
    civil.month === 12
      ? daysFromCivil(civil.year + 1, 1, 1)
      : daysFromCivil(civil.year, civil.month + 1, 1);
  return { first, beyond, label: formatCivilDate(date).slice(0, 7) };
}

function rollingDays(date: number, count: number): DateSpan {
  if (!Number.isInteger(count) || count < 1) {
    throw new Error(`expected a whole number of days from 1 on, found \`${count}\``);
  }
  const first = date - count + 1;
  const label = `${formatCivilDate(first)}..${formatCivilDate(date)}`;
  return { first, beyond: date + 1, label };
}

function spanOf(spec: WindowSpec, date: number): DateSpan {
  if (spec === 'iso_week') return isoWeek(date);
  if (spec === 'month') return month(date);
  if (spec === 'trading_day')
    return { first: date, beyond: date + 1, label: formatCivilDate(date) };
  return rollingDays(date, spec.rolling_days);
}

/**
 * The window of trading dates that contains an instant: its trading day; the ISO week, Monday to
 * Sunday, or the calendar month of its trading date; or its trading day and the n-1 before it.
 * Labels: `2025-03-30`, `2025-W13`, `2025-03`, `2025-03-01..2025-03-30` (both dates within).
 * Throws for a bad boundary or number of days.
 */
export function tradingWindow(boundary: DayBoundary, spec: WindowSpec, t: Instant): TimeWindow {
  const clock = dayClock(boundary);
  const span = spanOf(spec, tradingDateAt(clock, t));
  return {
    start: startOfTradingDate(clock, span.first),
    end: startOfTradingDate(clock, span.beyond),
    label: span.label,
  };
}
