import { describe, expect, it } from 'vitest';
import {
  formatDateTime,
  formatDay,
  formatDuration,
  formatTime,
  formatWhen,
} from './format-time.ts';

const london = { locale: 'en-GB', timeZone: 'Europe/London' };
const now = Date.parse('2026-11-24T10:02:00Z');

describe('times', () => {
  it('shows the wall time of the zone', () => {
    expect(formatTime('2026-11-24T10:02:00Z', london)).toBe('10:02');
    expect(formatTime('2026-11-24T23:30:00Z', { ...london, timeZone: 'Europe/Berlin' })).toBe(
      '00:30',
    );
  });

  it('names the zone where it is asked to', () => {
    expect(formatDateTime('2026-11-24T14:30:00Z', london)).toBe('24 Nov 2026, 14:30');
    expect(formatDateTime('2026-11-24T14:30:00Z', { ...london, withZone: true })).toBe(
      '24 Nov 2026, 14:30 GMT',
    );
  });

  it('is relative within a day and absolute beyond', () => {
    expect(formatWhen('2026-11-24T00:00:00Z', now, london)).toBe('00:00');
    expect(formatWhen('2026-11-23T22:14:00Z', now, london)).toBe('yesterday 22:14');
    expect(formatWhen('2026-11-25T09:00:00Z', now, london)).toBe('tomorrow 09:00');
    expect(formatWhen('2026-11-22T09:00:00Z', now, london)).toBe('22 Nov, 09:00');
  });

  it('says the year where it is another one', () => {
    expect(formatWhen('2025-11-22T09:00:00Z', now, london)).toBe('22 Nov 2025, 09:00');
    expect(formatDay('2026-11-22', now, london)).toBe('Sun 22 Nov');
    expect(formatDay('2025-12-31', now, london)).toBe('Wed, 31 Dec 2025');
  });

  it('says no date that stands beside it already', () => {
    const beside = { ...london, saidDate: '2026-11-22' };
    expect(formatWhen('2026-11-22T09:00:00Z', now, beside)).toBe('09:00');
    expect(formatWhen('2026-11-21T23:00:00Z', now, beside)).toBe('21 Nov, 23:00');
  });

  it('counts the day in the zone, not in UTC', () => {
    const tokyo = { ...london, timeZone: 'Asia/Tokyo' };
    expect(formatWhen('2026-11-24T15:30:00Z', now, tokyo)).toBe('tomorrow 00:30');
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0 s'],
    [-5, '0 s'],
    [1, '1 s'],
    [59_000, '59 s'],
    [724_000, '12 min 04 s'],
    [3_600_000, '1 h 00 min'],
    [3_900_000, '1 h 05 min'],
    [183_600_000, '2 d 3 h'],
  ])('shows %i ms as %s', (ms, shown) => {
    expect(formatDuration(ms).replaceAll('\u00a0', ' ')).toBe(shown);
  });
});
