import { describe, expect, it } from 'vitest';
import type { Persona, ReasonCode } from '../../generated/types.ts';
import { findingText } from '../index.ts';
import { cooldown, decided, facts, intent, NOW, rule } from '../testing/cases.ts';

describe('sys_cooldown', () => {
  const during = (asOf: string, ...rows: ReturnType<typeof cooldown>[]) =>
    decided([], { facts: facts({ cooldowns: rows }), asOf });

  it('is active from its start until its end, half-open', () => {
    const row = cooldown();
    expect(during('2026-06-11T13:49:59.999Z', row).outcome).toBe('GO');
    expect(during('2026-06-11T13:50:00.000Z', row).outcome).toBe('WAIT');
    expect(during('2026-06-11T14:19:59.999Z', row)).toMatchObject({
      wait: { until: '2026-06-11T14:20:00.000Z', tasks: ['wait_minutes'] },
    });
    expect(during('2026-06-11T14:20:00.000Z', row).outcome).toBe('GO');
  });

  it('stays beyond its end until its tasks are done', () => {
    const row = cooldown({ openTasks: ['write_three_lines'] });
    expect(during('2026-06-11T14:00:00.000Z', row).wait?.tasks).toEqual([
      'wait_minutes',
      'write_three_lines',
    ]);
    expect(during('2026-06-11T14:20:00.000Z', row)).toMatchObject({
      outcome: 'WAIT',
      reason: 'sys_cooldown.tasks',
      wait: { until: null, tasks: ['write_three_lines'] },
    });
  });

  it('of several takes the latest end', () => {
    const longer = cooldown({ id: 'b', endsAt: '2026-06-11T16:00:00.000Z' });
    const over = cooldown({
      id: 'c',
      endsAt: '2026-06-11T13:55:00.000Z',
      openTasks: ['review_day'],
    });
    expect(during(NOW, cooldown(), longer, over).wait).toMatchObject({
      until: '2026-06-11T16:00:00.000Z',
      tasks: ['wait_minutes', 'review_day'],
    });
  });

  it.each([
    ['not enforced', { enforced: false }, 'GO'],
    ['minor', { class: 'minor' as const, trigger: 'min_gap' }, 'GO'],
    ['minor by one’s own wish', { class: 'minor' as const, trigger: 'self_extension' }, 'WAIT'],
    ['of another account', { scope: 'account' as const, accountId: 'other' }, 'GO'],
    ['of this account', { scope: 'account' as const, accountId: 'account' }, 'WAIT'],
    ['of a chain, which its own rule closes', { scope: 'chain' as const }, 'GO'],
  ])('one that is %s gives %s', (_name, over, outcome) => {
    expect(during(NOW, cooldown(over)).outcome).toBe(outcome);
  });

  it('stands beside every ruleset, once, and cannot be named away', () => {
    const named = [rule('sys_cooldown', {}, 'mine'), rule('sys_cooldown', {}, 'mine too')];
    const decision = decided(named, { facts: facts({ cooldowns: [cooldown()] }) });
    expect(decision.findings.map((one) => one.rule)).toEqual([
      'sys_cooldown',
      'sys_quarantine',
      'sys_revision_limit',
      'sys_freshness',
    ]);
    expect(decision.outcome).toBe('WAIT');
  });

  it('never holds a reduction', () => {
    const decision = decided([], {
      intent: intent({}, { effect: 'reduce' }),
      facts: facts({ cooldowns: [cooldown()] }),
    });
    expect(decision).toMatchObject({ outcome: 'GO', reason: 'gate.reduce_only' });
  });

  it('does not apply to a scheduled plan of an index account, and to any other does', () => {
    const status = (persona: Persona, reasonCode: ReasonCode) =>
      decided([], {
        intent: intent({ amount: '10', reasonCode }, { persona }),
        facts: facts({ cooldowns: [cooldown()] }),
      }).findings[0]?.status;
    expect(status('indexdca', 'scheduled')).toBe('not_applicable');
    expect(status('indexdca', 'windfall')).toBe('fail');
    expect(status('swing', 'scheduled')).toBe('fail');
  });

  it('says when it ends, or that its tasks are left', () => {
    const owed = facts({ cooldowns: [cooldown({ openTasks: ['write_three_lines'] })] });
    const said = (asOf: string) => {
      const [finding] = decided([], { facts: owed, asOf }).findings;
      return finding && findingText(finding);
    };
    expect(said(NOW)).toBe('My cooldown ends at 14:20. Until then I write, I review, I wait.');
    expect(said('2026-06-11T14:20:00.000Z')).toBe(
      'My cooldown time is over. My rule still wants its tasks done first.',
    );
  });
});
