import fc from 'fast-check';
import moment from 'moment-timezone';
import { expect, test } from 'vitest';
import {
  civilFromDays,
  daysFromCivil,
  formatCivilDate,
  isoWeekday,
  parseCivilDate,
  parseClockTime,
} from './index.ts';

const FIRST = daysFromCivil(0, 1, 1);
const LAST = daysFromCivil(9999, 12, 31);
const someDay = fc.integer({ min: FIRST, max: LAST });

test('known days', () => {
  expect(daysFromCivil(1970, 1, 1)).toBe(0);
  expect(daysFromCivil(1969, 12, 31)).toBe(-1);
  expect(daysFromCivil(2000, 2, 29)).toBe(11_016);
  expect(civilFromDays(0)).toEqual({ year: 1970, month: 1, day: 1 });
  expect([FIRST, LAST].map(formatCivilDate)).toEqual(['0000-01-01', '9999-12-31']);
});

test('every day of the years 1890 to 2110 follows the one before it', () => {
  let before = civilFromDays(daysFromCivil(1890, 1, 1) - 1);
  for (let days = daysFromCivil(1890, 1, 1); days < daysFromCivil(2110, 1, 1); days += 1) {
    const now = civilFromDays(days);
    const nextInMonth = now.month === before.month && now.day === before.day + 1;
    const nextMonth = now.day === 1 && (now.month - before.month + 12) % 12 === 1;
    if (!nextInMonth && !nextMonth) throw new Error(`broken at ${formatCivilDate(days)}`);
    if (daysFromCivil(now.year, now.month, now.day) !== days) throw new Error(`${days}`);
    before = now;
  }
});

test('civil dates and weekdays agree with an independent calendar', () => {
  fc.assert(
    fc.property(someDay, (days) => {
      const oracle = moment.utc(days * 86_400_000);
      expect(formatCivilDate(days)).toBe(oracle.format('YYYY-MM-DD'));
      expect(isoWeekday(days)).toBe(oracle.isoWeekday());
    }),
  );
});

test('a civil date survives the way to text and back', () => {
  fc.assert(fc.property(someDay, (days) => parseCivilDate(formatCivilDate(days)) === days));
});

test.each([
  '2025-02-29',
  '1900-02-29',
  '2025-00-10',
  '2025-13-10',
  '2025-04-31',
  '2025-04-00',
  '2025-4-01',
  '+2025-04-01',
  '2025-04-01 ',
  '2025-04-01\n',
  '２０２５-04-01',
  '',
])('no civil date: %j', (text) => {
  expect(parseCivilDate(text)).toBeUndefined();
});

test('formatting refuses what has no four-digit year', () => {
  for (const days of [FIRST - 1, LAST + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => formatCivilDate(days)).toThrow('expected whole days');
  }
});

test('clock times', () => {
  expect(['00:00', '09:45', '17:00', '23:59'].map(parseClockTime)).toEqual([0, 585, 1020, 1439]);
  for (const text of ['24:00', '9:45', '12:60', '12:00:00', '12.00', ' 12:00', '']) {
    expect(parseClockTime(text)).toBeUndefined();
  }
});
