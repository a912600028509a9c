import type { Rule, RuleKind } from '../../../generated/types.ts';
import {
  account,
  all,
  type Change,
  chain,
  context,
  facts,
  history,
  noPositions,
  plan,
  unknownPositions,
} from './changes.ts';
import { at } from './world.ts';

/** One of three: below a limit, at it, above it. */
export interface Level {
  readonly rule?: Rule;
  readonly change?: Change;
}

export interface Dimension {
  readonly kind: RuleKind;
  readonly levels: readonly [below: Level, at: Level, above: Level];
  /** Takes away what the kind looks at. */
  readonly without: Change;
}

type Three = readonly [unknown, unknown, unknown];

/** Three params of a kind that put the one world below, at and above its limit. */
function byParam(
  kind: RuleKind,
  param: string,
  values: Three,
  without: Change,
  others: Rule['params'] = {},
): Dimension {
  const level = (value: unknown): Level => ({
    rule: { id: kind, kind, params: { ...others, [param]: value } },
  });
  return { kind, levels: [level(values[0]), level(values[1]), level(values[2])], without };
}

/** Three worlds that are below, at and above the limit of one rule, which a system kind brings itself. */
function byWorld(
  kind: RuleKind,
  changes: readonly Change[],
  without: Change,
  rule?: Rule,
): Dimension {
  const level = (change: Change | undefined): Level => ({
    ...(rule ? { rule } : {}),
    ...(change ? { change } : {}),
  });
  return { kind, levels: [level(changes[0]), level(changes[1]), level(changes[2])], without };
}

const noEquity = account({ equity: null });
const noSize = all(plan({ size: null, amount: null }), noEquity);
const noWindows = history({ windows: {} });
const noCloses = history({ closes: [] });

const ladder = (minutes: number) => [{ n: 2, minutes, scope: 'running' }];
const hours = (from: string) => [{ days: ['thu'], from, to: '15:00' }];
const conditions = (value: string) => [{ fact: 'positions.open', op: 'ge', value }];

/** Twelve kinds with a number for a limit, that all meet at the same plan. */
export const TWELVE: readonly Dimension[] = [
  byParam('stop_policy', 'max_distance_pct', ['2.1', '2', '1.9'], plan({ entry: null }), {
    required: true,
  }),
  byParam('min_reward_risk', 'min_rr', ['1.9', '2', '2.1'], plan({ target: null })),
  byParam('liquidation_buffer', 'min_ratio', ['1.9', '2', '2.1'], plan({ liquidationPrice: null })),
  byParam('max_risk_per_trade', 'max_pct', ['0.301', '0.3', '0.299'], noSize, { basis: 'latest' }),
  byParam('max_notional', 'max_money', ['1000.1', '1000', '999.9'], noSize),
  byParam('max_leverage', 'max_x', ['0.4021', '0.402', '0.4019'], all(noEquity, unknownPositions)),
  byParam('max_open_risk', 'max_pct', ['1.301', '1.3', '1.299'], unknownPositions),
  byParam('max_group_risk', 'max_pct', ['1.301', '1.3', '1.299'], unknownPositions, {
    group_by: 'sector',
  }),
  byParam(
    'account_floor',
    'trail_money',
    ['130.1', '130', '129.9'],
    account({ startBalance: null }),
    {
      mode: 'static',
    },
  ),
  byParam('loss_limit', 'max_money', ['280.1', '280', '279.9'], noWindows, {
    window: 'trading_day',
  }),
  byParam('max_trades', 'max_n', [4, 3, 2], noWindows, { window: 'iso_week' }),
  byParam('max_open_positions', 'max_n', [3, 2, 1], noPositions),
];

const question: Rule = {
  id: 'custom_question',
  kind: 'custom_question',
  params: { question: 'am I calm', required: 'yes', outcome: 'NO_GO' },
};

const cooldownUntil = (endsAt: string): Change =>
  facts({
    cooldowns: [
      {
        id: 'cooldown',
        trigger: 'breach',
        class: 'major',
        scope: 'person',
        accountId: null,
        startsAt: at('13:00:00.000'),
        endsAt,
        counted: true,
        enforced: true,
        openTasks: [],
      },
    ],
  });

const periodFrom = (startedAt: string): Change =>
  facts({ quarantines: [{ id: 'period', startedAt, need: 1, trigger: 'breach' }] });

/** The plan of the instant is the fourth; the first of three before it lies half an hour back. */
const revisedAt = (first: string): Change =>
  chain({ revisions: [first, at('13:40:00.000'), at('13:50:00.000')], changed: true });

const declaredAt =
  (time: string): Change =>
  (world) =>
    account({
      equity: world.facts.account.equity && { ...world.facts.account.equity, declaredAt: time },
    })(world);

/** The other kinds, each as near to a limit as it has one. */
const OTHERS: readonly Dimension[] = [
  byParam('require_fields', 'min_chars', [13, 14, 15], plan({ reason: null }), {
    fields: ['reason'],
  }),
  byParam('setup_policy', 'min_ticked', [1, 2, 3], context({ checklist: [] }), {
    checklist: ['trend', 'volume', 'news'],
  }),
  byParam('instrument_policy', 'allow', ['any', ['XYZ'], ['ABC']], facts({ instrument: null })),
  byParam('holding_policy', 'max_hold_minutes', [121, 120, 119], plan({ exitTime: null })),
  byParam('max_drawdown', 'max_pct', ['8.1', '8', '7.9'], account({ drawdowns: {} }), {
    lookback_days: 60,
    reduce_at_pct: '8',
    reduce_factor: '0.5',
    paper: 2,
  }),
  byParam('loss_streak', 'ladder', [ladder(29), ladder(30), ladder(31)], noCloses),
  byParam('min_gap', 'minutes', [29, 30, 31], noCloses),
  byParam('reentry_limit', 'minutes', [29, 30, 31], noCloses, { max_n: 2 }),
  byParam('profit_giveback', 'giveback_pct', ['51', '50', '49'], noCloses, { min_peak_r: '3' }),
  byParam('no_adding_to_losers', 'max_adds', [3, 2, 1], noPositions),
  byParam('session_window', 'windows', [hours('13:59'), hours('14:00'), hours('14:01')], plan({}), {
    tz: 'UTC',
  }),
  byParam(
    'event_blackout',
    'before_min',
    [29, 30, 31],
    facts({ calendar: { own: null, imported: null } }),
    {
      source: 'own_calendar',
      after_min: 0,
    },
  ),
  byParam('emotion_check', 'max_intensity', [7, 6, 5], context({ emotion: null }), {
    pause: { minutes: 20 },
  }),
  byParam('journal_debt', 'grace_hours', [5, 4, 3], history({ unposted: [] }), { max_open: 0 }),
  byParam('setup_probation', 'min_adherence', [79, 80, 81], plan({ setup: null }), {
    min_paper: 1,
  }),
  byParam('contribution_schedule', 'amount', ['1000.1', '1000', '999.9'], noSize, {
    cadence: 'monthly',
    day: 11,
  }),
  byParam('allocation_band', 'abs_pp', ['5.1', '5', '4.9'], account({ holdings: null }), {
    targets: { XYZ: '35' },
  }),
  byParam('sale_cooloff', 'hours', [47, 48, 49], facts({ chain: null })),
  byParam(
    'custom_compare',
    'all',
    [conditions('3'), conditions('2'), conditions('1')],
    noPositions,
    {
      name: 'many',
      outcome: 'SIMULATE',
    },
  ),
  byWorld(
    'custom_question',
    [
      context({ answers: { custom_question: 'yes' } }),
      context({ answers: {} }),
      context({ answers: { custom_question: 'no' } }),
    ],
    context({ answers: {} }),
    question,
  ),
  byWorld(
    'sys_cooldown',
    ['13:59:59.999', '14:00:00.000', '14:00:00.001'].map((time) => cooldownUntil(at(time))),
    facts({ cooldowns: [] }),
  ),
  byWorld(
    'sys_quarantine',
    ['09:59:59.999', '10:00:00.000', '10:00:00.001'].map((time) =>
      periodFrom(`2026-06-09T${time}Z`),
    ),
    facts({ quarantines: [] }),
  ),
  byWorld(
    'sys_revision_limit',
    ['13:29:59.999', '13:30:00.000', '13:30:00.001'].map((time) => revisedAt(at(time))),
    facts({ chain: null }),
  ),
  byWorld(
    'sys_freshness',
    ['14:00:00.001', '14:00:00.000', '13:59:59.999'].map((time) =>
      declaredAt(`2026-06-04T${time}Z`),
    ),
    noEquity,
  ),
];

/** Every kind. */
export const DIMENSIONS: readonly Dimension[] = [...TWELVE, ...OTHERS];
