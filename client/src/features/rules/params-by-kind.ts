import type * as T from '@mast/shared/types';

/** The params of every kind of the closed set. */
export interface ParamsByKind {
  require_fields: T.RequireFieldsParams;
  stop_policy: T.StopPolicyParams;
  min_reward_risk: T.MinRewardRiskParams;
  setup_policy: T.SetupPolicyParams;
  instrument_policy: T.InstrumentPolicyParams;
  holding_policy: T.HoldingPolicyParams;
  max_risk_per_trade: T.MaxRiskPerTradeParams;
  max_notional: T.MaxNotionalParams;
  max_leverage: T.MaxLeverageParams;
  liquidation_buffer: T.LiquidationBufferParams;
  max_open_risk: T.MaxOpenRiskParams;
  max_group_risk: T.MaxGroupRiskParams;
  account_floor: T.AccountFloorParams;
  loss_limit: T.LossLimitParams;
  max_drawdown: T.MaxDrawdownParams;
  loss_streak: T.LossStreakParams;
  max_trades: T.MaxTradesParams;
  max_open_positions: T.MaxOpenPositionsParams;
  min_gap: T.MinGapParams;
  reentry_limit: T.ReentryLimitParams;
  profit_giveback: T.ProfitGivebackParams;
  no_adding_to_losers: T.NoAddingToLosersParams;
  session_window: T.SessionWindowParams;
  event_blackout: T.EventBlackoutParams;
  emotion_check: T.EmotionCheckParams;
  journal_debt: T.JournalDebtParams;
  setup_probation: T.SetupProbationParams;
  contribution_schedule: T.ContributionScheduleParams;
  allocation_band: T.AllocationBandParams;
  sale_cooloff: T.SaleCooloffParams;
  custom_question: T.CustomQuestionParams;
  custom_compare: T.CustomCompareParams;
  sys_cooldown: T.SysCooldownParams;
  sys_quarantine: T.SysQuarantineParams;
  sys_revision_limit: T.SysRevisionLimitParams;
  sys_freshness: T.SysFreshnessParams;
}
