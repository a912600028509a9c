import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts, Safeguard } from '../generated/types.ts';
import { validateDecisionRecord } from '../generated/validators-gate.js';
import { countedFindings, findingText, replaysToItself, severity } from './index.ts';
import { at, closes, decided, facts, intent, NOW, rule } from './testing/cases.ts';
import { rules } from './testing/law-rules.ts';
import { worlds } from './testing/law-worlds.ts';

type Granted = NonNullable<Facts['overrides']>[number];

const granted = (over: Partial<Granted> = {}): Granted => ({
  id: 'override',
  rule: 'gap',
  covers: true,
  grantedAt: '2026-06-11T13:59:00.000Z',
  maxSize: null,
  safeguards: ['write_three_lines'],
  ...over,
});

const gap = rule('min_gap', { minutes: 30, after: 'any' }, 'gap');
const ratio = rule('min_reward_risk', { min_rr: '3' }, 'ratio');
const lately = closes('win', ['2026-06-11T13:50:00.000Z']);
const world = (...overrides: Granted[]): Facts => ({ ...facts({ closes: lately }), overrides });

const SAFEGUARDS: Safeguard[] = [
  'half_size',
  'hard_stop',
  'alarm_set',
  'no_more_trades_today',
  'state_risk',
  'ips_note',
  'write_three_lines',
  'state_reason',
  'reread_rule',
  'split_plan',
];

describe('laws of overrides', () => {
  const asked = fc
    .tuple(rules(5), worlds, fc.nat(8), fc.subarray(SAFEGUARDS), fc.boolean())
    .map(([list, { intent: plan, facts: known }, index, safeguards, covers]) => {
      const id = list[index % list.length]?.id ?? 'none';
      const one = granted({ rule: id, safeguards, covers });
      return { list, plan, known, overrides: [one], id };
    });

  it('an override never changes another rule’s finding, nor that of its own rule', () => {
    let lifted = 0;
    fc.assert(
      fc.property(asked, ({ list, plan, known, overrides }) => {
        const before = decided(list, { intent: plan, facts: known });
        const after = decided(list, { intent: plan, facts: { ...known, overrides } });
        lifted += after.overrides?.length ?? 0;
        expect(after.findings.slice(0, before.findings.length)).toEqual(before.findings);
        expect(after.limitFactor).toBe(before.limitFactor);
      }),
      { numRuns: 600, seed: 3 },
    );
    expect(lifted).toBeGreaterThan(30);
  });

  it('what it lifts only ever makes the outcome milder, and what it asks only graver', () => {
    fc.assert(
      fc.property(asked, ({ list, plan, known, overrides }) => {
        const before = decided(list, { intent: plan, facts: known });
        const after = decided(list, { intent: plan, facts: { ...known, overrides } });
        const asks = after.findings.some(
          ({ kind, status }) => kind === 'safeguard' && status !== 'pass',
        );
        const order = Math.sign(severity(after.outcome) - severity(before.outcome));
        if (!after.overrides) expect(order).toBeGreaterThanOrEqual(0);
        if (!asks) expect(order).toBeLessThanOrEqual(0);
        expect(validateDecisionRecord(after)).toBe(true);
        expect(replaysToItself(after, plan, list, at(NOW))).toBe(true);
      }),
      { numRuns: 800, seed: 4 },
    );
  });

  it('the plan is decided as if its rule were not there, once a safeguard asks nothing', () => {
    fc.assert(
      fc.property(asked, ({ list, plan, known, overrides, id }) => {
        const after = decided(list, { intent: plan, facts: { ...known, overrides } });
        if (!after.overrides || after.findings.some(({ kind }) => kind === 'safeguard')) return;
        const without = decided(
          list.filter((one) => one.id !== id),
          { intent: plan, facts: known },
        );
        // A drawdown scales the limits of others, but is never overridden.
        expect(after).toMatchObject({
          outcome: without.outcome,
          headline: without.headline,
          maxSize: without.maxSize,
          wait: without.wait,
          blockedUntil: without.blockedUntil,
          simulate: without.simulate,
        });
      }),
      { numRuns: 800, seed: 5 },
    );
  });
});

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
    const lost = { windows: { trading_day: { ...WINDOW, net: '-200' } } };
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

const WINDOW = {
  net: '0',
  r: '0',
  rKnown: 0,
  closed: 1,
  startEquity: '50000',
  entries: 0,
  unscheduled: 0,
};

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
