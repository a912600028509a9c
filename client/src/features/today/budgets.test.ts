import { decimal } from '@mast/shared/decimal';
import type { BudgetLeft } from '@mast/shared/gate/budget-left';
import { expect, it } from 'vitest';
import { mostUsed, shareUsed } from './budgets.ts';

const budget = (unit: BudgetLeft['unit'], used: string, limit: string) =>
  ({ unit, used: decimal(used), limit: decimal(limit) }) as BudgetLeft;

it('shows the limit of which most is used', () => {
  const money = budget('money', '120.50', '200');
  expect(shareUsed(money)).toBe('0.6025');
  expect(mostUsed([money, budget('R', '3', '4')])?.unit).toBe('R');
  expect(mostUsed([])).toBeUndefined();
});

it('a limit of zero is no share of anything', () => {
  expect(shareUsed(budget('trades', '0', '0'))).toBe('0');
});
