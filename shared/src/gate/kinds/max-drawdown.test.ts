import { describe, expect, it } from 'vitest';
import { compileRules } from '../index.ts';
import { instantOf, readFacts } from '../read-facts.ts';
import {
  type Asked,
  decided,
  facts,
  found,
  intent,
  overrideOf,
  type Paper,
  paperTrade,
  rule,
  sentence,
} from '../testing/cases.ts';
import { reachedDrawdown } from './max-drawdown.ts';

const most = (over: object = {}) =>
  rule('max_drawdown', { max_pct: '10', lookback_days: 90, ...over });
const reduces = { reduce_at_pct: '5', reduce_factor: '0.5' };
const TROUGH = '2026-06-01T10:00:00.000Z';
const at = (
  current: string,
  { peak = '50000', paper = [] as Paper[], troughAt = TROUGH as string | null } = {},
): Asked => ({
  facts: facts({ account: { drawdowns: { 90: { peak, current, troughAt } } }, paper }),
});
const done = (count: number, openedAt = TROUGH, over: Partial<Paper> = {}) =>
  Array.from({ length: count }, (_none, i) => paperTrade(openedAt, { tradeId: `p${i}`, ...over }));
const persona = (one: 'crypto' | 'shortterm' | 'swing' | 'indexdca', asked: Asked): Asked => ({
  ...asked,
  intent: intent({ amount: '10' }, { persona: one }),
});

describe('max_drawdown', () => {
  it.each([
    ['45000.01', 'GO'],
    ['45000', 'SIMULATE'],
    ['44999.99', 'SIMULATE'],
    ['50000', 'GO'],
  ])('fires at its limit: %s of a peak of 50,000 is %s', (current, outcome) => {
    expect(decided([most()], at(current)).outcome).toBe(outcome);
  });

  it('compares unrounded: a third of the peak is no 33.333333333333333334 %', () => {
    const third = at('2', { peak: '3' });
    expect(found(most({ max_pct: '33.333333333333333333' }), third).outcome).toBe('SIMULATE');
    expect(found(most({ max_pct: '33.333333333333333334' }), third).status).toBe('pass');
  });

  it('opens real money again once the paper trades since the lowest close are done', () => {
    const decision = decided([most()], at('45000', { paper: done(2) }));
    expect(decision).toMatchObject({
      outcome: 'SIMULATE',
      simulate: { need: 3, done: 2 },
      wait: null,
      blockedUntil: null,
    });
    expect(decision.findings[0]).toMatchObject({
      tasks: ['paper_trade'],
      until: null,
      unit: '%',
      margin: '1',
    });
    expect(decided([most()], at('45000', { paper: done(3) })).outcome).toBe('GO');
  });

  it.each([
    ['begun before the trough', done(1, '2026-06-01T09:59:59.999Z')],
    ['without a post entry', done(1, TROUGH, { post: false })],
    ['that did not keep to plan', done(1, TROUGH, { adherence: 79 })],
    ['without adherence', done(1, TROUGH, { adherence: null })],
    ['closed after the instant', done(1, TROUGH, { closedAt: '2026-06-11T14:00:00.001Z' })],
  ])('counts no paper trade %s', (_name, paper) => {
    expect(decided([most()], at('45000', { paper })).simulate?.done).toBe(0);
  });

  it('counts none where the lowest close is not known', () => {
    const asked = at('45000', { troughAt: null, paper: done(5) });
    expect(decided([most()], asked).simulate).toEqual({ need: 3, done: 0 });
  });

  it.each([
    ['crypto', 3],
    ['shortterm', 3],
    ['swing', 2],
  ] as const)('of %s asks for %d paper trades where it names no number', (one, need) => {
    expect(decided([most()], persona(one, at('45000'))).simulate?.need).toBe(need);
    expect(decided([most({ paper: 5 })], persona(one, at('45000'))).simulate?.need).toBe(5);
  });

  it.each([
    ['2026-07-01T09:59:59.999Z', 5],
    ['2026-07-01T10:00:00.000Z', 3],
  ])('thirty days after the trough asks for half of them, rounded up: %s', (asOf, need) => {
    expect(decided([most({ paper: 5 })], { ...at('45000'), asOf }).simulate?.need).toBe(need);
  });

  it('does not move an index plan to paper, which has none', () => {
    expect(found(most(), persona('indexdca', at('45000'))).status).toBe('not_applicable');
    expect(found(most(), persona('indexdca', at('45000.01'))).status).toBe('pass');
  });

  it.each([
    ['47500.01', '1', 'GO', null],
    ['47500', '0.5', 'SIZE_DOWN', '2'],
    ['45000', '0.5', 'SIMULATE', '2'],
  ])(
    'from a lesser drawdown on scales the size limits: at %s by %s',
    (current, factor, outcome, size) => {
      const risk = rule('max_risk_per_trade', { max_money: '120', basis: 'latest' });
      const asked = { ...at(current), intent: intent({ size: '4' }) };
      for (const rules of [
        [most(reduces), risk],
        [risk, most(reduces)],
      ]) {
        const decision = decided(rules, asked);
        expect(decision).toMatchObject({ limitFactor: factor, outcome });
        expect(decision.maxSize?.size ?? null).toBe(size);
      }
    },
  );

  it('scales an index plan too', () => {
    const asked = persona('indexdca', at('45000'));
    expect(decided([most(reduces)], asked)).toMatchObject({ outcome: 'GO', limitFactor: '0.5' });
  });

  it('of several rules the smallest factor acts, and none raises a limit', () => {
    const more = most({ reduce_at_pct: '5', reduce_factor: '0.25' });
    const later = most({ reduce_at_pct: '9', reduce_factor: '0.1' });
    const raised = most({ reduce_at_pct: '5', reduce_factor: '2' });
    const factor = (...rules: ReturnType<typeof most>[]) =>
      decided(
        rules.map((one, i) => ({ ...one, id: `d${i}` })),
        at('47000'),
      ).limitFactor;
    expect(factor(most(reduces), more, later)).toBe('0.25');
    expect(factor(raised)).toBe('1');
    expect(factor(most())).toBe('1');
  });

  it('asks the facts for its lookback, and is not evaluated without it', () => {
    expect(compileRules([most({ lookback_days: 30 })])[0]?.lookbacks).toEqual([30]);
    expect(found(most({ lookback_days: 30 }), at('45000'))).toMatchObject({
      status: 'not_evaluated',
      template: 'history.no_window',
    });
    expect(decided([most({ lookback_days: 30 })], at('50000')).outcome).toBe('WAIT');
  });

  it('waits for a declared balance', () => {
    expect(found(most(), { facts: facts({ equity: null }) })).toMatchObject({
      status: 'missing',
      outcome: 'WAIT',
      tasks: ['declare_equity'],
    });
  });

  it('of a peak that is not above zero has no share', () => {
    expect(found(most(), at('0', { peak: '0' })).status).toBe('pass');
    expect(found(most(), at('-5', { peak: '-1' })).status).toBe('pass');
  });

  it('says how far below the peak I am', () => {
    expect(sentence(most(), at('44900'))).toBe(
      'My drawdown from my peak is 10.2%. My rule moves me to paper at 10%.',
    );
    expect(sentence(most(reduces), at('47000'))).toBe(
      'My drawdown from my peak is 6%. From 5% on my rule multiplies my limits by 0.5.',
    );
    expect(sentence(most(reduces), at('48000'))).toBeUndefined();
  });

  it('tells where it was reached, and nothing where it was not or no drawdown is known', () => {
    const params = { max_pct: '10', lookback_days: 90 } as const;
    const reached = (current: string) =>
      reachedDrawdown(params, readFacts(at(current).facts ?? facts()))?.troughAt;
    expect(reached('45000')).toBe(instantOf(TROUGH));
    expect(reached('45000.01')).toBeUndefined();
    expect(reachedDrawdown({ ...params, lookback_days: 30 }, { drawdowns: {} })).toBeUndefined();
  });

  it('is never overridden', () => {
    expect(overrideOf(most(), at('45000'))).toEqual({ allowed: false });
  });
});
