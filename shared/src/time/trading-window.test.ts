import fc from 'fast-check';
import moment from 'moment-timezone';
import { expect, test } from 'vitest';
import {
  DAY_PRESETS,
  type DayBoundary,
  formatInstant,
  indexDayBoundary,
  parseInstant,
  type TimeWindow,
  TZDB_RANGE,
  tradingDay,
  tradingWindow,
  type WindowSpec,
  zoneNames,
} from './index.ts';

const at = (text: string): number => {
  const t = parseInstant(text);
  if (t === undefined) throw new Error(`no instant: ${text}`);
  return t;
};

const NAMED: [DayBoundary, WindowSpec, string, string, string, string][] = [
  [
    DAY_PRESETS.us_futures,
    'iso_week',
    '2025-06-01T17:00-05:00',
    '2025-W23',
    '2025-06-01T22:00:00.000Z',
    '2025-06-08T22:00:00.000Z',
  ],
  [
    DAY_PRESETS.us_futures,
    'iso_week',
    '2025-06-01T16:59-05:00',
    '2025-W22',
    '2025-05-25T22:00:00.000Z',
    '2025-06-01T22:00:00.000Z',
  ],
  [
    DAY_PRESETS.us_futures,
    'month',
    '2025-05-31T17:00-05:00',
    '2025-06',
    '2025-05-31T22:00:00.000Z',
    '2025-06-30T22:00:00.000Z',
  ],
  [
    DAY_PRESETS.fx,
    'month',
    '2025-11-15T12:00Z',
    '2025-11',
    '2025-10-31T21:00:00.000Z',
    '2025-11-30T22:00:00.000Z',
  ],
  [
    DAY_PRESETS.ftmo,
    'month',
    '2025-12-31T22:59Z',
    '2025-12',
    '2025-11-30T23:00:00.000Z',
    '2025-12-31T23:00:00.000Z',
  ],
  [
    DAY_PRESETS.crypto,
    'iso_week',
    '2024-12-30T00:00Z',
    '2025-W01',
    '2024-12-30T00:00:00.000Z',
    '2025-01-06T00:00:00.000Z',
  ],
  [
    DAY_PRESETS.crypto,
    'iso_week',
    '2027-01-03T23:59Z',
    '2026-W53',
    '2026-12-28T00:00:00.000Z',
    '2027-01-04T00:00:00.000Z',
  ],
  [
    DAY_PRESETS.ftmo,
    { rolling_days: 3 },
    '2025-03-31T12:00Z',
    '2025-03-29..2025-03-31',
    '2025-03-28T23:00:00.000Z',
    '2025-03-31T22:00:00.000Z',
  ],
  [
    DAY_PRESETS.ftmo,
    'trading_day',
    '2025-03-30T12:00Z',
    '2025-03-30',
    '2025-03-29T23:00:00.000Z',
    '2025-03-30T22:00:00.000Z',
  ],
];

test.each(NAMED)('%j %j of %s is %s', (boundary, spec, t, label, start, end) => {
  const window = tradingWindow(boundary, spec, at(t));
  expect([window.label, formatInstant(window.start), formatInstant(window.end)]).toEqual([
    label,
    start,
    end,
  ]);
});

test('a number of days that is not whole and positive is a bug', () => {
  for (const rolling_days of [0, -1, 1.5, Number.NaN]) {
    expect(() => tradingWindow(DAY_PRESETS.crypto, { rolling_days }, 0)).toThrow(
      'expected a whole number of days',
    );
  }
});

const someBoundary = fc
  .record({
    tz: fc.constantFrom(...zoneNames()),
    minutes: fc.integer({ min: 0, max: 1439 }),
  })
  .map(({ tz, minutes }) => ({
    tz,
    localTime: formatInstant(minutes * 60_000).slice(11, 16),
  }));
const someInstant = fc.integer({ min: TZDB_RANGE.from, max: TZDB_RANGE.until });
const someSpec = fc.oneof(
  fc.constantFrom<WindowSpec[]>('trading_day', 'iso_week', 'month'),
  fc.record({ rolling_days: fc.integer({ min: 1, max: 120 }) }),
);

/** The trading days from the start of a window to its end, one after the other. */
function daysWithin(boundary: DayBoundary, window: TimeWindow): string[] {
  const dates: string[] = [];
  let t = window.start;
  while (t < window.end) {
    const day = tradingDay(boundary, t);
    expect(day.start).toBe(t);
    dates.push(day.date);
    t = day.end;
  }
  expect(t).toBe(window.end);
  return dates;
}

test('a window contains its instant', () => {
  fc.assert(
    fc.property(someBoundary, someSpec, someInstant, (boundary, spec, t) => {
      const window = tradingWindow(boundary, spec, t);
      return window.start <= t && t < window.end;
    }),
    { numRuns: 2000 },
  );
});

test('weeks and months are the union of the trading days whose dates carry their name', () => {
  fc.assert(
    fc.property(someBoundary, someInstant, (boundary, t) => {
      const week = tradingWindow(boundary, 'iso_week', t);
      const weeks = daysWithin(boundary, week).map((date) => moment.utc(date).format('GGGG-[W]WW'));
      expect(new Set(weeks)).toEqual(new Set([week.label]));
      const month = tradingWindow(boundary, 'month', t);
      const months = daysWithin(boundary, month).map((date) => date.slice(0, 7));
      expect(new Set(months)).toEqual(new Set([month.label]));
      for (const [window, spec] of [
        [week, 'iso_week'],
        [month, 'month'],
      ] as const) {
        expect(tradingWindow(boundary, spec, window.start)).toEqual(window);
        expect(tradingWindow(boundary, spec, window.end - 1)).toEqual(window);
        expect(tradingWindow(boundary, spec, window.end).start).toBe(window.end);
      }
    }),
    { numRuns: 300 },
  );
});

test('rolling days end with the current trading day and hold n dates', () => {
  const zones = zoneNames().filter((name) => tradingDayCount(name) === 3);
  expect(zones).toContain('Europe/Prague');
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 1, max: 40 }),
      someInstant,
      (tz, rolling_days, t) => {
        const boundary = indexDayBoundary(tz);
        const window = tradingWindow(boundary, { rolling_days }, t);
        expect(window.end).toBe(tradingDay(boundary, t).end);
        expect(daysWithin(boundary, window)).toHaveLength(rolling_days);
      },
    ),
    { numRuns: 300 },
  );
});

/** How many of the dates 29, 30 and 31 December 2011 a zone has; some left the 30th out. */
function tradingDayCount(tz: string): number {
  const boundary = indexDayBoundary(tz);
  const end = tradingDay(boundary, at('2011-12-31T23:00Z')).end;
  const window = tradingWindow(boundary, { rolling_days: 3 }, end - 1);
  return daysWithin(boundary, window).length;
}
