import { compare, type Decimal } from '../decimal/index.ts';
import { type MoneyLimit, sizeVerdict } from './sizing.ts';
import type { GateInput, Task, Verdict } from './types.ts';
import { moneyFigures } from './verdicts.ts';
import { moneyText } from './words.ts';

/** A money limit that what is open may have filled already. */
export interface Budget extends Omit<MoneyLimit, 'slots'> {
  /** Template where what is used is at or over the limit, and what frees it. */
  readonly filled: string;
  readonly predicate: () => string;
  readonly tasks?: readonly Task[];
  /** Slots of the kind's own, by the total that the limit is compared with. */
  readonly slots?: (total: Decimal) => Record<string, string>;
}

/**
 * Judges the plan's size by what a budget leaves; a budget that is filled without the plan blocks it
 * at equality, whatever the plan's size, and without a time.
 */
export function budgetVerdict(input: GateInput, budget: Budget): Verdict {
  const { used, limit } = budget;
  if (compare(used, limit) < 0) return sizeVerdict(input, budget);
  return {
    status: 'fail',
    outcome: 'NO_GO',
    figures: moneyFigures(used, limit, input),
    template: budget.filled,
    slots: () => ({
      currency: input.facts.account.currency,
      sum: moneyText(used),
      limit: moneyText(limit),
      ...budget.slots?.(used),
    }),
    predicate: budget.predicate(),
    ...(budget.tasks ? { tasks: budget.tasks } : {}),
  };
}
