import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DAY_PRESETS,
  type DayBoundary,
  formatInstant,
  type Instant,
  indexDayBoundary,
  parseInstant,
  tradingDay,
  zoneNames,
} from '../time/index.ts';
import { looseningTime, rulesetInForce, startOf } from './index.ts';

const at = (text: string): Instant => parseInstant(text) as Instant;
const HOUR = 3_600_000;
const UTC: DayBoundary = { tz: 'UTC', localTime: '00:00' };
const RECEIVED = at('2026-06-11T14:00:00.000Z');
const old = {
  receivedAt: RECEIVED,
  startedAt: at('2026-01-01T00:00:00.000Z'),
  days: [UTC],
  cooldowns: [],
};
const pause = (startsAt: string, endsAt: string, over: 'major' | 'minor' = 'major') => ({
  class: over,
  startsAt,
  endsAt,
});

describe('when a loosening acts', () => {
  it('a day after its receipt by the server, on an ordinary day', () => {
    const { at: acts, reason } = looseningTime(old);
    expect([formatInstant(acts), reason]).toEqual(['2026-06-12T14:00:00.000Z', 'day']);
  });

  it('at the day boundary where the day has 25 hours and was received at its start', () => {
    const days = [UTC, { tz: 'America/Chicago', localTime: '00:00' }];
    const received = at('2025-11-02T05:00:00.000Z');
    const { at: acts, reason } = looseningTime({
      ...old,
      startedAt: at('2025-01-01T00:00:00.000Z'),
      receivedAt: received,
      days,
    });
    expect([formatInstant(acts), reason]).toEqual(['2025-11-03T06:00:00.000Z', 'day_boundary']);
  });

  it('past a major cooldown that runs then, and the one after it; not past a minor one', () => {
    const cooldowns = [
      pause('2026-06-12T15:30:00.000Z', '2026-06-12T18:00:00.000Z'),
      pause('2026-06-12T13:00:00.000Z', '2026-06-12T16:00:00.000Z'),
      pause('2026-06-12T17:00:00.000Z', '2026-06-12T23:00:00.000Z', 'minor'),
    ];
    const { at: acts, reason } = looseningTime({ ...old, cooldowns });
    expect([formatInstant(acts), reason]).toEqual(['2026-06-12T18:00:00.000Z', 'cooldown']);
  });

  it('at once in the first 72 hours of the person, to the millisecond, and never during a cooldown', () => {
    const startedAt = RECEIVED - 72 * HOUR;
    expect(looseningTime({ ...old, startedAt }).reason).toBe('day');
    expect(looseningTime({ ...old, startedAt: startedAt + 1 })).toEqual({
      at: RECEIVED,
      reason: 'first_days',
    });
    const cooldowns = [pause('2026-06-11T13:50:00.000Z', '2026-06-11T14:00:00.001Z', 'minor')];
    expect(looseningTime({ ...old, startedAt: RECEIVED - HOUR, cooldowns }).reason).toBe('day');
  });

  it('is never before a day is over nor before the next boundary of any account, in 2025 to 2030', () => {
    const zones = zoneNames();
    const days = fc.oneof(
      fc.constantFrom(...Object.values(DAY_PRESETS)),
      fc.constantFrom(...zones).map(indexDayBoundary),
      fc.record({
        tz: fc.constantFrom(...zones),
        localTime: fc.constantFrom(
          '00:00',
          '00:30',
          '01:00',
          '01:30',
          '02:00',
          '02:30',
          '03:00',
          '17:00',
          '23:59',
        ),
      }),
    );
    const from = at('2025-01-01T00:00:00.000Z');
    const to = at('2031-01-01T00:00:00.000Z');
    fc.assert(
      fc.property(
        fc.array(days, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: from, max: to }),
        fc.array(fc.tuple(fc.integer({ min: -48, max: 48 }), fc.integer({ min: 1, max: 72 })), {
          maxLength: 3,
        }),
        (boundaries, receivedAt, spans) => {
          const cooldowns = spans.map(([start, length]) =>
            pause(
              formatInstant(receivedAt + start * HOUR),
              formatInstant(receivedAt + (start + length) * HOUR),
            ),
          );
          const { at: acts } = looseningTime({
            receivedAt,
            startedAt: from - 90 * 24 * HOUR,
            days: boundaries,
            cooldowns,
          });
          expect(acts - receivedAt).toBeGreaterThanOrEqual(24 * HOUR);
          for (const day of boundaries)
            expect(tradingDay(day, acts).date).not.toBe(tradingDay(day, receivedAt).date);
          for (const { startsAt, endsAt } of cooldowns)
            expect(at(startsAt) <= acts && acts < at(endsAt)).toBe(false);
        },
      ),
      { numRuns: 4000 },
    );
  });

  it('is never early on any DST day of the presets, minute by minute round each boundary', () => {
    for (const day of Object.values(DAY_PRESETS)) {
      for (
        let noon = at('2025-01-01T12:00:00.000Z');
        noon < at('2031-01-01T00:00:00.000Z');
        noon += 24 * HOUR
      ) {
        const { start, end, date } = tradingDay(day, noon);
        if (end - start === 24 * HOUR) continue;
        for (const receivedAt of [start, start + 1, start + 30 * 60_000, end - 1]) {
          const { at: acts } = looseningTime({ ...old, startedAt: 0, receivedAt, days: [day] });
          expect(acts - receivedAt).toBeGreaterThanOrEqual(24 * HOUR);
          expect(tradingDay(day, acts).date > date).toBe(true);
        }
      }
    }
  });
});

describe('the version in force', () => {
  const version = (n: number, activeFrom: string, loosens = false) => ({
    version: n,
    activeFrom,
    loosens,
  });
  const one = version(1, '2026-06-01T00:00:00.000Z');
  const looser = version(2, '2026-06-12T14:00:00.000Z', true);

  it('is the latest that has begun', () => {
    const inForce = (text: string) => rulesetInForce([one, looser], [], at(text))?.version;
    expect(inForce('2026-05-31T23:59:59.999Z')).toBeUndefined();
    expect(inForce('2026-06-12T13:59:59.999Z')).toBe(1);
    expect(inForce('2026-06-12T14:00:00.000Z')).toBe(2);
  });

  it('stays as it is while a major cooldown runs that began after the loosening was asked for', () => {
    const cooldowns = [pause('2026-06-12T13:00:00.000Z', '2026-06-12T16:00:00.000Z')];
    expect(formatInstant(startOf(looser, cooldowns))).toBe('2026-06-12T16:00:00.000Z');
    const inForce = (text: string) => rulesetInForce([one, looser], cooldowns, at(text))?.version;
    expect(inForce('2026-06-12T15:59:59.999Z')).toBe(1);
    expect(inForce('2026-06-12T16:00:00.000Z')).toBe(2);
    const tighter = { ...looser, loosens: false };
    expect(rulesetInForce([one, tighter], cooldowns, at('2026-06-12T14:00:00.000Z'))?.version).toBe(
      2,
    );
  });

  it('a later version takes the place of what still waited', () => {
    const later = version(3, '2026-06-12T10:00:00.000Z');
    expect(rulesetInForce([one, looser, later], [], at('2026-06-13T00:00:00.000Z'))?.version).toBe(
      3,
    );
  });
});
