import { decimal } from '@mast/shared/decimal';
import type { BudgetLeft } from '@mast/shared/gate/budget-left';
import { expect, it } from 'vitest';
import { leftLines } from './left-words.ts';

const one = (
  unit: BudgetLeft['unit'],
  window: BudgetLeft['window'],
  left: string,
  over: Partial<BudgetLeft> = {},
) =>
  [
    unit,
    {
      unit,
      window,
      left: decimal(left),
      used: decimal('0'),
      limit: decimal('6'),
      isAtMost: false,
      ...over,
    },
  ] as const;

const lines = (...units: ReturnType<typeof one>[]) =>
  leftLines(new Map(units), 'USD').map(({ label, value }) =>
    `${label}: ${value}`.replaceAll('\u00a0', ' '),
  );

it('money and R of one window stand in one line, those of two windows in two', () => {
  expect(lines(one('money', 'trading_day', '412.5'), one('R', 'trading_day', '1.9'))).toEqual([
    'Left to lose today: 412.50 USD · 1.9R',
  ]);
  expect(lines(one('money', 'iso_week', '80'), one('R', 'trading_day', '4'))).toEqual([
    'Left to lose this week: 80.00 USD',
    'Left to lose today: 4R',
  ]);
});

it('counts say of how many, and an unknown open risk is not hidden', () => {
  expect(
    lines(
      one('money', 'month', '5', { isAtMost: true }),
      one('trades', 'trading_day', '3'),
      one('positions', null, '2'),
    ),
  ).toEqual([
    'Left to lose this month: at most 5.00 USD',
    'Trades left today: 3 of 6',
    'Positions left now: 2 of 6',
  ]);
});
