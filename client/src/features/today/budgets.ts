import { compare, divide, toText, ZERO } from '@mast/shared/decimal';
import type { BudgetLeft } from '@mast/shared/gate/budget-left';
import type { LossLimitParams, MaxTradesParams, Rule } from '@mast/shared/types';
import { type BudgetText, lossText, tradesText } from '../rules/sentences/budget-texts.ts';
import type { RuleWords } from '../rules/sentences/parts.ts';

/** Share of its limit that a budget has used, at four places. */
export const shareUsed = ({ used, limit }: BudgetLeft): string =>
  toText(compare(limit, ZERO) <= 0 ? ZERO : divide(used, limit, 4, 'half-even'));

/** Of a rule's budgets the one of which most is used; undefined for rules that have none. */
export const mostUsed = (budgets: readonly BudgetLeft[]): BudgetLeft | undefined =>
  [...budgets].sort((a, b) => (Number(shareUsed(a)) < Number(shareUsed(b)) ? 1 : -1))[0];

/** What a rule says that is a budget of a window; the first screen loads no other. */
export function budgetText(
  { kind, params }: Pick<Rule, 'kind' | 'params'>,
  words: RuleWords,
): BudgetText | undefined {
  if (kind === 'loss_limit') return lossText(params as LossLimitParams, words);
  return kind === 'max_trades' ? tradesText(params as MaxTradesParams) : undefined;
}
