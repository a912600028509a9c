import { compare, decimal, divide, HUNDRED, multiply, toText, ZERO } from '@mast/shared/decimal';
import type { LossLimitParams, MaxTradesParams, Rule } from '@mast/shared/types';
import type { Realised } from '../common/account-figures.ts';
import { lossSentence } from '../rules/sentences/loss.ts';
import type { RuleSentence, RuleWords } from '../rules/sentences/parts.ts';
import { tradesSentence } from '../rules/sentences/trades.ts';

export interface Budget {
  /** A decimal string, in `unit`. */
  used: string;
  limit: string;
  /** Share of the limit that is used. */
  share: string;
  unit: 'money' | 'R' | 'trades' | 'steps';
}

/** What a loss of this window takes from its limit; a gain leaves it whole. */
const lossOf = (net: string): string => (net.startsWith('-') ? net.slice(1) : '0');

function budget(used: string, limit: string, unit: Budget['unit']): Budget {
  const whole = decimal(limit);
  const share = compare(whole, ZERO) <= 0 ? ZERO : divide(decimal(used), whole, 4, 'half-even');
  return { used, limit, share: toText(share), unit };
}

/** Every limit of the rule that can be put in figures, the one that is used most first. */
function lossBudgets(params: LossLimitParams, realised: Realised): Budget[] {
  const lost = lossOf(realised.net);
  const budgets: Budget[] = [];
  if (params.max_pct !== undefined && realised.startEquity !== null) {
    const share = multiply(decimal(params.max_pct), decimal(realised.startEquity));
    budgets.push(budget(lost, toText(divide(share, HUNDRED, 2, 'down')), 'money'));
  }
  if (params.max_money !== undefined) budgets.push(budget(lost, params.max_money, 'money'));
  if (params.max_r !== undefined) budgets.push(budget(lossOf(realised.r), params.max_r, 'R'));
  return budgets.sort((a, b) => compare(decimal(b.share), decimal(a.share)));
}

/** How much of a rule's limit is used; undefined for rules that are no budget. */
export function budgetOf(rule: Pick<Rule, 'kind' | 'params'>, realised: Realised) {
  if (rule.kind === 'loss_limit') return lossBudgets(rule.params as LossLimitParams, realised)[0];
  if (rule.kind !== 'max_trades') return undefined;
  const { max_n: most, counts } = rule.params as MaxTradesParams;
  return counts === 'unscheduled'
    ? budget(String(realised.unscheduled), String(most), 'steps')
    : budget(String(realised.entries), String(most), 'trades');
}

/** The sentence of a rule that is a budget; the first screen loads no other. */
export const budgetSentence = (
  { kind, params }: Pick<Rule, 'kind' | 'params'>,
  words: RuleWords,
): RuleSentence =>
  kind === 'loss_limit'
    ? lossSentence(params as LossLimitParams, words)
    : tradesSentence(params as MaxTradesParams);
