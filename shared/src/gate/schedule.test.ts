import { expect, it } from 'vitest';
import { civilFromDays, daysFromCivil } from '../time/index.ts';
import { scheduledAround } from './schedule.ts';

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
