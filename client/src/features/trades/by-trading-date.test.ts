import type { Account, Trade } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { byTradingDate, newestFirst } from './by-trading-date.ts';

const account = { id: 'a', day: { tz: 'America/Chicago', localTime: '17:00' } } as Account;
const trade = (id: string, closedAt: string) =>
  ({ id, accountId: 'a', openedAt: closedAt, closedAt }) as Trade;

it('counts a close after the boundary to the next trading date', () => {
  const dates = byTradingDate(
    newestFirst([
      trade('before', '2026-06-11T21:59:00.000Z'),
      trade('after', '2026-06-11T22:00:00.000Z'),
    ]),
    () => account,
  );
  expect(dates.map(({ date, trades }) => [date, trades.map(({ id }) => id)])).toEqual([
    ['2026-06-12', ['after']],
    ['2026-06-11', ['before']],
  ]);
});
