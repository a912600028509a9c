import { startRulesOf } from '@mast/shared/policies';
import type { Persona } from '@mast/shared/types';
import { FIRST_CONDITION } from './condition-inputs.ts';
import type { ParamsByKind } from './params-by-kind.ts';

type SystemKind = 'sys_cooldown' | 'sys_quarantine' | 'sys_revision_limit' | 'sys_freshness';
/** What a person may add; the system's kinds are always on. */
export type OwnKind = Exclude<keyof ParamsByKind, SystemKind>;

/** How a rule of a kind begins where the persona's start rules have none: by judgement, to be made one's own. */
const STARTS: { readonly [K in OwnKind]: ParamsByKind[K] } = {
  require_fields: { fields: ['instrument', 'side', 'entry', 'stop', 'size'] },
  stop_policy: { required: true, max_distance_pct: '8' },
  min_reward_risk: { min_rr: '1.5' },
  setup_policy: { allowed: ['My first setup'] },
  instrument_policy: { allow: 'any' },
  holding_policy: { overnight: false, exit_time_required: false },
  liquidation_buffer: { min_ratio: '2' },
  max_risk_per_trade: { max_pct: '1', basis: 'day_start' },
  max_notional: { max_pct: '100' },
  max_leverage: { max_x: '3' },
  max_open_risk: { max_pct: '3' },
  max_group_risk: { group_by: 'sector', max_pct: '3', max_n: 3 },
  account_floor: { mode: 'static', trail_money: '2000', buffer_pct: '20' },
  loss_limit: { window: 'trading_day', max_pct: '3' },
  max_drawdown: { max_pct: '10', lookback_days: 90, paper: 3 },
  loss_streak: { ladder: [{ n: 2, minutes: 30, scope: 'day' }] },
  profit_giveback: { min_peak_r: '2', giveback_pct: '50' },
  max_trades: { window: 'trading_day', max_n: 5 },
  max_open_positions: { max_n: 3 },
  min_gap: { minutes: 5, after: 'loss' },
  reentry_limit: { minutes: 60, max_n: 1 },
  no_adding_to_losers: { max_adds: 0 },
  session_window: {
    tz: 'America/New_York',
    windows: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:45', to: '15:30' }],
  },
  event_blackout: { before_min: 5, after_min: 5, impact: ['high'], source: 'own_calendar' },
  emotion_check: { max_intensity: 7, pause: { minutes: 20 } },
  journal_debt: { max_open: 2, grace_hours: 12 },
  setup_probation: { min_paper: 5, min_adherence: 80 },
  contribution_schedule: { amount: '500', cadence: 'monthly', day: 1, tolerance_days: 5 },
  allocation_band: { targets: {}, abs_pp: '5', rel_pct: '25' },
  sale_cooloff: { hours: 72 },
  custom_question: { question: 'I slept well', required: 'yes', outcome: 'WAIT' },
  custom_compare: { name: 'My own rule', all: [FIRST_CONDITION], outcome: 'WAIT' },
};

/** The kinds by what they look at; the own ones first, as nothing else says what they can. */
export const KIND_GROUPS: readonly {
  readonly title: string;
  readonly kinds: readonly OwnKind[];
}[] = [
  { title: 'My own', kinds: ['custom_question', 'custom_compare'] },
  {
    title: 'Losses',
    kinds: ['loss_limit', 'loss_streak', 'max_drawdown', 'account_floor', 'profit_giveback'],
  },
  {
    title: 'Size and risk',
    kinds: [
      'max_risk_per_trade',
      'max_open_risk',
      'max_group_risk',
      'max_notional',
      'max_leverage',
      'liquidation_buffer',
    ],
  },
  {
    title: 'The plan',
    kinds: [
      'require_fields',
      'stop_policy',
      'min_reward_risk',
      'setup_policy',
      'setup_probation',
      'instrument_policy',
      'holding_policy',
    ],
  },
  {
    title: 'How often, and when',
    kinds: [
      'max_trades',
      'max_open_positions',
      'min_gap',
      'reentry_limit',
      'no_adding_to_losers',
      'session_window',
      'event_blackout',
    ],
  },
  { title: 'Myself', kinds: ['emotion_check', 'journal_debt'] },
  { title: 'Saving', kinds: ['contribution_schedule', 'allocation_band', 'sale_cooloff'] },
];

/** So many rules one ruleset may hold, as the contract of its edit says. */
export const MOST_RULES = 100;

export const isOwnKind = (kind: string): kind is OwnKind => Object.hasOwn(STARTS, kind);

/** The params that a new rule begins with: the persona's own start value where it has one. */
export const startParams = (persona: Persona, kind: OwnKind): object =>
  startRulesOf(persona).find((rule) => rule.kind === kind)?.params ?? STARTS[kind];
