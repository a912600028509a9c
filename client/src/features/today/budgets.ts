import { compare, divide, toText, ZERO } from '@mast/shared/decimal';
import type { BudgetLeft } from '@mast/shared/gate/budget-left';
import type { LossLimitParams, MaxTradesParams, Rule } from '@mast/shared/types';
import { lossSentence } from '../rules/sentences/loss.ts';
import type { RuleSentence, RuleWords } from '../rules/sentences/parts.ts';
import { tradesSentence } from '../rules/sentences/trades.ts';

/** Share of its limit that a budget has used, at four places. */
export const shareUsed = ({ used, limit }: BudgetLeft): string =>
  toText(compare(limit, ZERO) <= 0 ? ZERO : divide(used, limit, 4, 'half-even'));

/** Of a rule's budgets the one of which most is used; undefined for rules that have none. */
export const mostUsed = (budgets: readonly BudgetLeft[]): BudgetLeft | undefined =>
  [...budgets].sort((a, b) => (Number(shareUsed(a)) < Number(shareUsed(b)) ? 1 : -1))[0];

/** The sentence of a rule that is a budget of a window; the first screen loads no other. */
export function budgetSentence(
  { kind, params }: Pick<Rule, 'kind' | 'params'>,
  words: RuleWords,
): RuleSentence | undefined {
  if (kind === 'loss_limit') return lossSentence(params as LossLimitParams, words);
  return kind === 'max_trades' ? tradesSentence(params as MaxTradesParams) : undefined;
}
