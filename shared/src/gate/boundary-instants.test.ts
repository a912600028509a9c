import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { TZDB_RANGE } from '../generated/zones.ts';
import { DAY_PRESETS, type DayBoundary, formatInstant, tradingDay } from '../time/index.ts';
import { zoneTable } from '../time/zone-table.ts';
import { decided, facts, rule, window } from './testing/cases.ts';

// A second implementation of the same tzdb.
const moment = createRequire(import.meta.url)('moment-timezone');

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FROM = Date.UTC(2020, 0, 1);
const TO = Math.min(Date.UTC(2038, 0, 1), TZDB_RANGE.until);

const HOMES = [
  ...['Europe/Berlin', 'Europe/London', 'Europe/Lisbon', 'Europe/Istanbul', 'Africa/Casablanca'],
  ...['America/Sao_Paulo', 'America/Santiago', 'America/Toronto', 'America/Vancouver'],
  ...['Asia/Tokyo', 'Asia/Kolkata', 'Asia/Tehran', 'Australia/Sydney', 'Australia/Lord_Howe'],
  ...['Pacific/Auckland', 'Pacific/Chatham'],
];

const BOUNDARIES: DayBoundary[] = [
  ...Object.values(DAY_PRESETS),
  ...HOMES.map((tz) => ({ tz, localTime: '00:00' })),
];

const transitions = ({ tz }: DayBoundary): number[] =>
  zoneTable(tz).starts.filter((start) => start >= FROM && start < TO);

const wallOf = (tz: string, at: number): string =>
  new Date(at - moment.tz.zone(tz).utcOffset(at) * MINUTE).toISOString().slice(0, 16);

/** The first minute whose wall time is the boundary of its date or later, by trying every minute. */
function startBefore(boundary: DayBoundary, at: number): number {
  const passed = (t: number): string => {
    const wall = wallOf(boundary.tz, t);
    return wall.slice(11) >= boundary.localTime ? wall.slice(0, 10) : '';
  };
  const dates = new Map<string, number>();
  const first = Math.floor((at - 50 * HOUR) / MINUTE) * MINUTE;
  for (let t = first; t <= at; t += MINUTE) {
    const date = passed(t);
    if (date !== '' && !dates.has(date)) dates.set(date, t);
  }
  return Math.max(...dates.values());
}

describe.each(BOUNDARIES)('the day of $tz from $localTime', (boundary) => {
  const days = transitions(boundary).map((at) => tradingDay(boundary, at));

  it('begins at every change of the clocks where a second tzdb says', () => {
    for (const day of days) {
      expect(formatInstant(day.start)).toBe(formatInstant(startBefore(boundary, day.end - MINUTE)));
    }
  });

  it('holds its start and not its end, and the next day follows without a gap', () => {
    for (const { start, end } of days) {
      const ends = (at: number) => tradingDay(boundary, at).end;
      expect(ends(start)).toBe(end);
      expect(ends(end - 1)).toBe(end);
      expect(ends(start - 1)).toBe(start);
      expect(tradingDay(boundary, end).start).toBe(end);
      expect((end - start) / HOUR).toBeGreaterThanOrEqual(22.5);
      expect((end - start) / HOUR).toBeLessThanOrEqual(25.5);
    }
  });

  it('blocks until its end, and no longer, at every change of the clocks', () => {
    const most = rule('max_trades', { window: 'trading_day', max_n: 1 });
    const known = facts({
      day: boundary,
      windows: { trading_day: window({ entries: 1 }) },
      equity: null,
    });
    for (const { start, end } of days) {
      for (const at of [start, start + 1, end - 1]) {
        const decision = decided([most], { facts: known, asOf: formatInstant(at) });
        expect(decision.blockedUntil).toBe(formatInstant(end));
      }
    }
  });
});

it('looks at more than three hundred changes of the clocks', () => {
  const seen = BOUNDARIES.flatMap(transitions);
  expect(seen.length).toBeGreaterThan(300);
});
