import { describe, expect, it } from 'vitest';
import type { GateIntent, Plan } from '../../generated/types.ts';
import {
  type Asked,
  chain,
  decided,
  facts,
  found,
  intent,
  overrideOf,
  rule,
  sentence,
} from '../testing/cases.ts';

const cooloff = (over: object = {}) => rule('sale_cooloff', { hours: 72, ...over });
const sells = (over: Partial<Plan> = {}, rest: Partial<GateIntent> = {}) =>
  intent(
    { entry: null, stop: null, target: null, size: null, amount: '500', ...over },
    { persona: 'indexdca', effect: 'reduce', ...rest },
  );
const since = (startedAt: string | null, one = sells()): Asked => ({
  intent: one,
  facts: facts({ chain: startedAt === null ? null : chain({ startedAt }) }),
});

describe('sale_cooloff', () => {
  it('holds a sale from its first question on, half-open', () => {
    expect(decided([cooloff()], since(null))).toMatchObject({
      outcome: 'WAIT',
      headline: 'sale_cooloff',
      wait: {
        until: '2026-06-14T14:00:00.000Z',
        tasks: ['write_three_lines', 'reread_rule'],
      },
    });
    expect(found(cooloff(), since('2026-06-09T14:00:00.000Z'))).toMatchObject({
      until: '2026-06-12T14:00:00.000Z',
      observed: '48',
      limit: '72',
      unit: 'hours',
    });
    expect(decided([cooloff()], since('2026-06-08T14:00:00.001Z')).outcome).toBe('WAIT');
    expect(decided([cooloff()], since('2026-06-08T14:00:00.000Z')).outcome).toBe('GO');
  });

  it('keeps waiting for its tasks after its time', () => {
    const owed = chain({
      startedAt: '2026-06-01T00:00:00.000Z',
      openTasks: [{ id: 't', task: 'write_three_lines', rule: 'sale_cooloff' }],
    });
    expect(decided([cooloff()], { intent: sells(), facts: facts({ chain: owed }) })).toMatchObject({
      outcome: 'WAIT',
      reason: 'task.open',
      wait: { until: null, tasks: ['write_three_lines'] },
    });
  });

  it.each([
    ['rebalance', 'pass'],
    ['withdrawal', 'pass'],
    ['other', 'fail'],
    [null, 'fail'],
  ] as const)('lets an exempt reason pass: %s', (reasonCode, status) => {
    const exempt = cooloff({ exempt: ['rebalance', 'withdrawal'] });
    expect(found(exempt, { intent: sells({ reasonCode }) }).status).toBe(status);
    expect(found(cooloff(), { intent: sells({ reasonCode }) }).status).toBe('fail');
  });

  it.each([
    ['a claim of it', sells(), 'fail'],
    ['the short side', sells({}, { effect: 'increase', side: 'short' }), 'fail'],
    ['a purchase', sells({}, { effect: 'increase' }), 'not_applicable'],
    ['a plan on paper', sells({}, { mode: 'paper' }), 'not_applicable'],
    [
      'another persona',
      sells({ entry: '7300', size: '1' }, { persona: 'swing', effect: 'increase', side: 'short' }),
      'not_applicable',
    ],
  ])('knows a sale of an index plan: %s', (_name, one, status) => {
    expect(found(cooloff(), { intent: one }).status).toBe(status);
  });

  it('holds a sale where it can not be read, as no other rule does', () => {
    const status = (kind: string) => found(rule(kind, { hours: 0 }), { intent: sells() }).status;
    expect(status('sale_cooloff')).toBe('not_evaluated');
    expect(decided([rule('sale_cooloff', { hours: 0 })], { intent: sells() }).outcome).toBe('WAIT');
    expect(status('max_notional')).toBe('not_applicable');
    expect(status('moon_phase')).toBe('not_applicable');
  });

  it('is the one rule that a sale meets', () => {
    const rules = [
      rule('require_fields', { fields: ['setup', 'entry'] }),
      rule('max_notional', { max_money: '1' }),
      cooloff(),
    ];
    const asked = since('2026-06-01T00:00:00.000Z');
    const decision = decided(rules, asked);
    expect(decision.outcome).toBe('GO');
    expect(decision.findings.map(({ status }) => status)).toEqual([
      'not_applicable',
      'not_applicable',
      'pass',
      'not_applicable',
      'not_applicable',
      'not_applicable',
      'not_applicable',
    ]);
    expect(decided(rules, since(null)).outcome).toBe('WAIT');
    const reduces = intent({ stop: null }, { effect: 'reduce', persona: 'swing' });
    expect(decided([cooloff()], { intent: reduces })).toMatchObject({
      reason: 'gate.reduce_only',
    });
  });

  it('says what it asks for', () => {
    expect(sentence(cooloff(), since(null))).toBe(
      'This plan reduces my holding and its reason is not on my list. My rule asks for 72 hours and my written reason.',
    );
  });

  it('may be overridden after a day, by a stated reason and the rule read again', () => {
    expect(overrideOf(cooloff(), since(null))).toEqual({
      allowed: true,
      safeguards: ['state_reason', 'reread_rule'],
      afterHours: 24,
    });
  });
});
