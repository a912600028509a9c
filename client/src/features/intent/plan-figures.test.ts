import { toText } from '@mast/shared/decimal';
import { presetInstrument } from '@mast/shared/instruments';
import type { Instrument, Trade } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { atLastDistance, distancePct, rewardR, riskOf, shareOfEquity } from './plan-figures.ts';
import { medianRisk, usualSize } from './usual-size.ts';

const btc = presetInstrument('BTC-USD') as Instrument;
const plan = { entry: '64200', stop: '63100', target: '67500', size: '0.085' };

describe('figures of a plan', () => {
  it('shows distances in percent and R', () => {
    expect(distancePct('64200', '63100')).toBe('1.71');
    expect(rewardR(plan)).toBe('3');
    expect(distancePct(undefined, '1')).toBeUndefined();
    expect(rewardR({ ...plan, stop: '64200' })).toBeUndefined();
  });

  it('risks what is lost at the stop', () => {
    const risk = riskOf(plan, btc);
    expect(risk && toText(risk)).toBe('93.5');
    expect(risk && shareOfEquity(risk, '10000')).toBe('0.94');
    expect(riskOf({ ...plan, size: undefined }, btc)).toBeUndefined();
    expect(risk && shareOfEquity(risk, null)).toBeUndefined();
  });

  it('puts the stop as far away as the last one, on a tick', () => {
    expect(atLastDistance('5000', { entry: '4000', price: '3960' }, '0.25')).toBe('4950');
    expect(atLastDistance('5001', { entry: '4000', price: '3960' }, '0.25')).toBe('4951');
    expect(atLastDistance(undefined, { entry: '4000', price: '3960' }, '0.25')).toBeUndefined();
  });
});

const planned = (plannedRisk: string | null, openedAt: string) =>
  ({ plannedRisk, openedAt, mode: 'live' }) as Trade;

describe('my usual size', () => {
  const rules = [{ kind: 'max_risk_per_trade', params: { max_pct: '1', basis: 'day_start' } }];

  it('is half of the limit while there is no habit yet', () => {
    expect(usualSize(plan, btc, { median: undefined, rules, equity: '10000' })).toBe('0.045');
  });

  it('follows the median of the last planned trades', () => {
    const trades = ['20', '22', '90', null].map((risk, i) => planned(risk, `2026-0${i + 1}`));
    const median = medianRisk(trades);
    expect(median && toText(median)).toBe('22');
    expect(usualSize(plan, btc, { median, rules, equity: '10000' })).toBe('0.02');
  });

  it('is not offered where the smallest lot already risks more, or nothing is known', () => {
    expect(usualSize(plan, btc, { median: undefined, rules, equity: '100' })).toBeUndefined();
    expect(usualSize(plan, btc, { median: undefined, rules: [], equity: '10000' })).toBeUndefined();
  });
});
