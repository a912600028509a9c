import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fill, Trade } from '../generated/types.ts';
import { type FoldContext, foldTrades } from './fold.ts';
import { refold, refoldFrom } from './refold.ts';
import { fill, instantOf, someFills } from './testing/fills.ts';

const MES: FoldContext = { pointValue: '5', plans: new Map(), stopMoves: [] };

/** What a store holds, and how a new fill is folded into it by reading only what must be read. */
class Store {
  fills: Fill[] = [];
  trades = new Map<string, Trade>();

  add(added: Fill): void {
    this.fills.push(added);
    const from = this.#start(added.filledAt);
    const { put, del } = refold(
      this.fills.filter((one) => one.filledAt >= from),
      [...this.trades.values()].filter((trade) => trade.openedAt >= from),
      MES,
    );
    for (const id of del) this.trades.delete(id);
    for (const trade of put) this.trades.set(trade.id, trade);
  }

  #start(earliest: string): string {
    const touched = [...this.trades.values()].filter(
      (trade) => trade.status === 'open' || trade.lastFillAt >= earliest,
    );
    const start = refoldFrom(touched, earliest);
    return start === earliest ? start : this.#start(start);
  }

  inOrder(): Omit<Trade, 'id'>[] {
    return [...this.trades.values()]
      .map(({ id: _id, ...trade }) => trade)
      .sort((a, b) => ((a.legs[0]?.fillId ?? '') < (b.legs[0]?.fillId ?? '') ? -1 : 1));
  }
}

describe('folding again', () => {
  it('gives what folding everything gives, in whatever order fills arrive', () => {
    fc.assert(
      fc.property(
        someFills.chain((fills) =>
          fc.tuple(fc.constant(fills), fc.shuffledSubarray(fills, { minLength: fills.length })),
        ),
        ([fills, arriving]) => {
          const store = new Store();
          for (const one of arriving) store.add(one);
          const whole = foldTrades(fills, MES).map(({ id: _id, ...trade }) => trade);
          expect(store.inOrder()).toEqual(whole);
          expect(store.trades.size).toBe(whole.length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('a late fill before the opening keeps the trade’s identity', () => {
    const store = new Store();
    store.add(fill(5, 'buy', '1', '100'));
    store.add(fill(9, 'sell', '2', '103'));
    const [id] = store.trades.keys();
    store.add(fill(2, 'buy', '1', '101'));
    expect([...store.trades.keys()]).toEqual([id]);
    expect(store.trades.get(id as string)).toMatchObject({ openedAt: instantOf(2), netPnl: '25' });
  });

  it('a late close divides a trade, and the first half keeps the identity', () => {
    const store = new Store();
    store.add(fill(0, 'buy', '1', '100'));
    store.add(fill(4, 'buy', '1', '102'));
    store.add(fill(8, 'sell', '1', '103'));
    expect([...store.trades.keys()]).toEqual(['fill-0000']);
    store.add(fill(2, 'sell', '1', '101'));
    expect([...store.trades.keys()].sort()).toEqual(['fill-0000', 'fill-0004']);
    expect(store.trades.get('fill-0000')).toMatchObject({ netPnl: '5', closedAt: instantOf(2) });
  });

  it('a trade goes on under its name where an earlier part of it breaks off', () => {
    const store = new Store();
    store.add(fill(3, 'buy', '1', '100'));
    store.add(fill(4, 'sell', '1', '103'));
    store.add(fill(0, 'buy', '1', '99'));
    store.add(fill(1, 'sell', '1', '98'));
    expect(store.trades.get('fill-0003')).toMatchObject({ netPnl: '15', openedAt: instantOf(3) });
    expect(store.trades.get('fill-0000')).toMatchObject({ netPnl: '-5' });
  });

  it('trades that become one leave one identity behind', () => {
    const first = [fill(0, 'buy', '1', '100'), fill(2, 'sell', '1', '101')];
    const second = [fill(4, 'buy', '1', '100'), fill(6, 'sell', '1', '101')];
    const existing = foldTrades([...first, ...second], MES);
    const between = fill(1, 'buy', '1', '100');
    const { put, del } = refold([...first, ...second, between], existing, MES);
    expect(put.map(({ id }) => id)).toEqual(['fill-0000']);
    expect(del).toEqual(['fill-0004']);
  });

  it('starts at the opening of the trade that the instant falls into, over flips', () => {
    const trades = foldTrades(
      [fill(0, 'buy', '1', '100'), fill(2, 'sell', '2', '101'), fill(4, 'buy', '1', '100')],
      MES,
    );
    expect(refoldFrom(trades, instantOf(3))).toBe(instantOf(0));
    expect(refoldFrom(trades, instantOf(5))).toBe(instantOf(5));
  });
});
