import { describe, expect, it } from 'vitest';
import { decided, facts, intent, rule } from '../testing/cases.ts';

describe('a paper plan', () => {
  const paper = { intent: intent({ size: '1000', setup: null }, { mode: 'paper' }) };

  it('meets the rules of a plan, and no others', () => {
    const rules = [
      rule('require_fields', { fields: ['setup'] }),
      rule('max_risk_per_trade', { max_money: '1', basis: 'latest' }),
    ];
    const decision = decided(rules, paper);
    expect(decision.outcome).toBe('WAIT');
    const [first, ...rest] = decision.findings.map(({ status }) => status);
    expect(first).toBe('fail');
    expect(new Set(rest)).toEqual(new Set(['not_applicable']));
    expect(decided(rules.slice(1), paper).outcome).toBe('GO');
  });

  it('is allowed during a cooldown', () => {
    const running = {
      id: 'c',
      trigger: 'loss_streak',
      class: 'major' as const,
      scope: 'person' as const,
      accountId: null,
      startsAt: '2026-06-11T13:00:00.000Z',
      endsAt: '2026-06-11T18:00:00.000Z',
      counted: true,
      enforced: true,
      openTasks: ['write_three_lines'],
    };
    expect(decided([], { ...paper, facts: facts({ cooldowns: [running] }) }).outcome).toBe('GO');
    expect(decided([], { facts: facts({ cooldowns: [running] }) }).outcome).toBe('WAIT');
  });
});
