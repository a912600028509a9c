/** A date of the proleptic Gregorian calendar as `YYYY-MM-DD`, years 0000 to 9999. */
export type CivilDate = string;

const DAYS_IN_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

/**
 * Days from 1970-01-01 to a calendar date; `month` 1 to 12, `day` 1 to the month's length.
 *
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_IN_ERA + yearOfEra * 365 + leapDays + dayOfYear - EPOCH_SHIFT;
}

/**
 * The calendar date that lies `days` whole days after 1970-01-01.
 *
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
 */
export function civilFromDays(days: number): { year: number; month: number; day: number } {
  const z = days + EPOCH_SHIFT;
  const era = Math.floor(z / DAYS_IN_ERA);
  const dayOfEra = z - era * DAYS_IN_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** @returns the ISO 8601 weekday, Monday 1 to Sunday 7, of a day counted from 1970-01-01. */
export function isoWeekday(days: number): number {
  // 1970-01-01 was a Thursday.
  const sinceMonday = days + 3;
  return sinceMonday - Math.floor(sinceMonday / 7) * 7 + 1;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isRealDate(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
  return day >= 1 && day <= length;
}

const ZERO = '0'.charCodeAt(0);

/** The number that two ASCII digits at an index make; the caller has checked that they are there. */
export function twoDigits(text: string, index: number): number {
  return (text.charCodeAt(index) - ZERO) * 10 + text.charCodeAt(index + 1) - ZERO;
}

const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** @returns days since 1970-01-01, or undefined where the text is no real `YYYY-MM-DD` date. */
export function parseCivilDate(text: string): number | undefined {
  if (!DATE.test(text)) return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return isRealDate(year, month, day) ? daysFromCivil(year, month, day) : undefined;
}

const pad2 = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** `days` since 1970-01-01 as `YYYY-MM-DD`; throws outside of the years 0000 to 9999. */
export function formatCivilDate(days: number): CivilDate {
  const { year, month, day } = civilFromDays(days);
  if (!Number.isInteger(days) || year < 0 || year > 9999) {
    throw new Error(`expected whole days within the years 0000 to 9999, found \`${days}\``);
  }
  return `${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(day)}`;
}

const CLOCK_TIME = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/;

/** @returns minutes since local midnight for `HH:MM`, 00:00 to 23:59, else undefined. */
export function parseClockTime(text: string): number | undefined {
  if (!CLOCK_TIME.test(text)) return undefined;
  return twoDigits(text, 0) * 60 + twoDigits(text, 3);
}
