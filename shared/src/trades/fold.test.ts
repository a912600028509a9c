import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, decimal, multiply, negate, sum, toText } from '../decimal/index.ts';
import type { Fill } from '../generated/types.ts';
import { type FoldContext, foldTrades } from './fold.ts';
import { fill, instantOf, someFills } from './testing/fills.ts';

const MES: FoldContext = { pointValue: '5', plans: new Map(), stopMoves: [] };
const fold = (fills: readonly Fill[], context = MES) => foldTrades(fills, context);

describe('fills fold into trades, flat to flat', () => {
  it('a scale-out is two legs of one trade', () => {
    const [trade, ...others] = fold([
      fill(0, 'sell', '2', '7310'),
      fill(1, 'buy', '1', '7308'),
      fill(2, 'buy', '1', '7307'),
    ]);
    expect(others).toEqual([]);
    expect(trade).toMatchObject({
      id: 'fill-0000',
      side: 'short',
      status: 'closed',
      openedAt: instantOf(0),
      closedAt: instantOf(2),
      maxSize: '2',
      openSize: '0',
      averageEntry: '7310',
      averageExit: '7307.5',
      netPnl: '25',
    });
    expect(trade?.legs.map(({ effect, net }) => [effect, net])).toEqual([
      ['increase', '0'],
      ['reduce', '10'],
      ['reduce', '15'],
    ]);
  });

  it('a scale-in moves the average, and the last close takes what a share cannot write', () => {
    const [trade] = fold([
      fill(0, 'buy', '1', '100'),
      fill(1, 'buy', '2', '100.25'),
      fill(2, 'sell', '1', '101'),
      fill(3, 'sell', '2', '101'),
    ]);
    expect(trade).toMatchObject({ averageEntry: '100.166666666667', maxSize: '3', netPnl: '12.5' });
    expect(toText(sum(trade?.legs.map((leg) => decimal(leg.net)) ?? []))).toBe('12.5');
  });

  it('an open trade has what is realised of it, and no R', () => {
    const [trade] = fold([fill(0, 'buy', '3', '100', { stop: '98' }), fill(1, 'sell', '1', '102')]);
    expect(trade).toMatchObject({
      status: 'open',
      closedAt: null,
      openSize: '2',
      netPnl: '10',
      plannedRisk: '30',
      r: null,
    });
  });

  it('one fill that crosses zero closes a trade and opens the next', () => {
    const [first, second, ...others] = fold([
      fill(0, 'buy', '1', '100', { fee: '0.5' }),
      fill(1, 'sell', '3', '101', { fee: '1.5', stop: '103' }),
      fill(2, 'buy', '2', '100.5', { fee: '1' }),
    ]);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ side: 'long', netPnl: '3', fees: '2', openedByFlip: false });
    expect(second).toMatchObject({
      id: 'fill-0001:flip',
      side: 'short',
      openedByFlip: true,
      maxSize: '2',
      fees: '1',
      netPnl: '4',
    });
    // 2 lots × 2 points × 5: the lot that closed the first trade carries no risk of the second.
    expect(second).toMatchObject({ plannedRisk: '20', r: '0.2', rFromFill: true });
  });

  it('net is after fees, and an unknown one counts 0 and marks the trade', () => {
    const [trade] = fold([
      fill(0, 'buy', '1', '100', { fee: '0.62' }),
      fill(1, 'sell', '1', '101', { fee: null }),
    ]);
    expect(trade).toMatchObject({ netPnl: '4.38', fees: '0.62', feesUnmodelled: true });
  });

  it('money is in the account currency by the rate of each closing fill', () => {
    const [trade] = fold([
      fill(0, 'buy', '1', '100', { fx: '0.9' }),
      fill(1, 'sell', '1', '101', { fx: '0.8' }),
    ]);
    expect(trade?.netPnl).toBe('4');
  });

  it('R and setup are of the plan, fixed at its entry; oversize shows as worse than −1', () => {
    const plans = new Map([
      ['plan', { intentId: 'plan', risk: '20', stop: '98', setup: 'Breakout' }],
    ]);
    const [trade] = fold(
      [
        fill(0, 'buy', '2', '100', { intentId: 'plan', stop: '90' }),
        fill(1, 'buy', '2', '100'),
        fill(2, 'sell', '4', '98'),
      ],
      { pointValue: '5', plans, stopMoves: [] },
    );
    expect(trade).toMatchObject({
      plannedRisk: '20',
      rFromFill: false,
      stop: '98',
      r: '-2',
      setup: 'Breakout',
    });
  });

  it('without a plan or a stop there is no R', () => {
    const [trade] = fold([fill(0, 'buy', '1', '100'), fill(1, 'sell', '1', '99')]);
    expect(trade).toMatchObject({ plannedRisk: null, r: null, setup: null });
  });

  it('fills of one instant are taken by id', () => {
    const same = { filledAt: instantOf(0) };
    const [first, second] = fold([
      fill(2, 'buy', '1', '99', same),
      fill(1, 'sell', '1', '101', same),
      fill(0, 'buy', '1', '100', same),
    ]);
    expect(first).toMatchObject({ side: 'long', netPnl: '5' });
    expect(second).toMatchObject({ side: 'long', status: 'open', id: 'fill-0002' });
  });
});

describe('whatever the fills', () => {
  it('legs add up to their trade, and trades to the cash that moved', () => {
    fc.assert(
      fc.property(someFills, (fills) => {
        const trades = fold(fills);
        for (const trade of trades) {
          expect(
            compare(sum(trade.legs.map((leg) => decimal(leg.net))), decimal(trade.netPnl)),
          ).toBe(0);
        }
        if (trades.some((trade) => trade.status === 'open')) return;
        const cash = fills.map((one) => {
          const value = multiply(multiply(decimal(one.price), decimal(one.size)), decimal('5'));
          const flow = one.side === 'buy' ? negate(value) : value;
          return add(flow, negate(decimal(one.fee ?? '0')));
        });
        expect(toText(sum(trades.map((trade) => decimal(trade.netPnl))))).toBe(toText(sum(cash)));
      }),
      { numRuns: 1000 },
    );
  });

  it('at most the last trade is open, and each begins where the one before it is flat', () => {
    fc.assert(
      fc.property(someFills, (fills) => {
        const trades = fold(fills);
        expect(trades.slice(0, -1).every((trade) => trade.status === 'closed')).toBe(true);
        for (const [i, trade] of trades.entries()) {
          const before = trades[i - 1];
          if (before) expect((before.closedAt as string) <= trade.openedAt).toBe(true);
        }
      }),
    );
  });

  it('their order of arrival changes nothing', () => {
    fc.assert(
      fc.property(
        someFills.chain((fills) =>
          fc.tuple(fc.constant(fills), fc.shuffledSubarray(fills, { minLength: fills.length })),
        ),
        ([fills, shuffled]) => {
          expect(fold(shuffled)).toEqual(fold(fills));
        },
      ),
    );
  });
});
