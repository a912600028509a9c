import { SYSTEM_RULES } from '@mast/shared/gate';
import type {
  Account,
  AccountSnapshot,
  FrictionTask,
  Intent,
  JournalEntry,
  Trade,
} from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import {
  BALANCE_MAX_AGE_DAYS,
  owedBalance,
  owedPosts,
  owedTasks,
  owesPositions,
  POSITIONS_MAX_AGE_H,
} from './owed.ts';

const now = Date.parse('2026-11-24T10:00:00.000Z');
const trade = (id: string, lastFillAt: string) => ({ id, lastFillAt }) as Trade;

it('owes a post for each trade closed since the journal began that has none, the newest first', () => {
  const owed = owedPosts(
    [
      trade('old', '2026-06-11T13:46:21.000Z'),
      trade('first', '2026-11-23T10:00:00.000Z'),
      trade('second', '2026-11-24T09:00:00.000Z'),
      trade('written', '2026-11-24T09:30:00.000Z'),
    ],
    [{ tradeId: 'written' } as JournalEntry],
    '2026-06-11T13:46:21.001Z',
  );
  expect(owed.map(({ id }) => id)).toEqual(['second', 'first']);
});

it('owes the tasks of plans that still stand, and of cooldowns', () => {
  const task = (id: string, part: Partial<FrictionTask>) =>
    ({
      id,
      state: 'open',
      chainId: null,
      cooldownId: null,
      createdAt: id,
      ...part,
    }) as FrictionTask;
  const intents = [
    { chainId: 'stands', chainEndsAt: '2026-11-24T10:00:00.001Z' },
    { chainId: 'over', chainEndsAt: '2026-11-24T10:00:00.000Z' },
  ] as Intent[];
  const tasks = [
    task('3', { cooldownId: 'c' }),
    task('1', { chainId: 'stands' }),
    task('2', { chainId: 'over' }),
    task('4', { chainId: 'stands', state: 'done' }),
  ];
  expect(owedTasks(tasks, intents, now).map(({ id }) => id)).toEqual(['1', '3']);
});

it('owes a look at positions that were neither recorded nor confirmed for a day', () => {
  const open = { accountId: 'a', mode: 'live', lastFillAt: '2026-11-23T09:59:59.999Z' } as Trade;
  const account = (positionsCheckedAt: string | null) => ({ id: 'a', positionsCheckedAt });
  expect(owesPositions(account(null), [open], now)).toBe(true);
  expect(owesPositions(account('2026-11-23T10:00:00.000Z'), [open], now)).toBe(false);
  expect(owesPositions(account(null), [{ ...open, mode: 'paper' }], now)).toBe(false);
  expect(owesPositions({ ...account(null), id: 'b' }, [open], now)).toBe(false);
});

describe('a balance', () => {
  const account = { id: 'a' } as Account;
  const snapshot = (asOf: string, holdings: AccountSnapshot['holdings'] = null) =>
    [{ accountId: 'a', asOf, holdings }] as AccountSnapshot[];
  const targets = [{ kind: 'allocation_band', params: { targets: { VWCE: '100' } } }];

  it('is owed once it is older than my rules take, or was never declared', () => {
    const fresh = snapshot('2026-11-17T10:00:00.000Z');
    expect(owedBalance(account, fresh, [], now)).toBeUndefined();
    expect(owedBalance(account, snapshot('2026-11-17T09:59:59.999Z'), [], now)).toBe('stale');
    expect(owedBalance(account, [], [], now)).toBe('stale');
  });

  it('is owed with its holdings where targets look at them', () => {
    const fresh = '2026-11-24T09:00:00.000Z';
    expect(owedBalance(account, snapshot(fresh), targets, now)).toBe('no_holdings');
    expect(owedBalance(account, snapshot(fresh, []), targets, now)).toBeUndefined();
  });

  it('goes stale when the gate says so', () => {
    const { params } = SYSTEM_RULES.find(({ kind }) => kind === 'sys_freshness') ?? { params: {} };
    expect(params).toMatchObject({
      equity_max_age_days: BALANCE_MAX_AGE_DAYS,
      positions_max_age_h: POSITIONS_MAX_AGE_H,
    });
  });
});
