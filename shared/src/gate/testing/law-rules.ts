import fc from 'fast-check';
import type { Rule, RuleKind } from '../../generated/types.ts';
import { RULE_KINDS } from '../index.ts';
import { rule } from './cases.ts';
import { text } from './size-numbers.ts';

export type OwnKind = Exclude<RuleKind, `sys_${string}`>;

const int = (min: number, max: number) => fc.integer({ min, max });
const tenths = (min: number, max: number) => int(min, max).map((n) => text(n, 1));
const whole = (min: number, max: number) => int(min, max).map((n) => text(n, 0));
const some = <T>(...items: T[]) => fc.subarray(items, { minLength: 1 });
const oneOf = fc.constantFrom;

type Model = Record<string, fc.Arbitrary<unknown>>;

/** Params of which those of the first model are always there. */
const params = (required: Model, optional: Model = {}) =>
  fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) as never });

const windowName = oneOf('trading_day', 'iso_week', 'month');
const share = { max_pct: tenths(1, 60), max_money: whole(20, 900) };
const condition = fc.oneof(
  fc.record({
    fact: oneOf('plan.size', 'risk.money', 'account.equity', 'day.trades', 'streak.losses'),
    op: oneOf('lt', 'le', 'eq', 'ge', 'gt'),
    value: whole(0, 300),
  }),
  fc.record({ fact: fc.constant('plan.setup'), op: fc.constant('in'), value: some('orb', 'gap') }),
);
const rung = fc.oneof(
  fc.record({ n: int(1, 4), minutes: int(1, 90), scope: oneOf('day', 'running') }),
  fc.record({ n: int(1, 4), until: fc.constant('day_end'), scope: oneOf('day', 'running') }),
  fc.record({
    n: int(1, 4),
    outcome: fc.constant('SIMULATE'),
    paper: int(1, 3),
    scope: fc.constant('running'),
    only_if_unclean: fc.boolean(),
  }),
);

const PARAMS: Record<OwnKind, fc.Arbitrary<Rule['params']>> = {
  require_fields: params(
    { fields: some('setup', 'reason', 'exit', 'stop', 'emotion', 'amount', 'checklist') },
    { min_chars: int(1, 40), min_reason_chars: int(1, 40) },
  ),
  stop_policy: params(
    { required: fc.boolean() },
    { max_distance_pct: tenths(1, 20), at_broker: fc.boolean() },
  ),
  min_reward_risk: params({ min_rr: tenths(1, 40) }),
  setup_policy: params(
    {},
    {
      allowed: some('ORB', 'gap', 'pullback'),
      checklist: some('a', 'b', 'c'),
      min_ticked: int(1, 3),
    },
  ),
  instrument_policy: params(
    {},
    { allow: fc.oneof(fc.constant('any'), some('MES', 'ES')), deny: some('MES', 'NQ') },
  ),
  holding_policy: params(
    {},
    {
      max_hold_minutes: int(10, 600),
      overnight: fc.boolean(),
      weekend: fc.boolean(),
      exit_time_required: fc.boolean(),
    },
  ),
  max_risk_per_trade: params({ basis: oneOf('latest', 'day_start') }, share),
  max_notional: params({}, { max_pct: whole(10, 3000), max_money: whole(100, 900_000) }),
  max_leverage: params({ max_x: tenths(1, 300) }),
  liquidation_buffer: params({ min_ratio: tenths(1, 60) }),
  max_open_risk: params({ max_pct: tenths(1, 90) }),
  max_group_risk: params(
    { group_by: oneOf('tag', 'sector', 'quote', 'underlying') },
    { max_pct: tenths(1, 90), max_n: int(1, 3) },
  ),
  account_floor: params(
    { mode: oneOf('static', 'eod_trailing', 'intraday_trailing'), trail_money: whole(100, 4000) },
    { lock_at_money: whole(23_000, 26_000), buffer_pct: whole(0, 40) },
  ),
  loss_limit: params(
    { window: windowName },
    {
      ...share,
      max_r: tenths(1, 60),
      include_open_risk: fc.boolean(),
      include_intent_risk: fc.boolean(),
    },
  ),
  max_drawdown: params(
    { max_pct: tenths(20, 150), lookback_days: oneOf(30, 90) },
    { reduce_at_pct: tenths(1, 100), reduce_factor: tenths(1, 12), paper: int(1, 6) },
  ),
  loss_streak: params(
    { ladder: fc.array(rung, { minLength: 1, maxLength: 3 }) },
    { reset: oneOf('on_win', 'on_day', 'never') },
  ),
  max_trades: params(
    { window: windowName, max_n: int(1, 5) },
    { counts: oneOf('all', 'unscheduled') },
  ),
  max_open_positions: params({ max_n: int(1, 4) }),
  min_gap: params({ minutes: int(1, 120) }, { after: oneOf('any', 'loss') }),
  reentry_limit: params({}, { minutes: int(1, 120), max_n: int(1, 3) }),
  profit_giveback: params({ min_peak_r: tenths(1, 40), giveback_pct: whole(1, 120) }),
  no_adding_to_losers: params({ max_adds: int(0, 2) }),
  session_window: params({
    tz: oneOf('UTC', 'America/New_York'),
    windows: fc.array(
      fc.record({
        days: some('mon', 'thu', 'fri'),
        from: oneOf('09:30', '14:00', '14:10', '22:00'),
        to: oneOf('11:00', '14:05', '16:00', '02:00'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  event_blackout: params(
    { source: oneOf('own_calendar', 'imported') },
    {
      before_min: int(0, 30),
      after_min: int(0, 30),
      before_days: int(0, 2),
      impact: some('low', 'medium', 'high'),
      about: some('economic', 'earnings'),
    },
  ),
  emotion_check: params(
    { pause: fc.oneof(fc.record({ minutes: int(5, 90) }), fc.constant({ until: 'day_end' })) },
    {
      max_intensity: int(1, 10),
      tags: fc.record({ fomo: int(1, 10), fear: int(1, 10) }),
      min_sleep_h: tenths(40, 80),
    },
  ),
  journal_debt: params(
    { max_open: int(0, 2), grace_hours: oneOf(0, 4, 336) },
    { of: oneOf('trades', 'quarterly_review') },
  ),
  setup_probation: params(
    { min_paper: int(1, 3), min_adherence: oneOf(0, 70, 80, 90) },
    { setups: some('orb', 'gap') },
  ),
  contribution_schedule: params(
    {
      amount: fc.oneof(whole(50, 900), whole(150_000, 900_000)),
      cadence: oneOf('weekly', 'monthly', 'quarterly'),
      day: int(1, 31),
    },
    { tolerance_days: int(0, 6), tolerance_pct: whole(0, 30) },
  ),
  allocation_band: params(
    { targets: fc.record({ MES: whole(5, 99) }) },
    { abs_pp: tenths(1, 90), rel_pct: whole(1, 50) },
  ),
  sale_cooloff: params({ hours: int(1, 168) }, { exempt: some('rebalance', 'withdrawal') }),
  custom_question: params({
    question: fc.constant('The weekly chart agrees'),
    required: oneOf('yes', 'no'),
    outcome: oneOf('WAIT', 'NO_GO'),
  }),
  custom_compare: params({
    name: fc.constant('late week'),
    all: fc.array(condition, { minLength: 1, maxLength: 3 }),
    outcome: oneOf('WAIT', 'SIMULATE', 'NO_GO'),
  }),
};

export const OWN_KINDS = Object.keys(PARAMS) as OwnKind[];

/** A rule without its id. */
export type Unnamed = Omit<Rule, 'id'>;

/** Params of a kind that its contract takes. */
export const ruleOf = (kind: OwnKind): fc.Arbitrary<Unnamed> =>
  PARAMS[kind]
    .filter((one) => RULE_KINDS[kind].validate(one))
    .map((one) => ({ kind, params: one }));

export const anyRule = (kinds: readonly OwnKind[] = OWN_KINDS): fc.Arbitrary<Unnamed> =>
  fc.oneof(...kinds.map(ruleOf));

/**
 * Kinds that ask for another size. Their ids begin with `size`, so that the tasks which a world's
 * chain owes, by ids that begin with `rule`, are never theirs.
 */
export const SIZE_KINDS: readonly OwnKind[] = [
  'max_risk_per_trade',
  'max_notional',
  'max_leverage',
  'max_open_risk',
  'max_group_risk',
  'account_floor',
  'loss_limit',
  'contribution_schedule',
  'allocation_band',
];

export const named = ({ kind, params: own }: Unnamed, suffix: string | number): Rule =>
  rule(kind, own, `${SIZE_KINDS.includes(kind as OwnKind) ? 'size' : 'rule'}-${suffix}`);

/** Rules under ids of their own. */
export const rules = (
  maxLength: number,
  kinds: readonly OwnKind[] = OWN_KINDS,
): fc.Arbitrary<Rule[]> => fc.array(anyRule(kinds), { maxLength }).map((list) => list.map(named));
