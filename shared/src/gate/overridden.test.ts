import { describe, expect, it } from 'vitest';
import type { Facts } from '../generated/types.ts';
import { countedFindings, findingText } from './index.ts';
import { closes, decided, facts, intent, rule, window } from './testing/cases.ts';
import { type Granted, granted, SAFEGUARDS } from './testing/overrides.ts';

const gap = rule('min_gap', { minutes: 30, after: 'any' }, 'gap');
const ratio = rule('min_reward_risk', { min_rr: '3' }, 'ratio');
const lately = closes('win', ['2026-06-11T13:50:00.000Z']);
const world = (...overrides: Granted[]): Facts => ({ ...facts({ closes: lately }), overrides });

describe('a plan under an override', () => {
  it('is GO in words of its own; the finding of its rule stands as it was', () => {
    const record = decided([gap], { facts: world(granted()) });
    expect(record).toMatchObject({
      outcome: 'GO',
      reason: 'gate.go_overridden',
      headline: null,
      wait: null,
      overrides: [{ id: 'override', rule: 'gap' }],
    });
    expect(record.findings[0]).toMatchObject({ rule: 'gap', status: 'fail', outcome: 'WAIT' });
    expect(countedFindings(record).some((one) => one.rule === 'gap')).toBe(false);
  });

  it('is decided by what its rule’s kind asks: another safeguard lifts nothing', () => {
    const record = decided([gap], { facts: world(granted({ safeguards: ['half_size'] })) });
    expect(record.outcome).toBe('WAIT');
    expect(record).not.toHaveProperty('overrides');
  });

  it('still meets every other rule', () => {
    const record = decided([gap, ratio], { facts: world(granted()) });
    expect(record).toMatchObject({
      outcome: 'WAIT',
      headline: 'ratio',
      overrides: [{ rule: 'gap' }],
    });
    expect(record.wait).toEqual({ until: null, tasks: ['revise_plan'], predicates: [] });
  });

  it.each([
    ['loss_limit', { window: 'trading_day', max_money: '100' }],
    ['max_leverage', { max_x: '0.1' }],
  ])('%s is never lifted, whatever is on record', (kind, params) => {
    const lost = { windows: { trading_day: window({ net: '-200', closed: 1 }) } };
    const one = granted({ rule: kind, safeguards: SAFEGUARDS });
    const known = { ...facts(lost), overrides: [one] };
    const record = decided([rule(kind, params)], { facts: known });
    expect(record.outcome).not.toBe('GO');
    expect(record.overrides).toBeUndefined();
  });

  it('keeps to half its size where that was its price, and may be smaller', () => {
    const half = granted({ rule: 'ratio', safeguards: ['half_size'], maxSize: '2' });
    const known = { ...facts(), overrides: [half] };
    const over = decided([ratio], { intent: intent({ size: '4' }), facts: known });
    expect(over).toMatchObject({
      outcome: 'SIZE_DOWN',
      maxSize: { size: '2', unit: 'lots', rule: 'half_size:override' },
    });
    const asks = over.findings.find(({ kind }) => kind === 'safeguard');
    expect(asks && findingText(asks)).toBe(
      'My override is for half my size. My largest size within it is 2.',
    );
    for (const size of ['2', '1']) {
      const record = decided([ratio], { intent: intent({ size }), facts: known });
      expect(record).toMatchObject({ outcome: 'GO', maxSize: null });
      expect(record.findings.at(-1)).toMatchObject({ kind: 'safeguard', status: 'pass' });
    }
  });

  it('is no larger than it was asked for, even where no half is its price', () => {
    const known = world(granted({ maxSize: '1' }));
    const record = decided([gap], { intent: intent({ size: '2' }), facts: known });
    expect(record).toMatchObject({ outcome: 'SIZE_DOWN', maxSize: { size: '1' } });
  });

  it('a sale is overridden from 24 hours after it was first asked about, to the millisecond', () => {
    const cooloff = rule('sale_cooloff', { hours: 72 }, 'cooloff');
    const one = granted({ rule: 'cooloff', safeguards: ['state_reason', 'reread_rule'] });
    const sale = intent(
      { amount: '500', reasonCode: 'other' },
      { persona: 'indexdca', effect: 'reduce' },
    );
    const since = (startedAt: string): Facts => ({
      ...facts({ chain: { id: 'chain', startedAt, revisions: [], changed: false, openTasks: [] } }),
      overrides: [one],
    });
    const outcome = (startedAt: string) =>
      decided([cooloff], { intent: sale, facts: since(startedAt) }).outcome;
    expect(outcome('2026-06-10T14:00:00.001Z')).toBe('WAIT');
    expect(outcome('2026-06-10T14:00:00.000Z')).toBe('GO');
  });
});

describe('my last trade of the day', () => {
  const last = granted({ covers: false, safeguards: ['no_more_trades_today'] });

  it('blocks every other plan until my day ends', () => {
    const record = decided([], { facts: { ...facts(), overrides: [last] } });
    expect(record).toMatchObject({
      outcome: 'NO_GO',
      headline: 'no_more_trades:override',
      blockedUntil: '2026-06-12T00:00:00.000Z',
    });
  });

  it('is of the person’s day: it is over with it, and paper goes on', () => {
    const known = { ...facts(), overrides: [last] };
    const next = decided([], { facts: known, asOf: '2026-06-12T00:00:00.000Z' });
    const paper = decided([], { facts: known, intent: intent({}, { mode: 'paper' }) });
    expect([next.outcome, paper.outcome]).toEqual(['GO', 'GO']);
  });

  it('leaves the plan alone that it was promised for', () => {
    const own = granted({ safeguards: ['write_three_lines', 'no_more_trades_today'] });
    expect(decided([gap], { facts: world(own) }).outcome).toBe('GO');
  });
});
