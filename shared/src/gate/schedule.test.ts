import { describe, expect, it } from 'vitest';
import { civilFromDays, daysFromCivil, formatCivilDate, parseCivilDate } from '../time/index.ts';
import { duePurchase, scheduledAround } from './schedule.ts';

const dateOf = (days: number): string => {
  const { year, month, day } = civilFromDays(days);
  return [year, month, day].join('-');
};

it.each([
  ['weekly', 3, [2026, 6, 9], '2026-6-3', '2026-6-10'],
  ['weekly', 3, [2026, 6, 10], '2026-6-10', '2026-6-17'],
  ['weekly', 9, [2026, 6, 13], '2026-6-7', '2026-6-14'],
  ['monthly', 31, [2026, 12, 30], '2026-11-30', '2026-12-31'],
  ['monthly', 31, [2026, 12, 31], '2026-12-31', '2027-1-31'],
  ['monthly', 31, [2027, 1, 1], '2026-12-31', '2027-1-31'],
  ['quarterly', 15, [2026, 3, 31], '2026-1-15', '2026-4-15'],
  ['quarterly', 15, [2026, 10, 15], '2026-10-15', '2027-1-15'],
] as const)(
  '%s on day %d as of %j: the last is %s, the next %s',
  (cadence, day, on, last, next) => {
    const [year, month, date] = on;
    const today = daysFromCivil(year, month, date);
    const around = scheduledAround({ cadence, day }, today);
    expect([around.today, dateOf(around.last), dateOf(around.next)]).toEqual([today, last, next]);
  },
);

describe('a purchase by the schedule', () => {
  const monthly = { cadence: 'monthly', day: 15, tolerance_days: 5 } as const;
  const on = (date: string) => parseCivilDate(date) as number;
  const due = (today: string, made: string[] = []) => {
    const date = duePurchase(monthly, on(today), made.map(on));
    return date === undefined ? undefined : formatCivilDate(date);
  };

  it('is due within the tolerance of its date, before it and after it', () => {
    expect(due('2026-06-09')).toBeUndefined();
    expect(due('2026-06-10')).toBe('2026-06-15');
    expect(due('2026-06-20')).toBe('2026-06-15');
    expect(due('2026-06-21')).toBeUndefined();
    const exact = { cadence: 'monthly', day: 15 } as const;
    expect(duePurchase(exact, on('2026-06-16'), [])).toBeUndefined();
    expect(duePurchase(exact, on('2026-06-15'), [])).toBe(on('2026-06-15'));
  });

  it('is due no more once it was made, early or late; that of another month is not it', () => {
    expect(due('2026-06-15', ['2026-06-11'])).toBeUndefined();
    expect(due('2026-06-15', ['2026-05-17'])).toBe('2026-06-15');
    expect(due('2026-06-15', ['2026-05-31'])).toBeUndefined();
  });
});
