import { describe, expect, it } from 'vitest';
import { civilAt, daysFromCivil, parseInstant } from '../../../time/index.ts';
import {
  isScheduled,
  nextOpening,
  quarterStart,
  saturdayOf,
  spanOf,
  spansFrom,
  weekdaysBefore,
} from './calendar.ts';

const date = (text: string): number => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return daysFromCivil(year, month, day);
};
const at = (text: string): number => parseInstant(`${text}Z`) as number;
const UTC = { tz: 'UTC', localTime: '00:00' };

describe('the calendar of the reference', () => {
  it.each([
    ['2026-06-12', 1, '2026-06-11'],
    ['2026-06-15', 1, '2026-06-12'],
    ['2026-06-14', 1, '2026-06-12'],
    ['2026-06-13', 2, '2026-06-11'],
    ['2026-06-12', 5, '2026-06-05'],
  ])('counts weekdays back from %s: %i is %s', (from, count, to) => {
    expect(weekdaysBefore(date(from), count)).toBe(date(to));
  });

  it('ends a week with the start of its Saturday, in the day of the account', () => {
    expect(saturdayOf(UTC, date('2026-06-08'))).toBe(at('2026-06-13T00:00'));
    expect(saturdayOf(UTC, date('2026-06-14'))).toBe(at('2026-06-13T00:00'));
    const chicago = { tz: 'America/Chicago', localTime: '17:00' };
    expect(saturdayOf(chicago, date('2026-06-12'))).toBe(at('2026-06-12T22:00'));
  });

  it('finds the first opening of a weekday after an instant, never at it', () => {
    const open = { tz: 'America/New_York', local_time: '09:30' };
    expect(nextOpening(open, at('2026-06-11T13:29'))).toBe(at('2026-06-11T13:30'));
    expect(nextOpening(open, at('2026-06-12T13:30'))).toBe(at('2026-06-15T13:30'));
  });

  it('begins quarters in the zone', () => {
    expect(quarterStart('UTC', at('2026-06-30T23:59'))).toBe(at('2026-04-01T00:00'));
    expect(quarterStart('Europe/Berlin', at('2026-06-30T22:00'))).toBe(at('2026-06-30T22:00'));
  });

  it('takes hours over midnight to the next day, and a gap to its end', () => {
    const night = [{ days: ['sat'], from: '22:00', to: '02:30' }];
    // 2025-03-30, Prague: 02:00 is followed by 03:00.
    expect(spansFrom('Europe/Prague', night, at('2025-03-29T12:00'))[0]).toEqual([
      at('2025-03-29T21:00'),
      at('2025-03-30T01:00'),
    ]);
  });

  it('leaves out hours that are over, and hours that a gap swallows', () => {
    const gone = [{ days: ['sun'], from: '02:10', to: '02:40' }];
    const next = spansFrom('Europe/Prague', gone, at('2025-03-29T12:00'))[0];
    expect(next?.[0]).toBe(at('2025-04-06T00:10'));
    expect(spansFrom('Europe/Prague', gone, at('2025-04-06T00:40'))[0]?.[0]).not.toBe(next?.[0]);
  });

  it('puts minutes, days and openings around an event, the wider on either side', () => {
    const open = { tz: 'UTC', local_time: '09:00' };
    const event = at('2026-06-11T14:00');
    expect(spanOf(UTC, { before_min: 5, after_min: 10 }, event)).toEqual({
      start: at('2026-06-11T13:55'),
      end: at('2026-06-11T14:10'),
    });
    expect(
      spanOf(UTC, { before_min: 5, before_days: 1, after_min: 10, until_open: open }, event),
    ).toEqual({ start: at('2026-06-10T00:00'), end: at('2026-06-12T09:00') });
  });

  it('schedules by weekday, by month and by quarter, on the last day where one lacks', () => {
    const dates = (schedule: { cadence: string; day: number }) => {
      const all = Array.from({ length: 365 }, (_none, i) => date('2026-01-01') + i);
      return all
        .filter((one) => isScheduled(schedule, one))
        .map((one) => civilAt('UTC', one * 864e5).date);
    };
    expect(dates({ cadence: 'weekly', day: 1 }).slice(0, 2)).toEqual(['2026-01-05', '2026-01-12']);
    expect(dates({ cadence: 'weekly', day: 31 })[0]).toBe('2026-01-04');
    expect(dates({ cadence: 'monthly', day: 31 }).slice(0, 3)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
    ]);
    expect(dates({ cadence: 'quarterly', day: 31 })).toEqual([
      '2026-01-31',
      '2026-04-30',
      '2026-07-31',
      '2026-10-31',
    ]);
  });
});
