import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, type Instant, parseInstant } from '../time/index.ts';
import { CountedStarts } from './counted-starts.ts';
import { cooldownEnd } from './escalation.ts';

const at = (text: string): Instant => parseInstant(text) as Instant;
const HOUR = 3_600_000;

const MIDNIGHT_UTC = { tz: 'UTC', localTime: '00:00' };
const PERSON = { scope: 'person', accountId: null } as const;
const accountOf = (accountId: string) => ({ scope: 'account', accountId }) as const;

function levelOf(start: Instant, earlier: readonly Instant[]): number {
  const starts = new CountedStarts();
  for (const at of earlier) starts.add(at, PERSON);
  return starts.levelAt(start);
}

describe('the level of a cooldown', () => {
  const start = at('2026-06-10T10:00:00Z');

  it('counts starts inside the open interval of 168 h before it', () => {
    expect(levelOf(start, [start - 168 * HOUR])).toBe(0);
    expect(levelOf(start, [start - 168 * HOUR + 1])).toBe(1);
    expect(levelOf(start, [start, start + 1])).toBe(0);
    expect(levelOf(start, [start - 1, start - 1, start - 2])).toBe(2);
  });

  it('counts one start once for each whom it holds', () => {
    const starts = new CountedStarts();
    for (const held of [PERSON, accountOf('a'), accountOf('b'), accountOf('b')]) {
      starts.add(start - 1, held);
    }
    expect(starts.levelAt(start)).toBe(3);
  });
});

describe('the end of a cooldown', () => {
  it.each([
    [0, '10:30'],
    [1, '11:00'],
    [2, '12:00'],
    [3, '14:00'],
    [7, '14:00'],
  ])('doubles 30 minutes at level %i, to the third power at most', (level, end) => {
    const ends = cooldownEnd(at('2025-06-02T10:00:00Z'), { minutes: 30 }, level, MIDNIGHT_UTC);
    expect(formatInstant(ends).slice(11, 16)).toBe(end);
  });

  it('is never more than 168 h', () => {
    const start = at('2025-06-02T10:00:00Z');
    expect(cooldownEnd(start, { minutes: 72 * 60 }, 3, MIDNIGHT_UTC) - start).toBe(168 * HOUR);
  });

  it.each([
    [0, '2025-06-03T00:00:00.000Z'],
    [1, '2025-06-04T00:00:00.000Z'],
    [2, '2025-06-06T00:00:00.000Z'],
    [3, '2025-06-08T00:00:00.000Z'],
    [9, '2025-06-08T00:00:00.000Z'],
  ])('adds whole days to a day end at level %i, five at most', (level, end) => {
    const ends = cooldownEnd(at('2025-06-02T10:00:00Z'), { until: 'day_end' }, level, MIDNIGHT_UTC);
    expect(formatInstant(ends)).toBe(end);
  });

  it('counts elapsed minutes over a clock change, and whole local days whatever their length', () => {
    const PRAGUE = { tz: 'Europe/Prague', localTime: '00:00' };
    const spring = at('2025-03-30T00:45:00Z');
    expect(formatInstant(cooldownEnd(spring, { minutes: 30 }, 0, PRAGUE))).toBe(
      '2025-03-30T01:15:00.000Z',
    );
    const dayEnd = cooldownEnd(spring, { until: 'day_end' }, 0, PRAGUE);
    expect(formatInstant(dayEnd)).toBe('2025-03-30T22:00:00.000Z');
  });

  it('never ends earlier at a higher level', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 0, max: 20_000 })
          .map((hours) => at('2020-01-01T00:00:00Z') + hours * HOUR),
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 0, max: 10 }),
        fc.constantFrom('UTC', 'America/Chicago', 'America/Santiago', 'Australia/Lord_Howe'),
        fc.constantFrom('00:00', '17:00', '09:30'),
        (start, minutes, level, tz, localTime) => {
          const day = { tz, localTime };
          for (const base of [{ minutes }, { until: 'day_end' as const }]) {
            const now = cooldownEnd(start, base, level, day);
            expect(now).toBeGreaterThan(start);
            expect(cooldownEnd(start, base, level + 1, day)).toBeGreaterThanOrEqual(now);
          }
        },
      ),
    );
  });
});
