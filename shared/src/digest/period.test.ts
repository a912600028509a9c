import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilAt, formatInstant, parseCivilDate, parseInstant } from '../time/index.ts';
import { duePeriod, joined, nextDue, periodTo } from './period.ts';

const at = (text: string): number => parseInstant(text) as number;
const berlin = { zone: 'Europe/Berlin', weekday: null };

describe('a digest is due from six in the morning of its weekday', () => {
  it.each([
    ['2026-06-15T03:59:59.999Z', '2026-06-08'],
    ['2026-06-15T04:00:00.000Z', '2026-06-15'],
    ['2026-06-21T22:00:00.000Z', '2026-06-15'],
    ['2026-06-22T04:00:00.000Z', '2026-06-22'],
  ])('at %s the one to %s', (now, toDate) => {
    expect(duePeriod(berlin, at(now)).toDate).toBe(toDate);
  });

  it('on another weekday where one was chosen', () => {
    expect(duePeriod({ ...berlin, weekday: 6 }, at('2026-06-15T12:00:00.000Z'))).toEqual({
      fromDate: '2026-06-06',
      toDate: '2026-06-13',
      zone: 'Europe/Berlin',
      startsAt: '2026-06-05T22:00:00.000Z',
      endsAt: '2026-06-12T22:00:00.000Z',
    });
  });
});

it.each([
  ['2026-03-30', 167],
  ['2026-10-26', 169],
  ['2026-06-15', 168],
])('the seven dates before %s are %i hours in a zone with summer time', (toDate, hours) => {
  const { startsAt, endsAt } = periodTo('Europe/Berlin', toDate) as {
    startsAt: string;
    endsAt: string;
  };
  expect((at(endsAt) - at(startsAt)) / 3_600_000).toBe(hours);
});

it('a period has no date that is none', () => {
  expect(periodTo('UTC', '2026-02-30')).toBeUndefined();
});

it('after a change of the zone a period goes on where the one before it ended', () => {
  const last = periodTo('Europe/Berlin', '2026-06-08') as ReturnType<typeof duePeriod>;
  const next = periodTo('America/New_York', '2026-06-15') as ReturnType<typeof duePeriod>;
  expect(joined(next, [last])).toEqual({ ...next, startsAt: '2026-06-07T22:00:00.000Z' });
  expect(joined(next, [])).toEqual(next);
});

it('always seven dates are over when it is due, and the next is due within a week and its hours', () => {
  const zones = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Pacific/Apia',
    'Asia/Kolkata',
  );
  const instants = fc.integer({
    min: at('2024-01-01T00:00:00.000Z'),
    max: at('2027-12-31T00:00:00.000Z'),
  });
  fc.assert(
    fc.property(zones, fc.integer({ min: 1, max: 7 }), instants, (zone, weekday, now) => {
      const schedule = { zone, weekday };
      const { fromDate, toDate, endsAt } = duePeriod(schedule, now);
      const days = (date: string) => parseCivilDate(date) as number;
      expect(days(toDate) - days(fromDate)).toBe(7);
      expect(at(endsAt)).toBeLessThanOrEqual(now);
      expect(civilAt(zone, at(endsAt)).weekday).toBe(weekday);
      const next = nextDue(schedule, now);
      expect(next).toBeGreaterThan(now);
      expect(duePeriod(schedule, next).fromDate).toBe(toDate);
      expect(duePeriod(schedule, next - 1).toDate).toBe(toDate);
      expect(formatInstant(next)).toMatch(/:00\.000Z$/);
    }),
  );
});
