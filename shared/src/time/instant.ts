import { daysFromCivil, formatCivilDate, parseCivilDate, twoDigits } from './civil.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './units.ts';

/** A point in time: whole milliseconds since 1970-01-01T00:00Z, leap seconds not counted. */
export type Instant = number;

/** An instant as text: `YYYY-MM-DDTHH:MM:SS.sssZ`, years 0000 to 9999. */
export type IsoInstant = string;

/** Nothing that a person records lies before it: an earlier time is a slip of the hand, or of a file. */
export const EARLIEST_RECORD: IsoInstant = '1970-01-01T00:00:00.000Z';

const EARLIEST = daysFromCivil(0, 1, 1) * DAY_MS;
const LATEST = daysFromCivil(10_000, 1, 1) * DAY_MS - 1;

const SHAPE =
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$/;

/**
 * Reads an RFC 3339 timestamp, for which seconds may be missing: `T`, `Z` in capitals or an offset
 * `±HH:MM`, a real date, a clock of 00:00:00 to 23:59:59, up to nine fraction digits of which the
 * first three count. No leap second (`:60`), since an instant cannot hold one.
 *
 * @returns the instant, or undefined where the text is not one within the years 0000 to 9999.
 */
export function parseInstant(text: string): Instant | undefined {
  if (!SHAPE.test(text)) return undefined;
  const days = parseCivilDate(text.slice(0, 10));
  if (days === undefined) return undefined;
  const zoneIndex = text.endsWith('Z') ? text.length - 1 : text.length - 6;
  const seconds = zoneIndex > 16 ? twoDigits(text, 17) : 0;
  const millis =
    zoneIndex > 19 ? Number(text.slice(20, Math.min(23, zoneIndex)).padEnd(3, '0')) : 0;
  const local = days * DAY_MS + clockAt(text, 11) + seconds * 1000 + millis;
  const instant = local - offsetOf(text, zoneIndex);
  return instant >= EARLIEST && instant <= LATEST ? instant : undefined;
}

/** Ms of the `HH:MM` that begins at an index. */
function clockAt(text: string, index: number): number {
  return twoDigits(text, index) * HOUR_MS + twoDigits(text, index + 3) * MINUTE_MS;
}

/** Ms east of UTC of the `Z` or `±HH:MM` that begins at an index. */
function offsetOf(text: string, index: number): number {
  if (text[index] === 'Z') return 0;
  return text[index] === '-' ? 0 - clockAt(text, index + 1) : clockAt(text, index + 1);
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** Writes an instant in its one canonical form; throws where it is no whole number in range. */
export function formatInstant(t: Instant): IsoInstant {
  if (!Number.isInteger(t) || t < EARLIEST || t > LATEST) {
    throw new Error(`expected whole ms within the years 0000 to 9999, found \`${t}\``);
  }
  const days = Math.floor(t / DAY_MS);
  const ms = t - days * DAY_MS;
  const hour = padded(Math.floor(ms / HOUR_MS), 2);
  const minute = padded(Math.floor(ms / MINUTE_MS) % 60, 2);
  const second = padded(Math.floor(ms / 1000) % 60, 2);
  return `${formatCivilDate(days)}T${hour}:${minute}:${second}.${padded(ms % 1000, 3)}Z`;
}
