import { expect, it } from 'vitest';
import type { RuleKind } from '../../generated/types.ts';
import { diffRules } from '../../rules/diff-rules.ts';
import { RULE_KINDS } from '../index.ts';

type Way = 'tighter' | 'looser' | 'neutral';
type Row = [param: string, value: unknown, way: Way];

/** Which way a rule goes that is given a parameter which it left out; to leave it out again is the way back. */
const GIVEN: Partial<Record<RuleKind, Row[]>> = {
  require_fields: [
    ['min_chars', 15, 'neutral'],
    ['min_chars', 16, 'tighter'],
    ['min_chars', 14, 'looser'],
    ['min_reason_chars', 1, 'tighter'],
  ],
  stop_policy: [
    ['max_distance_pct', '99', 'tighter'],
    ['at_broker', true, 'tighter'],
    ['at_broker', false, 'neutral'],
  ],
  setup_policy: [['allowed', ['orb'], 'tighter']],
  instrument_policy: [
    ['allow', ['MES'], 'tighter'],
    ['deny', ['MES'], 'tighter'],
    ['deny', [], 'neutral'],
  ],
  holding_policy: [
    ['max_hold_minutes', 527_040, 'tighter'],
    ['overnight', false, 'tighter'],
    ['overnight', true, 'neutral'],
    ['weekend', false, 'tighter'],
    ['weekend', true, 'neutral'],
    ['exit_time_required', true, 'tighter'],
    ['exit_time_required', false, 'neutral'],
  ],
  max_risk_per_trade: [
    ['max_pct', '100', 'tighter'],
    ['max_money', '1000000', 'tighter'],
  ],
  max_notional: [
    ['max_pct', '100', 'tighter'],
    ['max_money', '1000000', 'tighter'],
  ],
  max_group_risk: [
    ['max_pct', '100', 'tighter'],
    ['max_n', 100, 'tighter'],
  ],
  account_floor: [
    ['lock_at_money', '50000', 'looser'],
    ['buffer_pct', '1', 'tighter'],
    ['buffer_pct', '0', 'neutral'],
  ],
  loss_limit: [
    ['max_pct', '100', 'tighter'],
    ['max_r', '100', 'tighter'],
    ['max_money', '1000000', 'tighter'],
    ['include_open_risk', false, 'looser'],
    ['include_open_risk', true, 'neutral'],
    ['include_intent_risk', false, 'looser'],
    ['include_intent_risk', true, 'neutral'],
  ],
  max_drawdown: [
    ['reduce_at_pct', '99', 'tighter'],
    ['reduce_factor', '0.99', 'tighter'],
  ],
  reentry_limit: [
    ['minutes', 1, 'tighter'],
    ['max_n', 100, 'tighter'],
  ],
  event_blackout: [
    ['before_min', 1, 'tighter'],
    ['after_min', 1, 'tighter'],
    ['before_days', 1, 'tighter'],
    ['impact', ['low', 'medium', 'high'], 'looser'],
    ['about', ['economic', 'earnings', 'other'], 'looser'],
  ],
  emotion_check: [
    ['max_intensity', 10, 'tighter'],
    ['min_sleep_h', '1', 'tighter'],
  ],
  setup_probation: [['setups', ['orb'], 'looser']],
  contribution_schedule: [
    ['tolerance_days', 1, 'looser'],
    ['tolerance_days', 0, 'neutral'],
    ['tolerance_pct', '0.1', 'looser'],
    ['tolerance_pct', '0', 'neutral'],
  ],
  allocation_band: [
    ['abs_pp', '100', 'tighter'],
    ['rel_pct', '100', 'tighter'],
  ],
  sale_cooloff: [
    ['exempt', ['rebalance'], 'looser'],
    ['exempt', [], 'neutral'],
  ],
};

const wayOf = (kind: RuleKind, from: object, to: object) => {
  const state = (params: object) => ({
    id: 'rule',
    kind,
    params,
    onMissing: null,
    disabled: false,
  });
  return diffRules([state(from)], [state(to)]).changes.map(({ direction }) => direction);
};
const back: Record<Way, Way> = { tighter: 'looser', looser: 'tighter', neutral: 'neutral' };

it.each(Object.entries(GIVEN) as [RuleKind, Row[]][])(
  'a parameter that a rule of %s leaves out stands for something',
  (kind, rows) => {
    for (const [param, value, way] of rows) {
      expect([param, value, ...wayOf(kind, {}, { [param]: value })]).toEqual([param, value, way]);
      expect(wayOf(kind, { [param]: value }, {})).toEqual([back[way]]);
    }
    const said = [...new Set(rows.map(([param]) => param))];
    expect(said).toEqual(Object.keys(RULE_KINDS[kind].absent ?? {}));
  },
);

it('what a kind does not speak of is undecidable', () => {
  const silent = Object.values(RULE_KINDS).filter(({ absent }) => absent === undefined);
  expect(silent.filter(({ kind }) => kind in GIVEN)).toEqual([]);
  expect(wayOf('min_gap', { minutes: 5 }, { minutes: 5, after: 'loss' })).toEqual(['undecidable']);
});
