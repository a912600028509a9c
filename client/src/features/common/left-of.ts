import { type BudgetLeft, budgetsOf, tightestOf } from '@mast/shared/gate/budget-left';
import { readUse } from '@mast/shared/gate/read-facts';
import type { Account, Rule } from '@mast/shared/types';
import type { FigureWindow } from './account-figures.ts';
import type { FiguresOf } from './use-figures.ts';

type RuleOf = Pick<Rule, 'kind' | 'params'>;

/** An account's figures by all windows of its rules, and what their budgets leave. */
export function leftOf(account: Account, rules: readonly RuleOf[], figuresOf: FiguresOf) {
  const windows = rules.flatMap(({ params }) => {
    const { window } = params as { window?: FigureWindow };
    return window === undefined ? [] : [window];
  });
  const figures = figuresOf(account, ['trading_day', ...windows]);
  const seen = readUse(figures.facts);
  return {
    ...figures,
    /** Of each unit the budget that leaves least. */
    least: tightestOf(rules, seen) as ReadonlyMap<BudgetLeft['unit'], BudgetLeft>,
    budgetsOf: (rule: RuleOf): BudgetLeft[] => budgetsOf(rule, seen),
  };
}
