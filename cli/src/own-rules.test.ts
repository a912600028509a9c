import { RULE_KINDS } from '@mast/shared/gate';
import { startRulesOf } from '@mast/shared/policies';
import type { Persona } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import type { Members } from './gate-request/plain-form.ts';
import { answered } from './testing/mast.ts';
import { changed, REQUESTS } from './testing/requests.ts';

/** A request of a rule that no start ruleset has, or of one that always stands, and what is decided. */
interface Case {
  readonly kind: string;
  readonly when: string;
  readonly params?: Members;
  readonly over?: Members;
  readonly decision: Members;
}

const FLOOR = { mode: 'static', trail_money: 2000 };
const PAPER = { opened_at: '2026-06-10T14:00:00Z', closed_at: '2026-06-10T15:00:00Z', post: true };

const CASES: readonly Case[] = [
  {
    kind: 'setup_policy',
    when: 'the playbook has no such setup',
    params: { allowed: ['Range break'] },
    decision: { outcome: 'NO_GO', reason: 'setup_policy.not_allowed' },
  },
  {
    kind: 'setup_policy',
    when: 'one of two checks is ticked',
    params: { checklist: ['level', 'volume'], min_ticked: 2 },
    over: { intent: { checklist: ['level', 'something else'] } },
    decision: { outcome: 'WAIT', wait: { tasks: ['checklist_tick'] } },
  },
  {
    kind: 'holding_policy',
    when: 'the plan holds for longer than 60 minutes',
    params: { max_hold_minutes: 60 },
    over: { intent: { max_hold_minutes: 61 } },
    decision: { outcome: 'WAIT', wait: { tasks: ['revise_plan'] } },
  },
  {
    kind: 'holding_policy',
    when: 'no exit time is given where one is required',
    params: { exit_time_required: true },
    decision: { outcome: 'WAIT', wait: { tasks: ['fill_fields'] } },
  },
  {
    kind: 'account_floor',
    when: 'the plan would stand at the floor with every stop hit',
    params: FLOOR,
    over: { intent: { size: 5 }, facts: { equity: 49000, start_balance: '50843.8' } },
    decision: { outcome: 'SIZE_DOWN', maxSize: { size: '4' } },
  },
  {
    kind: 'account_floor',
    when: 'the equity is at the floor already',
    params: { ...FLOOR, mode: 'eod_trailing', buffer_pct: 10 },
    over: { facts: { end_of_day_peak: 51800 } },
    decision: { outcome: 'NO_GO', blockedUntil: null },
  },
  {
    kind: 'account_floor',
    when: 'the highest equity of the day is not declared',
    params: { ...FLOOR, mode: 'intraday_trailing' },
    decision: { outcome: 'WAIT', wait: { tasks: ['declare_equity'] } },
  },
  {
    kind: 'profit_giveback',
    when: 'half of 2 R is given back',
    params: { min_peak_r: 2, giveback_pct: 50 },
    over: {
      facts: {
        closes: [
          { closed_at: '2026-06-11T09:00:00Z', net: 200, r: 2 },
          { closed_at: '2026-06-11T10:00:00Z', net: -100, r: -1 },
        ],
      },
    },
    decision: { outcome: 'NO_GO', blockedUntil: '2026-06-12T00:00:00.000Z' },
  },
  {
    kind: 'setup_probation',
    when: 'the setup has one of its two paper trades',
    params: { min_paper: 2, min_adherence: 80 },
    over: { facts: { paper: [{ ...PAPER, setup: 'opening range', adherence: 80 }] } },
    decision: { outcome: 'SIMULATE', simulate: { need: 2, done: 1 } },
  },
  {
    kind: 'custom_compare',
    when: 'the risk is above half a percent on a Thursday',
    params: {
      name: 'small on Thursdays',
      outcome: 'NO_GO',
      all: [
        { fact: 'clock.weekday', op: 'in', value: [4] },
        { fact: 'risk.pct', op: 'gt', value: '0.3' },
      ],
    },
    decision: { outcome: 'NO_GO' },
  },
  {
    kind: 'event_blackout',
    when: 'no calendar is loaded, and the rule is to be shown only',
    params: { before_min: 5, after_min: 5, source: 'imported' },
    over: { facts: { calendar: null } },
    decision: { outcome: 'WAIT' },
  },
  {
    kind: 'sys_cooldown',
    when: 'a major cooldown of the person runs',
    over: { facts: { cooldowns: [{ ends_at: '2026-06-11T14:30:00Z' }] } },
    decision: { outcome: 'WAIT', wait: { until: '2026-06-11T14:30:00.000Z' } },
  },
  {
    kind: 'sys_quarantine',
    when: 'a paper period has one of its three trades',
    over: {
      facts: {
        quarantines: [{ started_at: '2026-06-09T14:00:00Z', need: 3 }],
        paper: [
          { ...PAPER, adherence: 80 },
          { ...PAPER, adherence: 79 },
        ],
      },
    },
    decision: { outcome: 'SIMULATE', simulate: { need: 3, done: 1 } },
  },
  {
    kind: 'min_gap',
    when: 'it runs, and an override with its safeguard was granted',
    params: { minutes: 30, after: 'any' },
    over: {
      facts: {
        closes: [{ closed_at: '2026-06-11T13:50:00Z', net: 10 }],
        overrides: [{ rule: 'min_gap', safeguards: ['write_three_lines'] }],
      },
    },
    decision: {
      outcome: 'GO',
      headline: null,
      reason: 'gate.go_overridden',
      overrides: [{ id: 'override-1', rule: 'min_gap' }],
    },
  },
  {
    kind: 'sys_revision_limit',
    when: 'the plan is changed for the fourth time in 30 minutes',
    over: {
      facts: {
        chain: {
          started_at: '2026-06-11T13:40:00Z',
          revisions: ['13:45', '13:50', '13:55'].map((clock) => `2026-06-11T${clock}:00Z`),
        },
      },
    },
    decision: { outcome: 'NO_GO', blockedUntil: '2026-06-11T15:00:00.000Z' },
  },
  {
    kind: 'sys_freshness',
    when: 'the equity was declared eight days ago',
    over: { facts: { equity: { latest: 50000, declared_at: '2026-06-03T13:59:00Z' } } },
    decision: { outcome: 'WAIT', wait: { tasks: ['declare_equity'] } },
  },
  {
    kind: 'sys_freshness',
    when: 'the open positions were last confirmed 25 hours ago',
    over: {
      facts: {
        positions: {
          open: [{ instrument: 'ES', side: 'long', size: 1 }],
          checked_at: '2026-06-10T13:00:00Z',
        },
      },
    },
    decision: { outcome: 'WAIT', wait: { tasks: ['sync_positions'] } },
  },
];

const isSystem = (kind: string): boolean => kind.startsWith('sys_');

const requestOf = ({ kind, params, over }: Case): Members => ({
  ...changed(REQUESTS.shortterm, over ?? {}),
  rules: isSystem(kind) ? [] : [{ id: kind, kind, params }],
});

describe('rules beside the start rulesets', () => {
  it.each(CASES)('$kind: $when', async (one) => {
    const decision = await answered(['gate'], requestOf(one));
    expect(decision).toMatchObject({ headline: one.kind, ...one.decision });
  });

  it('and the start rulesets reach every kind', () => {
    const personas: Persona[] = ['crypto', 'shortterm', 'swing', 'indexdca'];
    const started = personas.flatMap((persona) => startRulesOf(persona).map((rule) => rule.kind));
    const reached = new Set<string>([...started, ...CASES.map((one) => one.kind)]);
    expect([...reached].sort()).toEqual(Object.keys(RULE_KINDS).sort());
  });
});

describe('beside the rules', () => {
  const gate = (over: Members) => answered(['gate'], changed(REQUESTS.shortterm, over));

  it('a reduction of what is open is GO at once', async () => {
    const positions = [{ side: 'long', size: 5, entry: 7300, stop: 7294 }];
    const reduction = { side: 'sell', size: 5, stop: null, target: null };
    expect(await gate({ intent: reduction, facts: { positions, equity: null } })).toMatchObject({
      outcome: 'GO',
      reason: 'gate.reduce_only',
      flags: [],
    });
  });

  it('a claimed reduction of nothing that is recorded is flagged', async () => {
    const decision = await gate({ intent: { side: 'reduce', stop: null, target: null } });
    expect(decision).toMatchObject({ outcome: 'GO', flags: ['position_unrecorded'] });
  });

  it('a paper plan meets the rules of the plan alone', async () => {
    const losing = { windows: { trading_day: { net: -5000 }, iso_week: { net: -5000 } } };
    expect(await gate({ intent: { mode: 'paper' }, facts: losing })).toMatchObject({
      outcome: 'GO',
    });
  });

  it('a calendar that is absent and only to be shown leaves GO possible', async () => {
    const rules = [
      {
        kind: 'event_blackout',
        params: { before_min: 5, after_min: 5, source: 'imported' },
        on_missing: 'show',
      },
    ];
    const decision = await gate({ rules, facts: { calendar: null } });
    expect(decision).toMatchObject({ outcome: 'GO', flags: ['calendar_absent'] });
    expect(decision.findings[0].status).toBe('not_evaluated');
  });

  it('an open task of the chain keeps its rule from passing', async () => {
    const chain = { open_tasks: [{ task: 'write_three_lines', rule: 'emotion_check' }] };
    expect(await gate({ facts: { chain } })).toMatchObject({
      outcome: 'WAIT',
      headline: 'emotion_check',
      reason: 'task.open',
    });
  });

  it('a device that has not synced for long, and a history that lacks, are flagged', async () => {
    const facts = { last_sync_at: '2026-06-11T01:00:00Z', history: { complete: false } };
    const decision = await gate({ facts });
    expect(decision.outcome).toBe('GO');
    expect(decision.flags.sort()).toEqual(['history_incomplete', 'sync_stale']);
  });
});
