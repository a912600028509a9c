import type { Account, Intent, JournalEntry, Trade } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { byDate, inBlocks, riverItems } from './river-items.ts';

const trade = (id: string, over: Partial<Trade>): Trade =>
  ({
    id,
    accountId: 'futures',
    openedAt: '2026-06-11T14:00:00.000Z',
    closedAt: null,
    ...over,
  }) as Trade;
const entry = (id: string, over: Partial<JournalEntry>): JournalEntry =>
  ({ id, kind: 'note', tradeId: null, at: '2026-06-11T15:00:00.000Z', ...over }) as JournalEntry;
const intent = (id: string, over: Partial<Intent>): Intent =>
  ({
    id,
    chainId: id,
    revision: 1,
    status: 'decided',
    accountId: 'futures',
    correctedTime: '2026-06-11T13:00:00.000Z',
    ...over,
  }) as Intent;

const ids = (items: ReturnType<typeof riverItems>) => items.map(({ row }) => row.id);

describe('the journal', () => {
  it('has trades by their end, notes and plans in one order, the newest first', () => {
    const items = riverItems({
      trades: [trade('open', {}), trade('closed', { closedAt: '2026-06-11T16:00:00.000Z' })],
      entries: [entry('note', {})],
      intents: [intent('plan', {})],
    });
    expect(ids(items)).toEqual(['closed', 'note', 'open', 'plan']);
  });

  it('has words about a trade with that trade, and alone where the trade is not here', () => {
    const items = riverItems({
      trades: [trade('t', {})],
      entries: [entry('post', { kind: 'post', tradeId: 't' }), entry('lone', { tradeId: 'gone' })],
      intents: [],
    });
    expect(ids(items)).toEqual(['lone', 't']);
    expect(items[1]).toMatchObject({ post: { id: 'post' } });
  });

  it('has the last revision of a plan, and none that became a trade', () => {
    const items = riverItems({
      trades: [],
      entries: [],
      intents: [
        intent('first', { chainId: 'a' }),
        intent('second', { chainId: 'a', revision: 2 }),
        intent('was', { chainId: 'b' }),
        intent('filled', { chainId: 'b', revision: 2, status: 'filled' }),
      ],
    });
    expect(ids(items)).toEqual(['second']);
  });
});

it('stands by the trading date of the account, notes by that of my first', () => {
  const evening = '2026-06-11T22:30:00.000Z';
  const chicago = { tz: 'America/Chicago', localTime: '17:00' };
  const account = { id: 'futures', day: chicago } as Account;
  const items = riverItems({
    trades: [trade('evening', { closedAt: evening })],
    entries: [entry('note', { at: evening })],
    intents: [],
  });
  const dates = (own: Account['day']) =>
    byDate(items, () => account, own).map(({ date, items: of }) => [date, of.length]);
  expect(dates(chicago)).toEqual([['2026-06-12', 2]]);
  expect(dates({ tz: 'UTC', localTime: '00:00' })).toEqual([
    ['2026-06-12', 1],
    ['2026-06-11', 1],
  ]);
});

it('a long date comes in blocks, in its order', () => {
  const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => trade(id, {}));
  const items = riverItems({ trades: rows, entries: [], intents: [] });
  const blocks = inBlocks(items, 2);
  expect(blocks.map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(ids(blocks.flat())).toEqual(ids(items));
});
