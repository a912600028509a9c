import type { LintSlots } from './types.ts';

/** A number as it is written: digits with points, commas or colons between them. */
const NUMBERS = /\d+(?:[.,:]\d+)*/g;

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

function shortest(digits: string): string {
  const point = digits.indexOf('.');
  const whole = (point < 0 ? digits : digits.slice(0, point)).replace(/^0+(?=\d)/, '');
  if (point < 0) return whole;
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return end - 1 === point ? whole : `${whole}${digits.slice(point, end)}`;
}

/** One form of a number however it is written: no groups, no zeros around it; a time is a time. */
export function numberKey(written: string): string {
  if (written.includes(':')) return written.replace(/^0(?=\d:)/, '');
  const plain = GROUPED.test(written) ? written.replaceAll(',', '') : written;
  return plain.includes(',') || plain.indexOf('.') !== plain.lastIndexOf('.')
    ? plain
    : shortest(plain);
}

/** The numbers that slots hold; a text such as "14:30 on 3 Jun" holds each of its numbers. */
export function sourcedNumbers({ numbers = [] }: LintSlots): ReadonlySet<string> {
  const keys = numbers.flatMap((one) => String(one).match(NUMBERS) ?? []).map(numberKey);
  return new Set(keys);
}
