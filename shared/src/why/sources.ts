import type { DecisionRecord, RuleKind } from '../generated/types.ts';

/** Where what a rule sees comes from: a fact with an age, the plan, how I said I am, or the clock. */
export type SourceOfRule = DecisionRecord['ages'][number]['fact'] | 'plan' | 'self' | 'clock';

const SOURCES: { readonly [K in RuleKind]: readonly SourceOfRule[] } = {
  require_fields: ['plan'],
  stop_policy: ['plan'],
  min_reward_risk: ['plan'],
  setup_policy: ['plan'],
  instrument_policy: ['plan'],
  holding_policy: ['plan', 'clock'],
  max_risk_per_trade: ['plan', 'equity', 'history'],
  max_notional: ['plan', 'equity', 'holdings'],
  max_leverage: ['plan', 'equity', 'positions'],
  liquidation_buffer: ['plan'],
  max_open_risk: ['plan', 'equity', 'positions'],
  max_group_risk: ['plan', 'equity', 'positions'],
  account_floor: ['plan', 'equity', 'positions', 'peak'],
  loss_limit: ['plan', 'history', 'equity', 'positions'],
  max_drawdown: ['history', 'equity'],
  loss_streak: ['history'],
  max_trades: ['history'],
  max_open_positions: ['positions'],
  min_gap: ['history', 'clock'],
  reentry_limit: ['history', 'clock'],
  profit_giveback: ['history'],
  no_adding_to_losers: ['plan', 'positions'],
  session_window: ['clock'],
  event_blackout: ['calendar', 'clock'],
  emotion_check: ['self'],
  journal_debt: ['history'],
  setup_probation: ['history'],
  contribution_schedule: ['plan', 'history', 'clock'],
  allocation_band: ['plan', 'holdings'],
  sale_cooloff: ['plan', 'clock'],
  custom_question: ['self'],
  custom_compare: ['plan', 'equity', 'history', 'positions'],
  sys_cooldown: ['history', 'clock'],
  sys_quarantine: ['history'],
  sys_revision_limit: ['plan', 'clock'],
  sys_freshness: ['equity', 'positions'],
};

/** In the order of their weight for the rule; none for a kind that is newer than this version. */
export const sourcesOfKind = (kind: string): readonly SourceOfRule[] =>
  Object.hasOwn(SOURCES, kind) ? SOURCES[kind as RuleKind] : [];
