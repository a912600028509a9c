import { describe, expect, it } from 'vitest';
import type { CustomCompareParams, RuleKind } from '../generated/types.ts';
import { startRulesOf } from '../policies/index.ts';
import { contradictionIn } from './index.ts';

type Condition = CustomCompareParams['all'][number];

const compares = (...all: Condition[]) =>
  contradictionIn({ kind: 'custom_compare', params: { name: 'mine', all, outcome: 'WAIT' } });
const hour = (op: 'lt' | 'le' | 'eq' | 'ge' | 'gt', value: string): Condition => ({
  fact: 'clock.hour',
  op,
  value,
});

describe('params that contradict each other are named by their field', () => {
  it.each<[RuleKind, object, string]>([
    [
      'session_window',
      { tz: 'UTC', windows: [{ days: ['mon'], from: '09:00', to: '09:00' }] },
      'windows/0/to',
    ],
    [
      'max_drawdown',
      { max_pct: '10', lookback_days: 90, reduce_at_pct: '10', reduce_factor: '0.5' },
      'reduce_at_pct',
    ],
    [
      'max_drawdown',
      { max_pct: '10', lookback_days: 90, reduce_at_pct: '5', reduce_factor: '1' },
      'reduce_factor',
    ],
    ['setup_policy', { checklist: ['a', 'b'], min_ticked: 3 }, 'min_ticked'],
    ['instrument_policy', { allow: ['MES'], deny: ['MES'] }, 'deny'],
    ['allocation_band', { targets: { A: '60', B: '40.01' }, abs_pp: '5' }, 'targets'],
    ['contribution_schedule', { amount: '100', cadence: 'weekly', day: 8 }, 'day'],
    ['max_risk_per_trade', { max_money: '0.009', basis: 'latest' }, 'max_money'],
    ['contribution_schedule', { amount: '0.001', cadence: 'monthly', day: 1 }, 'amount'],
  ])('%s %j', (kind, params, field) => {
    expect(contradictionIn({ kind, params })?.field).toBe(field);
  });

  it('comparisons that exclude each other, or a value that the fact never has', () => {
    expect(compares(hour('gt', '16'), hour('lt', '9'))).toEqual({
      field: 'all/1/value',
      expected: 'a value that can hold together with `clock.hour gt 16`',
      found: '`9`',
    });
    expect(compares(hour('lt', '9'), hour('ge', '9'))?.field).toBe('all/1/value');
    expect(compares(hour('eq', '8'), hour('eq', '9'))?.field).toBe('all/1/value');
    expect(compares({ fact: 'clock.weekday', op: 'in', value: ['1', '9'] })).toMatchObject({
      field: 'all/0/value',
      found: '`9`',
    });
  });

  it('and nothing else: hours over midnight, bounds that leave room, every start rule', () => {
    const night = { tz: 'UTC', windows: [{ days: ['mon'], from: '22:00', to: '06:00' }] };
    expect(contradictionIn({ kind: 'session_window', params: night })).toBeUndefined();
    expect(compares(hour('ge', '9'), hour('le', '9'))).toBeUndefined();
    expect(compares(hour('gt', '9'), { fact: 'day.trades', op: 'lt', value: '3' })).toBeUndefined();
    for (const persona of ['crypto', 'shortterm', 'swing', 'indexdca'] as const) {
      for (const rule of startRulesOf(persona)) expect(contradictionIn(rule)).toBeUndefined();
    }
  });
});
