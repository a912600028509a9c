import type { RuleKind } from '../../../generated/types.ts';

const OF_EVERY_KIND = ['pass', 'not_applicable', 'not_evaluated', 'fail WAIT'];
const OF_SIZE = [...OF_EVERY_KIND, 'missing WAIT', 'fail SIZE_DOWN', 'fail NO_GO'];

/**
 * Every state that a kind can be in. A rule is not evaluated where its params have no form, and any
 * rule that passes waits for the open tasks of its chain.
 */
export const STATES_OF_KINDS: Record<RuleKind, string[]> = {
  require_fields: OF_EVERY_KIND,
  stop_policy: [...OF_EVERY_KIND, 'missing WAIT'],
  min_reward_risk: [...OF_EVERY_KIND, 'missing WAIT'],
  setup_policy: [...OF_EVERY_KIND, 'missing WAIT', 'fail NO_GO'],
  instrument_policy: [...OF_EVERY_KIND, 'missing WAIT', 'fail NO_GO'],
  holding_policy: OF_EVERY_KIND,
  liquidation_buffer: [...OF_EVERY_KIND, 'missing WAIT'],
  custom_question: [...OF_EVERY_KIND, 'missing WAIT', 'missing NO_GO', 'fail NO_GO'],
  max_risk_per_trade: OF_SIZE,
  max_notional: OF_SIZE,
  max_leverage: OF_SIZE,
  max_open_risk: OF_SIZE,
  max_group_risk: OF_SIZE,
  account_floor: OF_SIZE,
  loss_limit: OF_SIZE,
  contribution_schedule: OF_SIZE,
  allocation_band: OF_SIZE,
  max_drawdown: [...OF_EVERY_KIND, 'missing WAIT', 'fail SIMULATE'],
  loss_streak: [...OF_EVERY_KIND, 'fail SIMULATE'],
  max_trades: [...OF_EVERY_KIND, 'fail NO_GO'],
  max_open_positions: OF_EVERY_KIND,
  min_gap: OF_EVERY_KIND,
  reentry_limit: [...OF_EVERY_KIND, 'missing WAIT', 'fail NO_GO'],
  profit_giveback: [...OF_EVERY_KIND, 'fail NO_GO'],
  no_adding_to_losers: [...OF_EVERY_KIND, 'missing WAIT', 'fail NO_GO'],
  session_window: [...OF_EVERY_KIND, 'fail NO_GO'],
  event_blackout: [...OF_EVERY_KIND, 'missing WAIT'],
  emotion_check: [...OF_EVERY_KIND, 'missing WAIT'],
  journal_debt: OF_EVERY_KIND,
  setup_probation: [...OF_EVERY_KIND, 'missing WAIT', 'fail SIMULATE'],
  sale_cooloff: OF_EVERY_KIND,
  custom_compare: [...OF_EVERY_KIND, 'missing WAIT', 'fail SIMULATE', 'fail NO_GO'],
  // No params of theirs can be spoiled.
  sys_cooldown: ['pass', 'not_applicable', 'fail WAIT'],
  sys_quarantine: ['pass', 'not_applicable', 'fail WAIT', 'fail SIMULATE'],
  sys_revision_limit: ['pass', 'not_applicable', 'fail WAIT', 'fail NO_GO'],
  sys_freshness: ['pass', 'not_applicable', 'fail WAIT'],
};
