import type { RuleKind } from '@mast/shared/types';

/** What a rule of a kind is called where its params are not on this device. */
export const KIND_NAMES: Readonly<Record<RuleKind, string>> = {
  require_fields: 'What a plan must name',
  stop_policy: 'My stop',
  min_reward_risk: 'What a plan can win',
  setup_policy: 'My playbook',
  instrument_policy: 'What I act in',
  holding_policy: 'How long I hold',
  max_risk_per_trade: 'Risk of one trade',
  max_notional: 'Size of one step',
  max_leverage: 'Leverage',
  liquidation_buffer: 'Liquidation price',
  max_open_risk: 'Risk of all open trades',
  max_group_risk: 'Risk of a group',
  account_floor: 'Floor of the account',
  loss_limit: 'Loss limit',
  max_drawdown: 'Drawdown',
  loss_streak: 'Losses in a row',
  max_trades: 'Number of trades',
  max_open_positions: 'Open positions',
  min_gap: 'A breath between trades',
  reentry_limit: 'The same instrument again',
  profit_giveback: 'Giving back a day’s profit',
  no_adding_to_losers: 'Adding to a loser',
  session_window: 'My hours',
  event_blackout: 'Around events',
  emotion_check: 'How I feel',
  journal_debt: 'Words I owe',
  setup_probation: 'New setups on paper',
  contribution_schedule: 'My schedule',
  allocation_band: 'My targets',
  sale_cooloff: 'Before I sell',
  custom_question: 'My own question',
  custom_compare: 'My own rule',
  sys_cooldown: 'Running cooldown',
  sys_quarantine: 'Paper period',
  sys_revision_limit: 'Changes of one plan',
  sys_freshness: 'How fresh my figures are',
};

/** A finding may also come of what an override promised, which is no rule. */
const NAMES: Readonly<Record<string, string>> = {
  ...KIND_NAMES,
  safeguard: 'The price of my override',
};

export const kindName = (kind: string): string => NAMES[kind] ?? kind.replaceAll('_', ' ');
