import { describe, expect, it } from 'vitest';
import { at, NOW } from './testing/cases.ts';
import { endTime, nameKey, placeOf, wallTime, windowKey, windowWord } from './words.ts';

describe('times in sentences', () => {
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

  it.each(months.map((name, i) => [name, String(i + 1).padStart(2, '0')]))(
    'a time in %s of another date names its day',
    (name, month) => {
      const day = at(`2027-${month}-03T09:05:00.000Z`);
      expect(wallTime(day, at(NOW), 'UTC')).toBe(`09:05 on 3 ${name}`);
    },
  );

  it('a time of today is a time alone, by the clock of the zone', () => {
    expect(wallTime(at('2026-06-11T18:00:00.000Z'), at(NOW), 'America/New_York')).toBe('14:00');
  });

  it('an end inside of a minute is said to be at the end of it', () => {
    expect(endTime(at('2026-06-11T15:04:00.001Z'), at(NOW), 'UTC')).toBe('15:05');
    expect(endTime(at('2026-06-11T15:04:00.000Z'), at(NOW), 'UTC')).toBe('15:04');
  });
});

it.each([
  ['trading_day', 'day', 'trading_day'],
  ['iso_week', 'week', 'iso_week'],
  ['month', 'month', 'month'],
  [{ rolling_days: 30 }, '30 days', 'rolling_days_30'],
] as const)('the window %j is a %s in sentences and %s in the facts', (spec, word, key) => {
  expect(windowWord(spec)).toBe(word);
  expect(windowKey(spec)).toBe(key);
});

it('a zone is named by its place', () => {
  expect(placeOf('America/New_York')).toBe('New York');
  expect(placeOf('UTC')).toBe('UTC');
});

it('two names are one whatever their case and the space around them', () => {
  expect(nameKey(' Opening Range ')).toBe('opening range');
});
