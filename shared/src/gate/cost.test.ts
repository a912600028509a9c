import { describe, expect, it } from 'vitest';
import { decimal, toText, ZERO } from '../decimal/index.ts';
import type { InstrumentSpec } from '../generated/types.ts';
import { costAtStop, costOf, largestSize, notionalOfLot } from './cost.ts';
import { instrument } from './testing/cases.ts';

const RATE = { rate: '2', operation: 'multiply' } as const;

/** Per lot and per order of a plan from 7300 to 7294 at 5 a point. */
function costs(fee: InstrumentSpec['fee'], fx: Parameters<typeof costAtStop>[3] = RATE) {
  const cost = costAtStop(decimal('7300'), decimal('7294'), instrument('MES', fee), fx);
  return [toText(cost.perLot), toText(cost.perOrder)];
}

describe('the cost of a lot at the stop', () => {
  it('is the way to the stop in the account’s currency', () => {
    expect(costs({ model: 'none', entry: '0.5', exit: '0.7' })).toEqual(['60', '0']);
  });

  it('takes both fees a lot', () => {
    expect(costs({ model: 'per_lot', entry: '0.5', exit: '0.7' })).toEqual(['62.4', '0']);
  });

  it('takes fixed fees once an order', () => {
    expect(costs({ model: 'fixed', entry: '0.5', exit: '0.7' })).toEqual(['60', '2.4']);
  });

  it('takes fees in percent of the notional at entry and at stop', () => {
    // (7300 × 0.5 + 7294 × 0.7) / 100 × 5 points × rate 2
    expect(costs({ model: 'percent', entry: '0.5', exit: '0.7' })).toEqual(['935.58', '0']);
  });

  it('rounds up where it divides by a rate, and only there', () => {
    const fx = { rate: '3', operation: 'divide' } as const;
    expect(costs({ model: 'none', entry: '0', exit: '0' }, fx)).toEqual(['10', '0']);
    expect(costs({ model: 'per_lot', entry: '0.5', exit: '0.5' }, fx)[0]).toBe('10.333333333334');
  });

  it('is no part of the notional', () => {
    const fee = { model: 'percent', entry: '1', exit: '1' } as const;
    const { perLot, perOrder } = notionalOfLot(decimal('7300'), instrument('MES', fee), RATE);
    expect([toText(perLot), toText(perOrder)]).toEqual(['73000', '0']);
  });
});

describe('the largest size', () => {
  const cost = { perLot: decimal('10'), perOrder: decimal('1') };
  const largest = (available: string, strict = false) =>
    toText(largestSize(decimal(available), cost, decimal('0.5'), strict));

  it('costs no more than what is available, in whole steps', () => {
    expect(['0', '1', '5.99', '6', '11', '11.01'].map((have) => largest(have))).toEqual([
      '0',
      '0',
      '0',
      '0.5',
      '1',
      '1',
    ]);
  });

  it('stays below what must not be reached', () => {
    expect(['1', '6', '6.01', '11'].map((have) => largest(have, true))).toEqual([
      '0',
      '0',
      '0.5',
      '0.5',
    ]);
  });

  it('is none where a step costs nothing', () => {
    expect(largestSize(decimal('1'), { perLot: ZERO, perOrder: ZERO }, decimal('1'))).toBe(ZERO);
  });

  it('of a size the cost is that of its lots and of one order', () => {
    expect(toText(costOf(cost, decimal('2.5')))).toBe('26');
  });
});
