import type { Rule, RuleKind } from '../generated/types.ts';
import { lossLimit } from './kinds/loss-limit.ts';
import { lossStreak } from './kinds/loss-streak.ts';
import { maxRiskPerTrade } from './kinds/max-risk-per-trade.ts';
import { maxTrades } from './kinds/max-trades.ts';
import { requireFields } from './kinds/require-fields.ts';
import { stopPolicy } from './kinds/stop-policy.ts';
import { sysCooldown } from './kinds/sys-cooldown.ts';
import type { CompiledRule, RuleKindDefinition } from './types.ts';

/** Every kind of the closed set; a kind of the contract that is missing here is a type error. */
// biome-ignore lint/suspicious/noExplicitAny: each kind has params of its own, checked by its validator
export const RULE_KINDS: { readonly [K in RuleKind]: RuleKindDefinition<any> } = {
  require_fields: requireFields,
  stop_policy: stopPolicy,
  max_risk_per_trade: maxRiskPerTrade,
  loss_limit: lossLimit,
  loss_streak: lossStreak,
  max_trades: maxTrades,
  sys_cooldown: sysCooldown,
};

/** Rules that stand beside every ruleset and cannot be removed. */
export const SYSTEM_RULES: readonly Rule[] = [
  { id: 'sys_cooldown', kind: 'sys_cooldown', params: {} },
];

export const isRuleKind = (kind: string): kind is RuleKind => Object.hasOwn(RULE_KINDS, kind);

const isSystemKind = (kind: string): boolean => SYSTEM_RULES.some((rule) => rule.kind === kind);

/** A rule of an unknown kind, or with params that its kind refuses, is shown as not evaluated. */
const notEvaluated = (rule: Rule, template: string): CompiledRule => ({
  rule,
  planOnly: true,
  windows: [],
  evaluate: () => ({ status: 'not_evaluated', template, slots: { kind: rule.kind } }),
});

function compileRule(rule: Rule): CompiledRule {
  if (!isRuleKind(rule.kind)) return notEvaluated(rule, 'rule.unknown_kind');
  const definition = RULE_KINDS[rule.kind];
  if (!definition.validate(rule.params)) return notEvaluated(rule, 'rule.invalid_params');
  const { params } = rule;
  return {
    rule,
    planOnly: definition.planOnly,
    windows: definition.windows?.(params) ?? [],
    evaluate: (input) => definition.evaluate(params, input),
  };
}

/** Checks a ruleset's params once, in order, with the system rules at its end. */
export const compileRules = (rules: readonly Rule[]): CompiledRule[] =>
  [...rules.filter((rule) => !isSystemKind(rule.kind)), ...SYSTEM_RULES].map(compileRule);
