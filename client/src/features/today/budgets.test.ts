import { expect, it } from 'vitest';
import { budgetOf } from './budgets.ts';

const realised = {
  net: '-120.50',
  r: '-1.2',
  rKnown: 1,
  closed: 2,
  startEquity: '10000',
  entries: 2,
  unscheduled: 0,
};

const day = { kind: 'loss_limit', params: { window: 'trading_day', max_pct: '2', max_r: '4' } };

it('shows the limit of which most is used', () => {
  expect(budgetOf(day, realised)).toEqual({
    used: '120.50',
    limit: '200',
    share: '0.6025',
    unit: 'money',
  });
  expect(budgetOf(day, { ...realised, r: '-3' })?.unit).toBe('R');
});

it('leaves the budget whole after a gain', () => {
  expect(budgetOf(day, { ...realised, net: '41.25', r: '0' })?.share).toBe('0');
});

it('counts entries, and passes by rules that are no budget', () => {
  const trades = { kind: 'max_trades', params: { window: 'trading_day', max_n: 5 } };
  expect(budgetOf(trades, realised)).toMatchObject({ used: '2', limit: '5', share: '0.4' });
  expect(budgetOf({ kind: 'stop_policy', params: {} }, realised)).toBeUndefined();
});
