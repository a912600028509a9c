import { formatDateTime, formatTime } from '../../ui/format/index.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A weekday names one day without doubt as long as it does not come twice. */
const NAMED_DAYS = 6;

const weekday = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en', { weekday: 'long', timeZone }).format(at);

const civilDay = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);

/**
 * When something acts: `today 16:02`, `on Tuesday 00:00`, else with the date. A minute that has begun
 * is over only at its own end, so that nothing acts later than it says.
 */
export function actsText(at: number, now: number, timeZone: string): string {
  const whole = Math.ceil(at / MINUTE) * MINUTE;
  const iso = new Date(whole).toISOString();
  const time = formatTime(iso, { timeZone });
  if (civilDay(whole, timeZone) === civilDay(now, timeZone)) return `today ${time}`;
  if (whole - now < NAMED_DAYS * DAY) return `on ${weekday(whole, timeZone)} ${time}`;
  return `on ${formatDateTime(iso, { timeZone, withZone: true })}`;
}
