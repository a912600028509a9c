import type { Rule, RuleKind } from '../generated/types.ts';
import { accountFloor } from './kinds/account-floor.ts';
import { allocationBand } from './kinds/allocation-band.ts';
import { contributionSchedule } from './kinds/contribution-schedule.ts';
import { customCompare } from './kinds/custom-compare.ts';
import { customQuestion } from './kinds/custom-question.ts';
import { emotionCheck } from './kinds/emotion-check.ts';
import { eventBlackout } from './kinds/event-blackout.ts';
import { holdingPolicy } from './kinds/holding-policy.ts';
import { instrumentPolicy } from './kinds/instrument-policy.ts';
import { journalDebt } from './kinds/journal-debt.ts';
import { liquidationBuffer } from './kinds/liquidation-buffer.ts';
import { lossLimit } from './kinds/loss-limit.ts';
import { lossStreak } from './kinds/loss-streak.ts';
import { maxDrawdown } from './kinds/max-drawdown.ts';
import { maxGroupRisk } from './kinds/max-group-risk.ts';
import { maxLeverage } from './kinds/max-leverage.ts';
import { maxNotional } from './kinds/max-notional.ts';
import { maxOpenPositions } from './kinds/max-open-positions.ts';
import { maxOpenRisk } from './kinds/max-open-risk.ts';
import { maxRiskPerTrade } from './kinds/max-risk-per-trade.ts';
import { maxTrades } from './kinds/max-trades.ts';
import { minGap } from './kinds/min-gap.ts';
import { minRewardRisk } from './kinds/min-reward-risk.ts';
import { noAddingToLosers } from './kinds/no-adding-to-losers.ts';
import { profitGiveback } from './kinds/profit-giveback.ts';
import { reentryLimit } from './kinds/reentry-limit.ts';
import { requireFields } from './kinds/require-fields.ts';
import { saleCooloff } from './kinds/sale-cooloff.ts';
import { sessionWindow } from './kinds/session-window.ts';
import { setupPolicy } from './kinds/setup-policy.ts';
import { setupProbation } from './kinds/setup-probation.ts';
import { stopPolicy } from './kinds/stop-policy.ts';
import { sysCooldown } from './kinds/sys-cooldown.ts';
import { sysFreshness } from './kinds/sys-freshness.ts';
import { sysQuarantine } from './kinds/sys-quarantine.ts';
import { sysRevisionLimit } from './kinds/sys-revision-limit.ts';
import type { CompiledRule, RuleKindDefinition } from './types.ts';
import { never } from './verdicts.ts';

/** Every kind of the closed set; a kind of the contract that is missing here is a type error. */
// biome-ignore lint/suspicious/noExplicitAny: each kind has params of its own, checked by its validator
export const RULE_KINDS: { readonly [K in RuleKind]: RuleKindDefinition<any> } = {
  require_fields: requireFields,
  stop_policy: stopPolicy,
  min_reward_risk: minRewardRisk,
  setup_policy: setupPolicy,
  instrument_policy: instrumentPolicy,
  holding_policy: holdingPolicy,
  max_risk_per_trade: maxRiskPerTrade,
  max_notional: maxNotional,
  max_leverage: maxLeverage,
  liquidation_buffer: liquidationBuffer,
  max_open_risk: maxOpenRisk,
  max_group_risk: maxGroupRisk,
  account_floor: accountFloor,
  loss_limit: lossLimit,
  max_drawdown: maxDrawdown,
  loss_streak: lossStreak,
  max_trades: maxTrades,
  max_open_positions: maxOpenPositions,
  min_gap: minGap,
  reentry_limit: reentryLimit,
  profit_giveback: profitGiveback,
  no_adding_to_losers: noAddingToLosers,
  session_window: sessionWindow,
  event_blackout: eventBlackout,
  emotion_check: emotionCheck,
  journal_debt: journalDebt,
  setup_probation: setupProbation,
  contribution_schedule: contributionSchedule,
  allocation_band: allocationBand,
  sale_cooloff: saleCooloff,
  custom_question: customQuestion,
  custom_compare: customCompare,
  sys_cooldown: sysCooldown,
  sys_quarantine: sysQuarantine,
  sys_revision_limit: sysRevisionLimit,
  sys_freshness: sysFreshness,
};

/** Rules that stand beside every ruleset and cannot be removed. */
export const SYSTEM_RULES: readonly Rule[] = [
  { id: 'sys_cooldown', kind: 'sys_cooldown', params: {} },
  { id: 'sys_quarantine', kind: 'sys_quarantine', params: {} },
  {
    id: 'sys_revision_limit',
    kind: 'sys_revision_limit',
    params: { max: 3, minutes: 30, closed_minutes: 60 },
  },
  {
    id: 'sys_freshness',
    kind: 'sys_freshness',
    params: { equity_max_age_days: 7, positions_max_age_h: 24, sync_max_age_h: 12 },
  },
];

export const isRuleKind = (kind: string): kind is RuleKind => Object.hasOwn(RULE_KINDS, kind);

const isSystemKind = (kind: string): boolean => SYSTEM_RULES.some((rule) => rule.kind === kind);

/** A rule of an unknown kind, or with params that its kind refuses, is shown as not evaluated. */
const notEvaluated = (rule: Rule, template: string): CompiledRule => ({
  rule,
  planOnly: true,
  judgesSales: isRuleKind(rule.kind) && RULE_KINDS[rule.kind].judgesSales === true,
  windows: [],
  lookbacks: [],
  evaluate: () => ({
    status: 'not_evaluated',
    template,
    slots: () => ({ kind: rule.kind }),
  }),
  override: never,
});

function compileRule(rule: Rule): CompiledRule {
  if (!isRuleKind(rule.kind)) return notEvaluated(rule, 'rule.unknown_kind');
  const definition = RULE_KINDS[rule.kind];
  if (!definition.validate(rule.params)) return notEvaluated(rule, 'rule.invalid_params');
  const { params } = rule;
  const { evaluate, limitFactor } = definition;
  return {
    rule,
    planOnly: definition.planOnly,
    judgesSales: definition.judgesSales ?? false,
    windows: definition.windows?.(params) ?? [],
    lookbacks: definition.lookbacks?.(params) ?? [],
    ...(limitFactor ? { limitFactor: (input) => limitFactor(params, input) } : {}),
    evaluate: (input) => evaluate(params, input, rule),
    override: (verdict, input) => definition.override(params, verdict, input),
  };
}

/** Checks a ruleset's params once, in order, with the system rules at its end. */
export const compileRules = (rules: readonly Rule[]): CompiledRule[] =>
  [...rules.filter((rule) => !isSystemKind(rule.kind)), ...SYSTEM_RULES].map(compileRule);
