import { describe, expect, it } from 'vitest';
import { readerOverRows } from '../entities/testing/index.ts';
import { formatInstant } from '../time/index.ts';
import { factsOf, loadGateState } from './index.ts';
import { Trader } from './testing/trader.ts';

const MINUTE = 60_000;

const inTrade = async (): Promise<Trader> => {
  const trader = await new Trader().open([]);
  await fillOf(trader, 'in', 'buy', { stop: '7290' });
  return trader.after(10);
};

const fillOf = (
  trader: Trader,
  fillId: string,
  side: 'buy' | 'sell',
  over: { stop?: string; minutesAgo?: number; size?: string } = {},
) =>
  trader.write('recordFill', {
    fillId,
    accountId: 'account',
    instrumentId: 'MES',
    mode: 'live',
    side,
    size: over.size ?? '2',
    price: '7300',
    fee: '0',
    fx: '1',
    filledAt: formatInstant(trader.now - (over.minutesAgo ?? 0) * MINUTE),
    intentId: null,
    stop: over.stop ?? null,
  });

const moveOf = (
  trader: Trader,
  moveId: string,
  price: string | null,
  over: { minutesAgo?: number; replaces?: string; tradeId?: string } = {},
) =>
  trader.write('moveStop', {
    moveId,
    tradeId: over.tradeId ?? 'in',
    price,
    atBroker: price === null ? null : true,
    at: formatInstant(trader.now - (over.minutesAgo ?? 0) * MINUTE),
    replaces: over.replaces ?? null,
  });

async function positionOf(trader: Trader, at = trader.now) {
  const state = await loadGateState(readerOverRows(trader.rows), {
    userId: 'user',
    accountId: 'account',
    plan: null,
    at,
    lastSyncAt: null,
  });
  if (typeof state === 'string') throw new Error(state);
  return factsOf(state, at).positions.open[0];
}

describe('a moved stop', () => {
  it('is what open risk is counted by from its instant on, and not before', async () => {
    const trader = await inTrade();
    expect(await positionOf(trader)).toMatchObject({ stop: '7290', openRisk: '100' });
    expect(await moveOf(trader, 'tighter', '7295', { minutesAgo: 5 })).toBeUndefined();
    expect(await positionOf(trader)).toMatchObject({ stop: '7295', openRisk: '50' });
    expect(await positionOf(trader, trader.now - 6 * MINUTE)).toMatchObject({ stop: '7290' });
    await moveOf(trader, 'in profit', '7310');
    expect(await positionOf(trader)).toMatchObject({ stop: '7310', openRisk: '0' });
  });

  it('that was removed leaves a risk that is not known', async () => {
    const trader = await inTrade();
    await moveOf(trader, 'removed', null);
    expect(await positionOf(trader)).toMatchObject({ stop: null, openRisk: null });
    expect(trader.row('stop_move', 'removed')).toMatchObject({ price: null, atBroker: null });
  });

  it('keeps its place among others when it is recorded late', async () => {
    const trader = await inTrade();
    await moveOf(trader, 'later', '7296', { minutesAgo: 1 });
    await moveOf(trader, 'earlier', '7293', { minutesAgo: 4 });
    expect(trader.row('trade', 'in')?.stops.map(({ moveId }) => moveId)).toEqual([
      'earlier',
      'later',
    ]);
    expect(await positionOf(trader)).toMatchObject({ stop: '7296' });
  });

  it('survives the fills that come after it', async () => {
    const trader = await inTrade();
    await moveOf(trader, 'moved', '7295');
    await fillOf(trader.after(1), 'part', 'sell', { size: '1' });
    expect(trader.row('trade', 'in')).toMatchObject({
      openSize: '1',
      stops: [{ moveId: 'moved', price: '7295', atBroker: true }],
    });
  });

  it('is refused outside of its trade, twice, and of a trade or a move that is not there', async () => {
    const trader = await inTrade();
    expect(await moveOf(trader, 'early', '7295', { minutesAgo: 11 })).toBe('stop_outside_trade');
    expect(await moveOf(trader, 'future', '7295', { minutesAgo: -5 })).toBe('stop_outside_trade');
    expect(await moveOf(trader, 'x', '7295', { tradeId: 'other' })).toBe('unknown_trade');
    expect(await moveOf(trader, 'x', '7295', { replaces: 'other' })).toBe('unknown_stop');
    await moveOf(trader, 'once', '7295');
    expect(await moveOf(trader, 'once', '7296')).toBe('stop_exists');
    await fillOf(trader.after(1), 'out', 'sell');
    expect(await moveOf(trader.after(1), 'after', '7295')).toBe('stop_outside_trade');
  });

  it('finds a trade that another device knows by another of its fills', async () => {
    const trader = await inTrade();
    await fillOf(trader, 'earlier', 'buy', { minutesAgo: 15, size: '1' });
    expect(trader.row('trade', 'in')).toMatchObject({ openSize: '3' });
    expect(await moveOf(trader, 'moved', '7295', { tradeId: 'earlier' })).toBeUndefined();
    expect(trader.row('trade', 'in')?.stops).toMatchObject([{ moveId: 'moved' }]);
    expect(trader.row('stop_move', 'moved')?.tradeId).toBe('in');
  });
});

describe('a corrected stop move', () => {
  it('counts no more and stays on record with what corrects it', async () => {
    const trader = await inTrade();
    await moveOf(trader, 'typo', '729', { minutesAgo: 5 });
    await moveOf(trader, 'right', '7294', { minutesAgo: 5, replaces: 'typo' });
    expect(trader.row('stop_move', 'typo')).toMatchObject({
      price: '729',
      supersededBy: 'right',
      withdrawnAt: formatInstant(trader.now),
    });
    expect(trader.row('trade', 'in')?.stops).toMatchObject([{ moveId: 'right' }]);
  });

  it('that two devices correct is corrected by the later one alone', async () => {
    const trader = await inTrade();
    await moveOf(trader, 'typo', '729');
    await moveOf(trader, 'one', '7294', { replaces: 'typo' });
    await moveOf(trader, 'two', '7295', { replaces: 'typo' });
    expect(trader.row('stop_move', 'one')).toMatchObject({ supersededBy: 'two' });
    expect(trader.row('trade', 'in')?.stops).toMatchObject([{ moveId: 'two' }]);
  });

  it('that was taken back counts no more, once', async () => {
    const trader = await inTrade();
    await moveOf(trader, 'wrong', '7294');
    expect(await trader.write('takeBackStop', { moveId: 'wrong' })).toBeUndefined();
    expect(trader.row('trade', 'in')?.stops).toEqual([]);
    const withdrawnAt = trader.row('stop_move', 'wrong')?.withdrawnAt;
    expect(withdrawnAt).toBe(formatInstant(trader.now));
    await trader.after(1).write('takeBackStop', { moveId: 'wrong' });
    expect(trader.row('stop_move', 'wrong')?.withdrawnAt).toBe(withdrawnAt);
    expect(await trader.write('takeBackStop', { moveId: 'other' })).toBe('unknown_stop');
  });
});
