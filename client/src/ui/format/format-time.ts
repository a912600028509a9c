import { MINUS, NBSP } from './format-number.ts';
import { ownLocale } from './locale.ts';

export interface TimeStyle {
  locale?: string;
  /** IANA zone; the device's own where none is given. */
  timeZone?: string;
}

export interface DateTimeStyle extends TimeStyle {
  /** Adds the zone's short name, where it matters. */
  withZone?: boolean;
}

export interface WhenStyle extends TimeStyle {
  /** A date, `YYYY-MM-DD`, that stands beside it already. */
  saidDate?: string | undefined;
}

const cache = new Map<string, Intl.DateTimeFormat>();

// Making a formatter costs more than formatting; a journal formats hundreds of the same kind.
function formatter(
  { locale = ownLocale(), timeZone }: TimeStyle,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const all = timeZone === undefined ? options : { ...options, timeZone };
  const key = `${locale ?? ''}${JSON.stringify(all)}`;
  let made = cache.get(key);
  if (made === undefined) {
    made = new Intl.DateTimeFormat(locale, all);
    cache.set(key, made);
  }
  return made;
}

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** `10:02` */
export const formatTime = (iso: string, style: TimeStyle = {}): string =>
  formatter(style, CLOCK).format(new Date(iso));

/** `24 Nov 2026` in the locale's order. */
export const formatDate = (iso: string, style: TimeStyle = {}): string =>
  formatter(style, { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(iso));

/** `Tue 24 Nov` in the locale's order, with the year where it is not that of `now` (ms). */
export const formatDay = (date: string, now: number, style: TimeStyle = {}): string =>
  formatter(
    { ...style, timeZone: 'UTC' },
    { weekday: 'short', ...dayParts(date, dayOf(new Date(now), style)) },
  ).format(new Date(`${date}T12:00:00.000Z`));

/** `24 Nov 2026, 10:02` */
export function formatDateTime(iso: string, style: DateTimeStyle = {}): string {
  const text = `${formatDate(iso, style)}, ${formatTime(iso, style)}`;
  return style.withZone ? `${text} ${zoneOf(iso, style)}` : text;
}

function zoneOf(iso: string, style: TimeStyle): string {
  const parts = formatter(style, { timeZoneName: 'short' }).formatToParts(new Date(iso));
  return (parts.find((part) => part.type === 'timeZoneName')?.value ?? '').replace('-', MINUS);
}

const dayOf = (at: Date, style: TimeStyle): string => {
  const options = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  const fixed = style.timeZone === undefined ? {} : { timeZone: style.timeZone };
  return formatter({ ...fixed, locale: 'en-CA' }, options).format(at);
};

/** The year is said where it is another one. @param day, today `YYYY-MM-DD` */
const dayParts = (day: string, today: string): Intl.DateTimeFormatOptions => ({
  day: 'numeric',
  month: 'short',
  ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
});

const DAY = 86_400_000;

/**
 * Relative within a day of `now` (ms): `10:02`, `yesterday 22:14`, `tomorrow 09:00`; else `22 Nov, 09:00`,
 * with the year where it is another one.
 */
export function formatWhen(iso: string, now: number, style: WhenStyle = {}): string {
  const day = dayOf(new Date(iso), style);
  const time = formatTime(iso, style);
  if (day === style.saidDate) return time;
  const today = dayOf(new Date(now), style);
  if (day === today) return time;
  if (day === dayOf(new Date(now - DAY), style)) return `yesterday ${time}`;
  if (day === dayOf(new Date(now + DAY), style)) return `tomorrow ${time}`;
  return `${formatter(style, dayParts(day, today)).format(new Date(iso))}, ${time}`;
}

/** `12 min 04 s`, `1 h 05 min`, `2 d 3 h`; the full second is counted until it has passed. */
export function formatDuration(ms: number): string {
  const total = Math.max(0, Math.ceil(ms / 1000));
  const seconds = total % 60;
  const minutes = Math.floor(total / 60) % 60;
  const hours = Math.floor(total / 3600) % 24;
  const days = Math.floor(total / 86_400);
  const two = (n: number) => String(n).padStart(2, '0');
  if (days > 0) return joined(days, 'd', String(hours), 'h');
  if (hours > 0) return joined(hours, 'h', two(minutes), 'min');
  if (minutes > 0) return joined(minutes, 'min', two(seconds), 's');
  return `${seconds}${NBSP}s`;
}

const joined = (big: number, bigUnit: string, small: string, smallUnit: string): string =>
  `${big}${NBSP}${bigUnit} ${small}${NBSP}${smallUnit}`;
