import { describe, expect, it } from 'vitest';
import { findingText, replaysToItself, templateIds } from './index.ts';
import {
  ask,
  at,
  chain,
  closes,
  cooldown,
  decided,
  facts,
  instrument,
  intent,
  NOW,
  rule,
  window,
} from './testing/cases.ts';

const risk = (max_money: string, id = 'risk') =>
  rule('max_risk_per_trade', { max_money, basis: 'latest' }, id);
const setup = rule('require_fields', { fields: ['setup'] }, 'setup');
const trades = (name: string, id = name) => rule('max_trades', { window: name, max_n: 1 }, id);
const busy = facts({
  windows: {
    trading_day: window({ entries: 1 }),
    iso_week: window({ entries: 1 }),
    month: window({ entries: 1 }),
  },
});

describe('the headline', () => {
  it('is the gravest outcome: NO_GO, SIMULATE, WAIT, SIZE_DOWN, GO', () => {
    const simulate = rule('loss_streak', {
      ladder: [{ n: 1, outcome: 'SIMULATE', paper: 1, scope: 'running' }],
    });
    const asked = {
      intent: intent({ setup: null, size: '4' }),
      facts: facts({
        windows: { trading_day: window({ entries: 1 }) },
        closes: closes('loss', ['2026-06-11T13:00:00.000Z']),
      }),
    };
    const all = [risk('100'), setup, simulate, trades('trading_day')];
    const outcomes = all.map((_one, i) => decided(all.slice(0, i + 1), asked).outcome);
    expect(outcomes).toEqual(['SIZE_DOWN', 'WAIT', 'SIMULATE', 'NO_GO']);
    const whole = decided(all, asked);
    expect(whole).toMatchObject({
      maxSize: { size: '3' },
      wait: { until: null },
      simulate: { need: 1, done: 0 },
      blockedUntil: '2026-06-12T00:00:00.000Z',
    });
    expect(whole.findings.map((one) => one.rule)).toEqual([
      ...all.map((one) => one.id),
      'sys_cooldown',
      'sys_quarantine',
      'sys_revision_limit',
      'sys_freshness',
    ]);
  });

  it('among equals is a timed one before an untimed one, the latest end first', () => {
    const asked = {
      intent: intent({ setup: null }),
      facts: facts({ cooldowns: [cooldown()] }),
    };
    expect(decided([setup], asked).headline).toBe('sys_cooldown');
    const blocked = { facts: busy };
    expect(
      decided([trades('trading_day'), trades('month'), trades('iso_week')], blocked).headline,
    ).toBe('month');
    expect(decided([risk('1'), trades('trading_day')], blocked)).toMatchObject({
      headline: 'trading_day',
      blockedUntil: null,
    });
  });

  it('among those is the first in the order of rules', () => {
    expect(decided([trades('month', 'b'), trades('month', 'a')], { facts: busy }).headline).toBe(
      'b',
    );
  });

  it('of a SIZE_DOWN is the binding rule', () => {
    const decision = decided([risk('200', 'wide'), risk('100', 'tight')], {
      intent: intent({ size: '9' }),
    });
    expect(decision).toMatchObject({
      headline: 'tight',
      maxSize: { size: '3', unit: 'lots', rule: 'tight' },
    });
  });

  it('offers no size where one rule has none to offer', () => {
    const decision = decided([risk('100'), risk('1', 'tiny')], { intent: intent({ size: '9' }) });
    expect(decision).toMatchObject({ outcome: 'NO_GO', headline: 'tiny', maxSize: null });
  });
});

describe('what cannot be read keeps GO away', () => {
  it.each([
    ['an unknown kind', rule('moon_phase', {}), 'rule.unknown_kind'],
    ['an unknown system kind', rule('sys_moon_phase', {}), 'rule.unknown_kind'],
    [
      'params of a newer version',
      rule('max_trades', { window: 'month', max_n: 1, per: 'setup' }),
      'rule.invalid_params',
    ],
    ['params that are wrong', rule('stop_policy', {}), 'rule.invalid_params'],
  ])('%s', (_name, one, template) => {
    const decision = decided([one]);
    expect(decision).toMatchObject({
      outcome: 'WAIT',
      headline: null,
      reason: 'gate.not_evaluated',
    });
    expect(decision.findings[0]).toMatchObject({
      status: 'not_evaluated',
      outcome: null,
      template,
    });
    expect(decided([one], { intent: intent({}, { mode: 'paper' }) }).outcome).toBe('WAIT');
  });

  it('beside a size that is too large, since a smaller size would not be GO', () => {
    const decision = decided([rule('moon_phase', {}), risk('100')], {
      intent: intent({ size: '9' }),
    });
    expect(decision).toMatchObject({
      outcome: 'WAIT',
      reason: 'gate.not_evaluated',
      maxSize: { size: '3', unit: 'lots', rule: 'risk' },
    });
  });

  it('and lets a graver outcome lead', () => {
    expect(decided([rule('moon_phase', {}), trades('month')], { facts: busy })).toMatchObject({
      outcome: 'NO_GO',
      headline: 'month',
    });
  });
});

describe('a plan that can get no verdict names its field', () => {
  it.each([
    ['plan.stop', intent({ stop: '7300' })],
    ['plan.stop', intent({ stop: '7300.00' })],
    ['plan.stop', intent({ stop: '7301' })],
    ['plan.stop', intent({ stop: '7299', target: null }, { side: 'short' })],
    ['plan.stop', intent({ stop: '7300' }, { side: null })],
    ['plan.target', intent({ target: '7299' })],
    ['plan.size', intent({ size: '0' })],
    ['plan.size', intent({ size: '-1' })],
    ['plan.size', intent({ size: '1.5' })],
    ['plan.size', intent({ size: '1e3' })],
    ['plan.size', intent({ size: 'NaN' })],
    ['plan.size', intent({ size: '１' })],
    ['plan.entry', intent({ entry: '1'.repeat(40) })],
    ['plan.entry', intent({ entry: 'Infinity' })],
    ['plan.entry', intent({ entry: '' })],
  ])('%s', (field, one) => {
    const result = ask([], { intent: one });
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid_plan', field } });
    expect(!result.ok && result.error.message).toMatch(/^expected .+, found `.*`/);
  });

  it('a size below the smallest lot names it', () => {
    const spec = { ...instrument('BTC-USD'), minLot: '0.01' };
    const one = intent({ entry: '64200', stop: '63100', target: null, size: '0.005' });
    const result = ask([], { intent: one, facts: facts({ instrument: spec }) });
    expect(!result.ok && result.error.message).toContain('smallest lot `0.01`');
  });

  it('an instrument of unknown precision', () => {
    for (const over of [{ lotStep: '0' }, { minLot: '0' }, { lotStep: 'x' }]) {
      expect(
        ask([], { facts: facts({ instrument: { ...instrument('MES'), ...over } }) }),
      ).toMatchObject({
        error: { field: 'instrument' },
      });
    }
  });
});

describe('tasks that a chain still owes', () => {
  const owes = (ruleId: string) =>
    facts({ chain: chain({ openTasks: [{ id: 't', task: 'write_three_lines', rule: ruleId }] }) });

  it('keep a rule that passes waiting, without a time', () => {
    expect(decided([setup], { facts: owes('setup') })).toMatchObject({
      outcome: 'WAIT',
      headline: 'setup',
      reason: 'task.open',
      wait: { until: null, tasks: ['write_three_lines'] },
    });
  });

  it('hold no other rule, and nothing beside a rule that fails itself', () => {
    expect(decided([setup], { facts: owes('other') }).outcome).toBe('GO');
    const failing = { intent: intent({ setup: null }), facts: owes('setup') };
    expect(decided([setup], failing)).toMatchObject({
      reason: 'require_fields.missing',
      wait: { tasks: ['fill_fields'] },
    });
  });
});

describe('the record', () => {
  it.each([
    ['crypto', '2026-06-11T14:30:00.000Z'],
    ['shortterm', '2026-06-11T14:15:00.000Z'],
    ['swing', '2026-06-12T14:00:00.000Z'],
    ['indexdca', '2026-06-18T14:00:00.000Z'],
  ] as const)('of %s expires at %s', (persona, expiresAt) => {
    expect(decided([], { intent: intent({}, { persona }) }).expiresAt).toBe(expiresAt);
  });

  it('says that history is incomplete, and evaluates all the same', () => {
    expect(decided([risk('100')], { facts: facts({ complete: false }) })).toMatchObject({
      outcome: 'GO',
      flags: ['history_incomplete'],
    });
  });

  it('replays to itself, and a changed one does not', () => {
    const rules = [risk('100'), setup, trades('month')];
    const one = intent({ size: '4' });
    const record = decided(rules, { intent: one });
    expect(replaysToItself(record, one, rules, at(NOW))).toBe(true);
    expect(replaysToItself({ ...record, outcome: 'GO' }, one, rules, at(NOW))).toBe(false);
    expect(replaysToItself(record, one, [risk('99')], at(NOW))).toBe(false);
    expect(replaysToItself(record, intent({ size: 'x' }), rules, at(NOW))).toBe(false);
  });

  it('has a sentence for every template, with every slot filled', () => {
    const rules = [risk('100'), setup, trades('month'), rule('moon_phase', {})];
    const { findings } = decided(rules, {
      intent: intent({ size: '9', setup: null }),
      facts: busy,
    });
    const texts = findings.flatMap((one) => findingText(one) ?? []);
    expect(texts).toHaveLength(4);
    expect(texts.join(' ')).not.toMatch(/…|\{/);
    expect(() => findingText({ template: 'nope', slots: {} })).toThrow('nope');
    expect(templateIds().length).toBeGreaterThan(20);
  });
});
