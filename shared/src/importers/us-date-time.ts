import { type Instant, parseInstant } from '../time/index.ts';

const SHAPE =
  /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2}):(\d{2}(?:\.\d{1,9})?) ?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads `MM/DD/YYYY HH:MM:SS ±HH:MM`, or an RFC 3339 time.
 * @returns the instant, or undefined where the text is not one or carries no offset
 */
export function parseUsDateTime(text: string): Instant | undefined {
  const parts = SHAPE.exec(text);
  if (parts === null) return parseInstant(text);
  const [, month = '', day = '', year, hour = '', minute, second, offset] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseInstant(`${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`);
}
