import { describe, expect, it } from 'vitest';
import { instantOfWall, wallTimeOf } from './wall-time.ts';

describe('wall times', () => {
  it('reads a typed time in the zone', () => {
    expect(instantOfWall({ date: '2026-06-11', time: '15:45' }, 'Europe/Berlin')).toBe(
      '2026-06-11T13:45:00.000Z',
    );
  });

  it('takes a time with seconds as some browsers give it', () => {
    expect(instantOfWall({ date: '2026-06-11', time: '15:45:30' }, 'UTC')).toBe(
      '2026-06-11T15:45:00.000Z',
    );
  });

  it('comes back as it was typed', () => {
    expect(wallTimeOf(Date.parse('2026-06-11T13:45:00.000Z'), 'Europe/Berlin')).toEqual({
      date: '2026-06-11',
      time: '15:45',
    });
  });

  it('refuses what is no date or no time', () => {
    expect(instantOfWall({ date: '', time: '10:00' }, 'UTC')).toBeUndefined();
    expect(instantOfWall({ date: '2026-02-30', time: '10:00' }, 'UTC')).toBeUndefined();
    expect(instantOfWall({ date: '2026-02-03', time: '' }, 'UTC')).toBeUndefined();
  });
});
