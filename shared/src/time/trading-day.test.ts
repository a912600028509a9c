import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  civilAt,
  DAY_PRESETS,
  type DayBoundary,
  formatInstant,
  indexDayBoundary,
  nextDayBoundary,
  parseInstant,
  TZDB_RANGE,
  tradingDay,
  tradingDayOf,
  zoneNames,
} from './index.ts';
import { zoneTable } from './zone-table.ts';

const HOUR = 3_600_000;
const at = (text: string): number => {
  const t = parseInstant(text);
  if (t === undefined) throw new Error(`no instant: ${text}`);
  return t;
};
const clock = (tz: string, t: number): string => {
  const { hour, minute } = civilAt(tz, t);
  return `${hour}`.padStart(2, '0').concat(':', `${minute}`.padStart(2, '0'));
};

/** Boundary, trading date, its local start, its length in hours. */
const NAMED: [string, DayBoundary, string, string, number][] = [
  ['a crypto day', DAY_PRESETS.crypto, '2025-03-30', '2025-03-30 00:00', 24],
  ['FTMO, 23 h', DAY_PRESETS.ftmo, '2025-03-30', '2025-03-30 00:00', 23],
  ['FTMO, 25 h', DAY_PRESETS.ftmo, '2025-10-26', '2025-10-26 00:00', 25],
  ['futures, 25 h', DAY_PRESETS.us_futures, '2025-11-02', '2025-11-01 17:00', 25],
  ['futures, 23 h', DAY_PRESETS.us_futures, '2025-03-09', '2025-03-08 17:00', 23],
  ['futures, Monday', DAY_PRESETS.us_futures, '2025-11-03', '2025-11-02 17:00', 24],
  ['FX, 23 h', DAY_PRESETS.fx, '2025-03-09', '2025-03-08 17:00', 23],
  ['FX, Monday', DAY_PRESETS.fx, '2025-03-10', '2025-03-09 17:00', 24],
  ['US shares, 25 h', DAY_PRESETS.us_shares, '2025-11-02', '2025-11-02 00:00', 25],
  ['Chicago midnight', indexDayBoundary('America/Chicago'), '2025-11-02', '2025-11-02 00:00', 25],
  ['Santiago', indexDayBoundary('America/Santiago'), '2025-09-07', '2025-09-07 01:00', 23],
  ['Santiago back', indexDayBoundary('America/Santiago'), '2025-04-05', '2025-04-05 00:00', 25],
  ['Sao Paulo', indexDayBoundary('America/Sao_Paulo'), '2018-11-04', '2018-11-04 01:00', 23],
  ['Lord Howe', indexDayBoundary('Australia/Lord_Howe'), '2025-10-05', '2025-10-05 00:00', 23.5],
  ['a lost date', indexDayBoundary('Pacific/Apia'), '2011-12-30', '2011-12-31 00:00', 0],
  ['noon', { tz: 'UTC', localTime: '12:00' }, '2025-06-02', '2025-06-01 12:00', 24],
  ['before noon', { tz: 'UTC', localTime: '11:59' }, '2025-06-01', '2025-06-01 11:59', 24],
  ['in a gap', { tz: 'Europe/Prague', localTime: '02:30' }, '2025-03-30', '2025-03-30 03:00', 23.5],
  ['doubled', { tz: 'Europe/Prague', localTime: '02:30' }, '2025-10-26', '2025-10-26 02:30', 25],
];

describe('named days', () => {
  test.each(NAMED)('%s', (_, boundary, date, localStart, hours) => {
    const day = tradingDayOf(boundary, date);
    const { date: startDate } = civilAt(boundary.tz, day.start);
    expect(`${startDate} ${clock(boundary.tz, day.start)}`).toBe(localStart);
    expect((day.end - day.start) / HOUR).toBe(hours);
    expect([day.date, day.label]).toEqual([date, date]);
  });

  test('Santiago and Sao Paulo begin at the instant after midnight that exists', () => {
    const start = (tz: string, date: string): string =>
      formatInstant(tradingDayOf(indexDayBoundary(tz), date).start);
    expect(start('America/Santiago', '2025-09-07')).toBe('2025-09-07T04:00:00.000Z');
    expect(start('America/Sao_Paulo', '2018-11-04')).toBe('2018-11-04T03:00:00.000Z');
  });
});

test('futures: Sunday 17:00 in Chicago belongs to Monday, the minute before to Sunday', () => {
  expect(tradingDay(DAY_PRESETS.us_futures, at('2025-06-01T17:00-05:00')).date).toBe('2025-06-02');
  expect(tradingDay(DAY_PRESETS.us_futures, at('2025-06-01T16:59-05:00')).date).toBe('2025-06-01');
});

test('FX: Friday 17:00 in New York ends Friday', () => {
  expect(tradingDay(DAY_PRESETS.fx, at('2025-06-06T16:59:59.999-04:00')).date).toBe('2025-06-06');
  expect(tradingDay(DAY_PRESETS.fx, at('2025-06-06T17:00-04:00')).date).toBe('2025-06-07');
});

test('a doubled boundary opens the day once, at the first of the two', () => {
  const boundary = { tz: 'Europe/Prague', localTime: '02:30' };
  const dates = ['02:29+02:00', '02:30+02:00', '02:00+01:00', '02:29+01:00', '02:30+01:00'].map(
    (time) => tradingDay(boundary, at(`2025-10-26T${time}`)).date,
  );
  expect(dates).toEqual(['2025-10-25', '2025-10-26', '2025-10-26', '2025-10-26', '2025-10-26']);
});

test('the next boundary lies strictly after the instant', () => {
  const midnight = at('2025-03-30T00:00+01:00');
  expect(formatInstant(nextDayBoundary(DAY_PRESETS.ftmo, midnight - 1))).toBe(
    formatInstant(midnight),
  );
  expect(formatInstant(nextDayBoundary(DAY_PRESETS.ftmo, midnight))).toBe(
    '2025-03-30T22:00:00.000Z',
  );
});

test('around a lost date the next boundary skips the empty day', () => {
  const boundary = indexDayBoundary('Pacific/Apia');
  const before = tradingDayOf(boundary, '2011-12-29');
  expect(tradingDay(boundary, before.end).date).toBe('2011-12-31');
  expect(nextDayBoundary(boundary, before.start)).toBe(before.end);
});

test('a bad boundary or date is a bug', () => {
  expect(() => tradingDay({ tz: 'UTC', localTime: '24:00' }, 0)).toThrow('expected a local time');
  expect(() => tradingDay({ tz: 'Nowhere', localTime: '00:00' }, 0)).toThrow('expected a known');
  expect(() => tradingDayOf(DAY_PRESETS.crypto, '2025-02-30')).toThrow('expected a date');
});

const ZONES = [
  ...new Set(Object.values(DAY_PRESETS).map((preset) => preset.tz)),
  'Europe/Berlin',
  'Europe/London',
  'America/Santiago',
  'America/Sao_Paulo',
  'Australia/Sydney',
];
const LOCAL_TIMES = ['00:00', '00:30', '01:30', '02:30', '03:00', '11:59', '12:00', '17:00'];

/** Throws where the day of an instant is not the one piece of time that holds it. */
function checkTile(boundary: DayBoundary, t: number): void {
  const day = tradingDay(boundary, t);
  const same = (other: number): boolean => {
    const found = tradingDay(boundary, other);
    return found.date === day.date && found.start === day.start && found.end === day.end;
  };
  const after = tradingDay(boundary, day.end);
  const before = tradingDay(boundary, day.start - 1);
  const holds =
    day.start <= t &&
    t < day.end &&
    same(day.start) &&
    same(day.end - 1) &&
    after.start === day.end &&
    after.date > day.date &&
    before.end === day.start &&
    before.date < day.date &&
    nextDayBoundary(boundary, t) === day.end &&
    tradingDayOf(boundary, day.date).start === day.start;
  if (!holds) throw new Error(`${boundary.tz} ${boundary.localTime} at ${formatInstant(t)}`);
}

test.each(ZONES)('days tile time around every transition from 2020 to 2037: %s', (tz) => {
  const from = at('2020-01-01T00:00Z');
  const transitions = zoneTable(tz).starts.filter((start) => start >= from);
  for (const localTime of [...LOCAL_TIMES, '23:30']) {
    for (const transition of [from, ...transitions, TZDB_RANGE.until]) {
      for (let hours = -50; hours <= 50; hours += 0.5) {
        checkTile({ tz, localTime }, transition + hours * HOUR);
      }
      checkTile({ tz, localTime }, transition - 1);
    }
  }
});

test.each(ZONES)('a walk from day to day meets every date from 2020 to 2037: %s', (tz) => {
  for (const localTime of ['00:00', '17:00']) {
    let day = tradingDayOf({ tz, localTime }, '2020-01-01');
    let count = 0;
    while (day.date < '2038-01-01') {
      const hours = (day.end - day.start) / HOUR;
      if (hours < 23 || hours > 25) throw new Error(`${tz} ${day.date}: ${hours} h`);
      day = tradingDay({ tz, localTime }, day.end);
      count += 1;
    }
    expect(count).toBe(6575);
  }
});

test('in every zone, at every boundary, a day is the one piece of time that holds an instant', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zoneNames()),
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: TZDB_RANGE.from, max: TZDB_RANGE.until }),
      (tz, minutes, t) => {
        checkTile({ tz, localTime: formatInstant(minutes * 60_000).slice(11, 16) }, t);
      },
    ),
    { numRuns: 3000 },
  );
});
