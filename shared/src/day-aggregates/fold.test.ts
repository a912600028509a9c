import { expect, it } from 'vitest';
import { account, snapshot, tradesOf } from '../facts/testing/sources.ts';
import type { Account } from '../generated/types.ts';
import { accountDays, dayChanges, foldDays, redeclaredDay } from './index.ts';

const overnight = tradesOf([
  ['10T23:00', 'buy', '2', '100'],
  ['11T01:00', 'sell', '1', '104'],
  ['11T09:00', 'sell', '1', '98'],
]);
const live = (snapshots: Parameters<typeof accountDays>[2] = [], of: Account = account) =>
  accountDays(of, 'live', snapshots);

it('each leg books on its own trading date, the trade counts on the dates of its ends', () => {
  expect(foldDays(live(), overnight)).toEqual([
    {
      id: 'account:live:2026-06-10',
      accountId: 'account',
      mode: 'live',
      date: '2026-06-10',
      legs: 1,
      opened: 1,
      closed: 0,
      won: 0,
      lost: 0,
      net: '0',
      fees: '0',
      declaredAt: null,
      netSince: null,
    },
    expect.objectContaining({
      date: '2026-06-11',
      legs: 2,
      opened: 0,
      closed: 1,
      won: 1,
      net: '10',
    }),
  ]);
});

it('the dates are those of the account', () => {
  const chicago = { ...account, day: { tz: 'America/Chicago', localTime: '17:00' } };
  // 17:00 in Chicago is 22:00 in UTC in June, and the day bears the date of its end.
  expect(foldDays(live([], chicago), overnight)).toMatchObject([{ date: '2026-06-11', legs: 3 }]);
});

it('paper and live are apart, and so are accounts', () => {
  const paper = tradesOf([['10T10:00', 'buy', '1', '100']], { mode: 'paper' }, 'paper');
  const other = tradesOf([['10T10:00', 'buy', '1', '100']], { accountId: 'other' }, 'other');
  const all = [...overnight, ...paper, ...other];
  expect(foldDays(live(), all)).toEqual(foldDays(live(), overnight));
  expect(foldDays(accountDays(account, 'paper', []), all)).toMatchObject([
    { id: 'account:paper:2026-06-10', legs: 1 },
  ]);
});

it('what was booked since the last balance inside of a day is kept apart', () => {
  const days = live([
    snapshot('2026-06-11T01:00:00.000Z', '1'),
    snapshot('2026-06-11T00:30:00.000Z', '1'),
  ]);
  expect(foldDays(days, overnight)[1]).toMatchObject({
    net: '10',
    declaredAt: '2026-06-11T01:00:00.000Z',
    netSince: '10',
  });
  const late = live([snapshot('2026-06-11T01:00:00.001Z', '1')]);
  expect(foldDays(late, overnight)[1]).toMatchObject({ netSince: '-10' });
});

it('a balance at the boundary of a day lies before all that the day books', () => {
  const days = live([snapshot('2026-06-11T00:00:00.000Z', '1')]);
  expect(foldDays(days, overnight)[1]).toMatchObject({ declaredAt: null, netSince: null });
});

it('a day of which nothing is left is gone', () => {
  const known = foldDays(live(), overnight);
  expect(dayChanges(live(), known, overnight, [])).toEqual({
    put: [],
    del: ['account:live:2026-06-10', 'account:live:2026-06-11'],
  });
});

it('a day is told anew only from all of its legs', () => {
  const [, day] = foldDays(live(), overnight);
  const declared = live([snapshot('2026-06-11T08:00:00.000Z', '1')]);
  if (day === undefined) throw new Error('expected a second day, found none');
  expect(redeclaredDay(declared, day, overnight)?.netSince).toBe('-10');
  expect(redeclaredDay(declared, { ...day, legs: 3 }, overnight)).toBeUndefined();
});
