import { describe, expect, it } from 'vitest';
import type { DecisionRecord, Facts } from '../../generated/types.ts';
import { decided, facts, intent, NOW, overrideOf, position, rule } from '../testing/cases.ts';
import { findingText } from '../texts.ts';

const before = (ms: number) => new Date(Date.parse(NOW) - ms).toISOString();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const equity = (age: number): Facts['account']['equity'] => ({
  latest: '50000',
  dayStart: '50000',
  declaredAt: before(age),
});
const confirmed = (age: number, accountId = 'account') =>
  facts({ positions: [position({ accountId, instrumentId: 'ES' })], checkedAt: before(age) });
const freshness = ({ findings }: DecisionRecord) =>
  findings.find((one) => one.rule === 'sys_freshness');
const said = (known: Facts) => {
  const finding = freshness(decided([], { facts: known }));
  return finding && findingText(finding);
};

describe('sys_freshness', () => {
  it('takes equity that is seven days old and none that is older', () => {
    expect(decided([], { facts: facts({ equity: equity(7 * DAY) }) }).outcome).toBe('GO');
    const stale = decided([], { facts: facts({ equity: equity(7 * DAY + 1) }) });
    expect(stale).toMatchObject({
      outcome: 'WAIT',
      headline: 'sys_freshness',
      wait: { until: null, tasks: ['declare_equity'] },
    });
    expect(freshness(stale)).toMatchObject({
      observed: '8',
      limit: '7',
      unit: 'days',
      margin: '1',
    });
  });

  it('takes positions that were confirmed 24 hours ago and none before', () => {
    expect(decided([], { facts: confirmed(24 * HOUR) }).outcome).toBe('GO');
    const stale = decided([], { facts: confirmed(24 * HOUR + 1) });
    expect(stale).toMatchObject({ outcome: 'WAIT', wait: { tasks: ['sync_positions'] } });
    expect(freshness(stale)).toMatchObject({ observed: '25', limit: '24', unit: 'hours' });
  });

  it('asks for nothing where none of the account is open', () => {
    expect(decided([], { facts: confirmed(99 * DAY, 'other') }).outcome).toBe('GO');
    expect(decided([], { facts: facts({ checkedAt: before(99 * DAY) }) }).outcome).toBe('GO');
  });

  it('leaves equity that was never declared to the rules that want it', () => {
    expect(decided([], { facts: facts({ equity: null }) }).outcome).toBe('GO');
  });

  it('asks for both where both are old, and leads with the equity', () => {
    const both = { ...confirmed(30 * HOUR), account: facts({ equity: equity(9 * DAY) }).account };
    const stale = decided([], { facts: both });
    expect(stale.wait?.tasks).toEqual(['declare_equity', 'sync_positions']);
    expect(stale.reason).toBe('sys_freshness.equity');
  });

  it('flags a sync that is older than twelve hours, which changes no outcome', () => {
    const synced = (age: number, known = {}) =>
      decided([], { facts: facts({ lastSyncAt: before(age), ...known }) });
    expect(synced(12 * HOUR)).toMatchObject({ outcome: 'GO', flags: [] });
    expect(synced(12 * HOUR + 1)).toMatchObject({ outcome: 'GO', flags: ['sync_stale'] });
    expect(synced(13 * HOUR, { equity: equity(9 * DAY) })).toMatchObject({
      outcome: 'WAIT',
      flags: ['sync_stale'],
    });
    expect(decided([]).flags).toEqual([]);
  });

  it('is not met on paper', () => {
    const paper = intent({}, { mode: 'paper' });
    const stale = facts({ equity: equity(9 * DAY), lastSyncAt: before(99 * DAY) });
    expect(decided([], { intent: paper, facts: stale })).toMatchObject({
      outcome: 'GO',
      flags: [],
    });
  });

  it('says how old, in begun days or hours', () => {
    expect(said(facts({ equity: equity(9 * DAY) }))).toBe(
      'My equity number is 9 days old. My rule wants one not older than 7.',
    );
    expect(freshness(decided([], { facts: confirmed(30 * HOUR) }))?.margin).toBe('1.25');
    expect(said(confirmed(30 * HOUR))).toBe(
      'My open positions were last confirmed 30 hours ago. My rule wants that within 24.',
    );
  });

  it('is never overridden', () => {
    const params = { equity_max_age_days: 7, positions_max_age_h: 24, sync_max_age_h: 12 };
    const stale = { facts: facts({ equity: equity(9 * DAY) }) };
    expect(overrideOf(rule('sys_freshness', params), stale)).toEqual({ allowed: false });
  });
});
