import { describe, expect, it } from 'vitest';
import { compileRules, type Judgement, judgePlan, readFacts } from '../gate/index.ts';
import {
  at,
  closes,
  cooldown,
  type FactsOver,
  facts,
  intent,
  NOW,
  rule,
  window,
} from '../gate/testing/cases.ts';
import type { GateIntent, Intent, Override, Rule, Safeguard } from '../generated/types.ts';
import { judgeOverride } from './index.ts';
import { openRow, overrideRow, planRow } from './testing/rows.ts';

const gap = rule('min_gap', { minutes: 30, after: 'any' }, 'gap');
const lately = closes('win', ['2026-06-11T13:50:00.000Z']);

function judged(
  rules: readonly Rule[],
  over: FactsOver = {},
  meant: GateIntent = intent(),
  now = NOW,
): Judgement {
  const result = judgePlan(
    compileRules(rules),
    meant,
    readFacts(facts({ closes: lately, ...over })),
    at(now),
  );
  if (!result.ok || result.value === 'reduce_only')
    throw new Error('expected a plan that meets rules');
  return result.value;
}

const taking = (...safeguards: Safeguard[]): Override['safeguards'] =>
  safeguards.map((safeguard) => ({ safeguard, state: 'promised', text: null }));

interface Case {
  own?: Partial<Override>;
  rules?: Rule[];
  over?: FactsOver;
  meant?: GateIntent;
  plan?: Partial<Intent>;
  others?: Override[];
  now?: string;
}

const reasonsOf = ({
  own,
  rules = [gap],
  over,
  meant,
  plan,
  others = [],
  now,
}: Case): readonly string[] => {
  const judgement = judged(rules, over, meant, now);
  const rule = own?.rule ?? rules[0]?.id ?? '';
  const answer = judgeOverride(openRow({ ...own, rule }), planRow(plan), judgement, others);
  expect(answer.decision).toBe(answer.reasons.length === 0 ? 'granted' : 'denied');
  return answer.reasons;
};

const trades = {
  windows: { trading_day: window({ entries: 6 }), iso_week: window(), month: window() },
};
const maxTrades = rule('max_trades', { window: 'trading_day', max_n: 6 }, 'trades');

describe('the answer to an override', () => {
  it('is granted where its rule’s kind lets it and no limit stands against it', () => {
    expect(reasonsOf({})).toEqual([]);
  });

  it('is denied a millisecond before its minute is over', () => {
    expect(reasonsOf({ own: { actsAt: '2026-06-11T14:00:00.001Z' } })).toEqual(['too_soon']);
    expect(reasonsOf({ own: { actsAt: NOW } })).toEqual([]);
  });

  it('is denied for a plan that is over, filled or taken back', () => {
    expect(reasonsOf({ plan: { chainEndsAt: NOW } })).toEqual(['plan_over']);
    expect(reasonsOf({ plan: { filledAt: NOW } })).toEqual(['plan_over']);
    expect(reasonsOf({ plan: { status: 'cancelled' } })).toEqual(['plan_over']);
  });

  it('is denied where its rule passes by now, or is not in force', () => {
    expect(reasonsOf({ over: { closes: [] } })).toEqual(['nothing_to_override']);
    expect(reasonsOf({ own: { rule: 'gone' } })).toEqual(['nothing_to_override']);
    expect(judgeOverride(openRow(), planRow(), 'reduce_only', []).reasons).toEqual([
      'nothing_to_override',
    ]);
    // The policy of this kind does not look at what it found.
    expect(
      reasonsOf({
        rules: [maxTrades],
        own: { safeguards: taking('half_size', 'no_more_trades_today') },
      }),
    ).toEqual(['nothing_to_override']);
  });

  it('asks for every safeguard of its kind', () => {
    expect(reasonsOf({ own: { safeguards: taking('hard_stop') } })).toEqual(['safeguards']);
    const both = { rules: [maxTrades], over: trades };
    expect(reasonsOf({ ...both, own: { safeguards: taking('half_size') } })).toEqual([
      'safeguards',
    ]);
    expect(
      reasonsOf({ ...both, own: { safeguards: taking('half_size', 'no_more_trades_today') } }),
    ).toEqual([]);
  });

  it('lets max_trades be overridden once a day', () => {
    const others = [overrideRow({ id: 'first', rule: 'trades', chainId: 'plan' })];
    const own = { safeguards: taking('half_size', 'no_more_trades_today') };
    expect(reasonsOf({ rules: [maxTrades], over: trades, own, others })).toEqual(['once_a_day']);
    const before = [overrideRow({ ...others[0], resolvedAt: '2026-06-10T23:59:59.999Z' })];
    expect(reasonsOf({ rules: [maxTrades], over: trades, own, others: before })).toEqual([]);
  });

  it('max_risk_per_trade up to 1.5 times its limit, and not a cent beyond', () => {
    const own = { safeguards: taking('state_risk', 'hard_stop', 'no_more_trades_today') };
    const of = (max: string) =>
      reasonsOf({
        rules: [rule('max_risk_per_trade', { max_money: max, basis: 'day_start' }, 'risk')],
        own,
        meant: intent({ size: '1' }),
      });
    expect(of('20')).toEqual([]);
    expect(of('19.99')).toEqual(['never']);
  });

  it('a feeling below nine of ten', () => {
    const tilt = rule('emotion_check', { max_intensity: 5, pause: { minutes: 20 } }, 'tilt');
    const felt = (intensity: number) =>
      reasonsOf({
        rules: [tilt],
        own: { safeguards: taking('half_size') },
        meant: intent({}, { context: { emotion: { tag: 'anger', intensity } } }),
      });
    expect([felt(8), felt(9)]).toEqual([[], ['never']]);
  });

  it('a stop that is too wide, and never one that is missing', () => {
    const stop = rule('stop_policy', { required: true, max_distance_pct: '0.01' }, 'stop');
    const own = { safeguards: taking('half_size', 'state_risk') };
    expect(reasonsOf({ rules: [stop], own })).toEqual([]);
    expect(reasonsOf({ rules: [stop], own, meant: intent({ stop: null }) })).toEqual(['never']);
  });

  it('too few ticks, and never a setup that is not in my playbook', () => {
    const checks = { checklist: ['level', 'volume'], min_ticked: 2 };
    const own = { safeguards: taking('half_size') };
    expect(reasonsOf({ rules: [rule('setup_policy', checks, 'setup')], own })).toEqual([]);
    expect(
      reasonsOf({ rules: [rule('setup_policy', { allowed: ['other'] }, 'setup')], own }),
    ).toEqual(['never']);
  });

  it('a purchase off date for a windfall that is split', () => {
    const schedule = rule(
      'contribution_schedule',
      { amount: '500', cadence: 'monthly', day: 1, tolerance_days: 2 },
      'schedule',
    );
    const own = { safeguards: taking('split_plan') };
    const of = (reasonCode: 'windfall' | 'other') =>
      reasonsOf({
        rules: [schedule],
        own,
        meant: intent({ amount: '500', reasonCode }, { persona: 'indexdca' }),
      });
    expect([of('windfall'), of('other')]).toEqual([[], ['reason_code']]);
  });

  it('a sale only from 24 hours after it was first asked about', () => {
    const own = { safeguards: taking('state_reason', 'reread_rule') };
    const sale = intent({ amount: '500' }, { persona: 'indexdca', effect: 'reduce' });
    const since = (startedAt: string) =>
      reasonsOf({
        rules: [rule('sale_cooloff', { hours: 72 }, 'cooloff')],
        own,
        meant: sale,
        over: { chain: { id: 'c', startedAt, revisions: [], changed: false, openTasks: [] } },
      });
    expect(since('2026-06-10T14:00:00.000Z')).toEqual([]);
    expect(since('2026-06-10T14:00:00.001Z')).toEqual(['not_before']);
  });

  it('there is none during a major cooldown, its tasks counted, nor on paper', () => {
    expect(reasonsOf({ over: { cooldowns: [cooldown()] } })).toEqual(['major_cooldown']);
    const over = { endsAt: '2026-06-11T13:59:00.000Z' };
    expect(reasonsOf({ over: { cooldowns: [cooldown(over)] } })).toEqual([]);
    const owed = cooldown({ ...over, openTasks: ['write_three_lines'] });
    expect(reasonsOf({ over: { cooldowns: [owed] } })).toEqual(['major_cooldown']);
    const other = cooldown({ scope: 'account', accountId: 'another' });
    expect(reasonsOf({ over: { cooldowns: [other, cooldown({ class: 'minor' })] } })).toEqual([]);
    const quarantines = [{ id: 'q', startedAt: NOW, need: 3, trigger: 'loss_streak' }];
    expect(reasonsOf({ over: { quarantines } })).toEqual(['simulate']);
  });

  it('names every reason at once', () => {
    const others = [overrideRow({ id: 'other', chainId: 'q' })];
    const own = { actsAt: '2026-06-11T15:00:00.000Z', safeguards: taking('hard_stop') };
    expect(reasonsOf({ own, others, over: { closes: lately, cooldowns: [cooldown()] } })).toEqual([
      'too_soon',
      'safeguards',
      'intents_per_day',
      'major_cooldown',
    ]);
  });
});
