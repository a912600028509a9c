import { type Decimal, divide, sign, toFixed, toText, ZERO } from '../decimal/index.ts';
import { civilAt, type Instant, type WindowSpec } from '../time/index.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** Wall time in a zone, with the date where it is not the date of `asOf`: "14:30", "00:00 on 3 Jun". */
export function wallTime(at: Instant, asOf: Instant, zone: string): string {
  const wall = civilAt(zone, at);
  const time = `${twoDigits(wall.hour)}:${twoDigits(wall.minute)}`;
  if (wall.date === civilAt(zone, asOf).date) return time;
  const month = MONTHS[Number(wall.date.slice(5, 7)) - 1];
  return `${time} on ${Number(wall.date.slice(8, 10))} ${month}`;
}

const MINUTE_MS = 60_000;

/** The wall time of an end: a minute that has begun is over only at its own end. */
export const endTime = (at: Instant, asOf: Instant, zone: string): string =>
  wallTime(Math.ceil(at / MINUTE_MS) * MINUTE_MS, asOf, zone);

/** Money for a sentence, at two places. */
export const moneyText = (amount: Decimal): string => toFixed(amount, 2);

/** The share of a limit that is used, at four places; 0 for a limit of zero. */
export function shareUsed(used: Decimal, limit: Decimal): string {
  if (sign(limit) === 0) return toText(ZERO);
  return toText(divide(used, limit, 4, 'half-even'));
}

/** The same for whole counts. */
export const countShare = (used: number, limit: number): string =>
  shareUsed({ coefficient: BigInt(used), scale: 0 }, { coefficient: BigInt(limit), scale: 0 });

/** A quotient for a sentence: at two places, without zeros at its end; the whole is not zero. */
export const ratioText = (part: Decimal, whole: Decimal): string =>
  toText(divide(part, whole, 2, 'half-even'));

/** The place whose clock a zone keeps: "New York" of America/New_York. */
export const placeOf = (zone: string): string =>
  zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** What two names that a trader typed share where they are one. */
export const nameKey = (name: string): string => name.trim().toLowerCase();

/** A window's name inside a sentence. */
export function windowWord(spec: WindowSpec): string {
  if (typeof spec === 'object') return `${spec.rolling_days} days`;
  return { trading_day: 'day', iso_week: 'week', month: 'month' }[spec];
}

/** A window's key in the facts. */
export const windowKey = (spec: WindowSpec): string =>
  typeof spec === 'object' ? `rolling_days_${spec.rolling_days}` : spec;
