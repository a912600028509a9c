import fc from 'fast-check';
import moment from 'moment-timezone';
import { expect, test } from 'vitest';
import {
  civilAt,
  daysFromCivil,
  firstInstantAt,
  formatInstant,
  isKnownZone,
  offsetAt,
  parseInstant,
  TZDB_RANGE,
  TZDB_VERSION,
  zoneNames,
} from './index.ts';
import { zoneTable } from './zone-table.ts';

const MINUTE = 60_000;
const someZone = fc.constantFrom(...zoneNames());
const someInstant = fc.integer({ min: TZDB_RANGE.from, max: TZDB_RANGE.until - 1 });

const oracleZone = (name: string) => {
  const zone = moment.tz.zone(name);
  if (zone === null) throw new Error(`the oracle lacks ${name}`);
  return zone;
};
const oracleOffset = (name: string, t: number): number => 0 - oracleZone(name).utcOffset(t);

const iso = (zone: string, date: [number, number, number], minutes: number): string =>
  formatInstant(firstInstantAt(zone, daysFromCivil(...date), minutes));

test('the table has the version, the names and the range of the package it comes from', () => {
  expect(TZDB_VERSION).toBe(moment.tz.dataVersion);
  expect(zoneNames()).toEqual([...moment.tz.names()].sort());
  expect(formatInstant(TZDB_RANGE.from)).toBe('2010-01-01T00:00:00.000Z');
  expect(formatInstant(TZDB_RANGE.until)).toBe('2038-01-01T00:00:00.000Z');
});

test('every zone agrees with the oracle around each of its transitions', () => {
  for (const name of zoneNames()) {
    const untils = oracleZone(name).untils.filter(
      (t) => t > TZDB_RANGE.from && t < TZDB_RANGE.until,
    );
    const instants = untils.flatMap((t) => [t - 1, t, t + 1]);
    for (const t of [TZDB_RANGE.from, ...instants, TZDB_RANGE.until - 1]) {
      if (offsetAt(name, t) !== oracleOffset(name, t)) {
        throw new Error(`${name} at ${formatInstant(t)}: ${offsetAt(name, t)}`);
      }
    }
  }
});

test('every zone agrees with the oracle every ten days', () => {
  for (const name of zoneNames()) {
    const zone = oracleZone(name);
    for (let t = TZDB_RANGE.from; t < TZDB_RANGE.until; t += 14_400 * MINUTE) {
      if (offsetAt(name, t) !== 0 - zone.utcOffset(t)) {
        throw new Error(`${name} at ${formatInstant(t)}: ${offsetAt(name, t)}`);
      }
    }
  }
});

test('outside of its range the table keeps the offset of the nearer end', () => {
  expect(offsetAt('Europe/Prague', parseInstant('1999-07-01T00:00Z') as number)).toBe(60);
  expect(offsetAt('Europe/Prague', parseInstant('2050-07-01T00:00Z') as number)).toBe(60);
  expect(offsetAt('Australia/Sydney', parseInstant('2050-07-01T00:00Z') as number)).toBe(660);
});

test('no range is shorter than a change of offset, on which the search for a wall time rests', () => {
  for (const name of zoneNames()) {
    const { starts, offsets } = zoneTable(name);
    const ends = starts.slice(1).map((start, i) => start + (offsets[i] as number));
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
  }
});

test('names are exact, and no name of an object member is a zone', () => {
  expect(isKnownZone('Europe/Kyiv') && isKnownZone('Europe/Kiev')).toBe(true);
  for (const name of ['', 'europe/prague', 'constructor', '__proto__', 'UTC+1', 'Mars/Base']) {
    expect(isKnownZone(name)).toBe(false);
    expect(() => offsetAt(name, 0)).toThrow(`expected a known time zone, found \`${name}\``);
  }
});

test('civil time', () => {
  expect(civilAt('America/Chicago', parseInstant('2025-11-02T06:59:58.999Z') as number)).toEqual({
    date: '2025-11-02',
    days: daysFromCivil(2025, 11, 2),
    hour: 1,
    minute: 59,
    second: 58,
    weekday: 7,
  });
  expect(civilAt('Asia/Kathmandu', -1).date).toBe('1970-01-01');
});

test('civil time agrees with the oracle', () => {
  fc.assert(
    fc.property(someZone, someInstant, (zone, t) => {
      const oracle = moment.tz(t, zone);
      const { date, hour, minute, second, weekday } = civilAt(zone, t);
      expect({ date, hour, minute, second, weekday }).toEqual({
        date: oracle.format('YYYY-MM-DD'),
        hour: oracle.hour(),
        minute: oracle.minute(),
        second: oracle.second(),
        weekday: oracle.isoWeekday(),
      });
    }),
    { numRuns: 2000 },
  );
});

test('a wall time in a gap is the first instant after it', () => {
  expect(iso('Europe/Prague', [2025, 3, 30], 120)).toBe('2025-03-30T01:00:00.000Z');
  expect(iso('Europe/Prague', [2025, 3, 30], 179)).toBe('2025-03-30T01:00:00.000Z');
  expect(iso('Europe/Prague', [2025, 3, 30], 180)).toBe('2025-03-30T01:00:00.000Z');
  expect(iso('Europe/Prague', [2025, 3, 30], 119)).toBe('2025-03-30T00:59:00.000Z');
  expect(iso('America/Santiago', [2025, 9, 7], 0)).toBe('2025-09-07T04:00:00.000Z');
  expect(iso('Pacific/Apia', [2011, 12, 30], 720)).toBe('2011-12-30T10:00:00.000Z');
});

test('a doubled wall time is the first of the two', () => {
  expect(iso('America/Chicago', [2025, 11, 2], 90)).toBe('2025-11-02T06:30:00.000Z');
  expect(iso('America/Chicago', [2025, 11, 2], 60)).toBe('2025-11-02T06:00:00.000Z');
  expect(iso('America/Chicago', [2025, 11, 2], 120)).toBe('2025-11-02T08:00:00.000Z');
});

test('minutes beyond a day name a time on another day', () => {
  expect(iso('UTC', [2025, 6, 1], 1440)).toBe('2025-06-02T00:00:00.000Z');
  expect(iso('UTC', [2025, 6, 1], -1)).toBe('2025-05-31T23:59:00.000Z');
});

/** The definition read aloud: the first minute whose clock is at the wall time or past it. */
function naiveFirstInstant(zone: string, days: number, minutes: number): number {
  const wall = days * 1440 + minutes;
  const table = oracleZone(zone);
  for (let minute = wall - 1800; ; minute += 1) {
    if (minute - table.utcOffset(minute * MINUTE) >= wall) return minute * MINUTE;
  }
}

test('wall times around transitions agree with a search minute by minute', () => {
  const transitions = zoneNames().flatMap((zone) =>
    zoneTable(zone)
      .starts.slice(1)
      .map((at) => ({ zone, at })),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...transitions),
      fc.integer({ min: -1600, max: 1600 }),
      ({ zone, at }, shift) => {
        const wall = at / MINUTE + offsetAt(zone, at) + shift;
        const days = Math.floor(wall / 1440);
        const minutes = wall - days * 1440;
        expect(firstInstantAt(zone, days, minutes)).toBe(naiveFirstInstant(zone, days, minutes));
      },
    ),
    { numRuns: 3000 },
  );
});
