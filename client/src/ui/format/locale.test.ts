import { afterEach, expect, it } from 'vitest';
import { formatNumber } from './format-number.ts';
import { formatDate } from './format-time.ts';
import { setOwnLocale } from './locale.ts';
import { parseTyped } from './parse-typed.ts';

afterEach(() => setOwnLocale(undefined));

const AT = '2026-11-24T10:02:00.000Z';

it.each([
  ['en-US', '1,234,567.5', 'Nov 24, 2026'],
  ['en-GB', '1,234,567.5', '24 Nov 2026'],
  ['de-DE', '1.234.567,5', '24. Nov. 2026'],
  ['de-CH', "1'234'567.5", '24. Nov. 2026'],
  ['sv-SE', '1\u00a0234\u00a0567,5', '24 nov. 2026'],
])(
  'numbers and dates follow the chosen way of %s, and a number is read back',
  (locale, number, date) => {
    setOwnLocale(locale);
    expect(formatNumber('1234567.5')).toBe(number);
    expect(formatDate(AT, { timeZone: 'UTC' })).toBe(date);
    expect(parseTyped(number)).toBe('1234567.5');
  },
);

it('a number with one mark is read by the chosen way, and not where it could be two', () => {
  setOwnLocale('de-DE');
  expect(parseTyped('1,234')).toBe('1.234');
  expect(parseTyped('1.234')).toBeUndefined();
  setOwnLocale('en-US');
  expect(parseTyped('1.234')).toBe('1.234');
  expect(parseTyped('1,234')).toBeUndefined();
});
