import { describe, expect, it } from 'vitest';
import { chain, decided, facts, intent, overrideOf, rule } from '../testing/cases.ts';
import { findingText } from '../texts.ts';

const at = (minute: string) => `2026-06-11T${minute}:00.000Z`;

/** The system's own rule: more than three in thirty minutes close a chain for sixty. */
const judge = (revisions: string[], changed: boolean, asOf = at('14:00')) =>
  decided([], { asOf, facts: facts({ chain: chain({ revisions, changed }) }) });
const three = [at('13:40'), at('13:45'), at('13:50')];

describe('sys_revision_limit', () => {
  it('lets three changes pass and closes at the fourth, from that one', () => {
    expect(judge(three, false).outcome).toBe('GO');
    expect(judge(three.slice(1), true).outcome).toBe('GO');
    const closed = judge(three, true);
    expect(closed).toMatchObject({
      outcome: 'NO_GO',
      headline: 'sys_revision_limit',
      blockedUntil: at('15:00'),
    });
    expect(closed.findings[2]).toMatchObject({
      observed: '4',
      limit: '3',
      unit: 'revisions',
      tasks: ['write_three_lines'],
    });
  });

  it('counts the thirty minutes before a change, half-open', () => {
    expect(judge([at('13:30'), at('13:45'), at('13:50')], true).outcome).toBe('GO');
    expect(judge(['2026-06-11T13:30:00.001Z', at('13:45'), at('13:50')], true).outcome).toBe(
      'NO_GO',
    );
  });

  it('stays closed for its minutes, half-open, whether the plan is changed or not', () => {
    const four = [...three, at('13:55')];
    for (const changed of [false, true]) {
      expect(judge(four, changed, '2026-06-11T14:54:59.999Z').blockedUntil).toBe(at('14:55'));
      expect(judge(four, changed, at('14:55')).outcome).toBe('GO');
    }
  });

  it('takes what is asked while it is closed for no revision', () => {
    const busy = [...three, at('13:55'), at('14:00'), at('14:30'), at('14:40'), at('14:50')];
    expect(judge(busy, true, at('14:54')).blockedUntil).toBe(at('14:55'));
    expect(judge(busy, true, at('14:55')).outcome).toBe('GO');
  });

  it('closes again at a fourth change after it was open', () => {
    const again = [...three, at('13:55'), at('14:55'), at('14:58'), at('15:01')];
    expect(judge(again, true, at('15:02')).blockedUntil).toBe(at('16:02'));
  });

  it('never looks at a revision that lies after the instant', () => {
    expect(judge([...three, at('14:01')], false).outcome).toBe('GO');
    expect(judge([...three, at('14:00')], false).outcome).toBe('NO_GO');
  });

  it('has nothing to say of a first plan, of paper, or under a name of the trader’s own', () => {
    expect(decided([]).outcome).toBe('GO');
    const paper = intent({}, { mode: 'paper' });
    const busy = facts({ chain: chain({ revisions: three, changed: true }) });
    expect(decided([], { intent: paper, facts: busy }).outcome).toBe('GO');
    const none = rule('sys_revision_limit', { max: 100, minutes: 1, closed_minutes: 1 });
    expect(decided([none], { facts: busy }).outcome).toBe('NO_GO');
  });

  it('says how many changes and how long', () => {
    const [, , finding] = judge(three, true).findings;
    expect(finding && findingText(finding)).toBe(
      'I changed this plan 4 times in 30 minutes. My rule closes it for 60 minutes.',
    );
  });

  it('is never overridden', () => {
    const limit = rule('sys_revision_limit', { max: 3, minutes: 30, closed_minutes: 60 });
    const busy = facts({ chain: chain({ revisions: three, changed: true }) });
    expect(overrideOf(limit, { facts: busy })).toEqual({ allowed: false });
  });
});
