import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StopMove, Trade } from '../generated/types.ts';
import { foldTrades } from './fold.ts';
import { refold } from './refold.ts';
import { stopAt } from './stops.ts';
import { fill, instantOf, someFills } from './testing/fills.ts';

const move = (minute: number, price: string | null, over: Partial<StopMove> = {}): StopMove => ({
  id: `move-${String(minute).padStart(4, '0')}`,
  accountId: 'account',
  instrumentId: 'MES',
  mode: 'live',
  tradeId: 'fill-0000',
  price,
  atBroker: null,
  at: instantOf(minute),
  deviceId: 'device',
  supersededBy: null,
  withdrawnAt: null,
  createdAt: instantOf(minute),
  ...over,
});

const fold = (fills: Parameters<typeof foldTrades>[0], stopMoves: readonly StopMove[]) =>
  foldTrades(fills, { pointValue: '5', plans: new Map(), stopMoves });

const LONG = [fill(0, 'buy', '1', '100', { stop: '98' }), fill(9, 'sell', '1', '102')];

describe('the stops of a trade', () => {
  it('stand from their instant on, whatever order they arrive in', () => {
    const moves = [move(5, null), move(3, '99'), move(7, '101')];
    const [trade] = fold(LONG, moves) as [Trade];
    expect(trade.stops.map(({ price }) => price)).toEqual(['99', null, '101']);
    expect([0, 2, 3, 4, 5, 7, 9].map((minute) => stopAt(trade, instantOf(minute)))).toEqual([
      '98',
      '98',
      '99',
      '99',
      null,
      '101',
      '101',
    ]);
  });

  it('change neither what was risked nor R: both are of the first stop', () => {
    const [plain] = fold(LONG, []) as [Trade];
    const [moved] = fold(LONG, [move(3, '90')]) as [Trade];
    expect({ ...moved, stops: [] }).toEqual(plain);
  });

  it('are those that were not taken back', () => {
    const moves = [move(3, '90', { withdrawnAt: instantOf(4), supersededBy: 'move-0005' })];
    expect(fold(LONG, [...moves, move(5, '99')])[0]?.stops).toMatchObject([{ price: '99' }]);
  });

  it('of the instant in which one trade ends and the next begins belong to the next', () => {
    const flip = [fill(0, 'buy', '1', '100'), fill(4, 'sell', '2', '101')];
    const [first, second] = fold(flip, [move(4, '103'), move(2, '99')]);
    expect(first?.stops).toMatchObject([{ price: '99' }]);
    expect(second?.stops).toMatchObject([{ price: '103' }]);
  });

  it('of an instant in which nothing was open belong to no trade', () => {
    expect(fold(LONG, [move(12, '99')])[0]?.stops).toEqual([]);
  });

  it('follow the trade where a late close gives their part of it another identity', () => {
    const moves = [move(6, '99')];
    const before = [fill(0, 'buy', '1', '100'), fill(4, 'buy', '1', '101')];
    const context = { pointValue: '5', plans: new Map(), stopMoves: moves };
    const existing = foldTrades(before, context);
    const late = fill(2, 'sell', '1', '100');
    const { put, moves: moved } = refold([...before, late], existing, context);
    expect(put.map(({ id, stops }) => [id, stops.length])).toEqual([
      ['fill-0000', 0],
      ['fill-0004', 1],
    ]);
    expect(moved).toMatchObject([{ id: 'move-0006', tradeId: 'fill-0004' }]);
  });

  it('are each in one trade at most, and in one wherever something was open', () => {
    const someMoves = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(someFills, someMoves, (fills, minutes) => {
        const trades = fold(
          fills,
          minutes.map((minute) => move(minute, '99')),
        );
        for (const minute of minutes) {
          const at = instantOf(minute);
          const holders = trades.filter(({ stops }) => stops.some((stop) => stop.at === at));
          const isOpen = trades.some(
            ({ openedAt, closedAt }) => openedAt <= at && (closedAt === null || closedAt >= at),
          );
          expect(holders).toHaveLength(isOpen ? 1 : 0);
        }
      }),
    );
  });
});
