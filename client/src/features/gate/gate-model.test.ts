import type { DecisionRecord, Finding, RuleDefinition } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { PLAIN_WORDS } from '../rules/sentences/parts.ts';
import { type GateContext, gateModel } from './gate-model.ts';

const finding = (part: Partial<Finding>): Finding => ({
  rule: 'loss_streak',
  kind: 'loss_streak',
  status: 'pass',
  outcome: null,
  observed: null,
  limit: null,
  unit: null,
  margin: null,
  template: null,
  slots: {},
  until: null,
  tasks: [],
  predicate: null,
  maxSize: null,
  ...part,
});

const record = (part: Partial<DecisionRecord>) =>
  ({
    outcome: 'GO',
    headline: null,
    reason: 'gate.go',
    findings: [finding({})],
    flags: [],
    evaluatedAt: '2026-11-24T10:02:00.000Z',
    expiresAt: '2026-11-24T10:17:00.000Z',
    wait: null,
    blockedUntil: null,
    differsBecause: null,
    ...part,
  }) as DecisionRecord;

const rule = {
  ruleKey: 'loss_streak',
  kind: 'loss_streak',
  params: { ladder: [{ n: 2, minutes: 15, scope: 'day' }] },
} as unknown as RuleDefinition;

const context: GateContext = {
  rules: [rule],
  words: { ...PLAIN_WORDS, currency: 'USD' },
  since: '3 Nov 2026',
  saved: 'saved',
  isFilled: false,
  now: () => 0,
  timeZone: 'UTC',
  clock: (iso) => iso.slice(11, 16),
  primary: undefined,
  secondary: [],
};

const until = '2026-11-24T10:14:00.000Z';
const device = record({});
const server = record({
  outcome: 'WAIT',
  headline: 'loss_streak',
  reason: 'loss_streak.cooldown',
  findings: [
    finding({
      status: 'fail',
      outcome: 'WAIT',
      observed: '2',
      limit: '2',
      unit: 'losses',
      margin: '1',
      template: 'loss_streak.cooldown',
      slots: { n: '2', until: '10:14' },
    }),
    finding({ rule: 'sys_cooldown', kind: 'sys_cooldown' }),
    finding({ rule: 'new', kind: 'corr_limit', status: 'not_evaluated' }),
  ],
  evaluatedAt: '2026-11-24T10:03:00.000Z',
  wait: { until, tasks: [], predicates: [] },
  differsBecause: 'cooldown_not_known',
});

describe('a decision as the panel shows it', () => {
  it('is not confirmed while only this device has decided, and a go runs out', () => {
    const model = gateModel(device, { device, server: undefined }, context);
    expect(model.stamp).toEqual({
      text: 'Decided on this device 10:02, not yet confirmed',
      confirmed: false,
    });
    expect(model.headline).toBe('My plan meets my written rules.');
    expect(model.untilIso).toBe(device.expiresAt);
    expect(model.compare).toBeUndefined();
  });

  it.each([
    ['clock_unverified', 'Its clock could not be checked.'],
    ['clock_jump', 'Its clock had been set.'],
    ['sync_stale', 'Its last sync was long before.'],
  ])('is said to be provisional where the device doubts itself: %s', (flag, doubt) => {
    const doubted = record({ flags: ['calendar_absent', flag] });
    const { stamp } = gateModel(doubted, { device: doubted, server: undefined }, context);
    expect(stamp).toEqual({
      text: `Provisional: decided on this device 10:02, not yet confirmed. ${doubt}`,
      confirmed: false,
    });
  });

  it('is confirmed by the server where both agree', () => {
    const model = gateModel(device, { device, server: device }, context);
    expect(model.stamp).toEqual({ text: 'Confirmed 10:02', confirmed: true });
  });

  it('shows both and the cause where they differ, and the server stands', () => {
    const model = gateModel(server, { device, server }, context);
    expect(model.outcome).toBe('WAIT');
    expect(model.untilIso).toBe(until);
    expect(model.compare).toMatchObject({
      device: { outcome: 'GO', at: '10:02' },
      server: { outcome: 'WAIT', at: '10:03' },
      cause: 'A cooldown had begun that this device did not know of yet.',
    });
  });

  it('never counts among the passed what could not be checked', () => {
    const model = gateModel(server, { device, server }, context);
    const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    expect([ids(model.stops), ids(model.passed), ids(model.notEvaluated)]).toEqual([
      ['loss_streak'],
      ['sys_cooldown'],
      ['new'],
    ]);
    expect(model.stops[0]).toMatchObject({
      name: 'Losses in a row',
      saw: '2',
      limit: '2',
      unit: 'losses',
      sentence: 'I closed 2 losses in a row. My cooldown runs until 10:14.',
    });
    expect(model.stops[0]?.source).toContain('My rule since 3 Nov 2026: After');
  });

  it('survives a template that a newer server knows', () => {
    const newer = record({ reason: 'newer.template' });
    expect(gateModel(newer, { device: newer, server: undefined }, context).headline).toBe(
      'This was decided on a newer version of Mast.',
    );
  });
});
