import { add, compare, type Decimal, subtract, toFixed, toText } from '../decimal/index.ts';
import { costOf, largestSize } from './cost.ts';
import type { GateInput, Verdict } from './types.ts';
import { moneyText, shareUsed } from './words.ts';

/** A limit in money on what this plan may lose at its stop, with what is used of it already. */
export interface MoneyLimit {
  readonly limit: Decimal;
  readonly used: Decimal;
  /** Template where a smaller size passes, and where not even the smallest lot does. */
  readonly tooLarge: string;
  readonly smallestLot: string;
  readonly slots: (size: Decimal) => Record<string, string>;
}

/** What a plan lacks so that no size rule can judge it. */
function missingForSize(input: GateInput): Verdict {
  const lacksRate = input.facts.instrument !== null && input.facts.fx === null;
  return lacksRate
    ? { status: 'missing', outcome: 'WAIT', template: 'account.no_rate', tasks: ['fill_fields'] }
    : { status: 'missing', outcome: 'WAIT', template: 'plan.incomplete', tasks: ['fill_fields'] };
}

/**
 * Judges the plan's size by a money limit, which passes at equality: SIZE_DOWN to the largest size
 * within it, NO_GO where the smallest lot is beyond it.
 */
export function sizeVerdict(input: GateInput, rule: MoneyLimit): Verdict {
  const { cost, instrument } = input;
  const { size } = input.plan;
  if (!cost || !instrument || !size) return missingForSize(input);
  const total = add(rule.used, costOf(cost, size));
  const figures = {
    observed: moneyText(total),
    limit: moneyText(rule.limit),
    unit: input.facts.account.currency,
    margin: shareUsed(total, rule.limit),
  };
  if (compare(total, rule.limit) <= 0) return { status: 'pass', ...figures };
  const available = subtract(rule.limit, rule.used);
  const largest = largestSize(available, cost, instrument.lotStep);
  const words = {
    currency: input.facts.account.currency,
    instrument: instrument.spec.symbol,
    limit: figures.limit,
    sum: figures.observed,
    ...rule.slots(size),
  };
  if (compare(largest, instrument.minLot) < 0) {
    const lot = costOf(cost, instrument.minLot);
    return {
      status: 'fail',
      outcome: 'NO_GO',
      ...figures,
      template: rule.smallestLot,
      slots: { ...words, lot: toFixed(lot, 2), left: moneyText(available) },
      tasks: ['revise_plan'],
      fitsNoLot: true,
    };
  }
  return {
    status: 'fail',
    outcome: 'SIZE_DOWN',
    ...figures,
    template: rule.tooLarge,
    slots: { ...words, risk: moneyText(costOf(cost, size)), size: toText(largest) },
    tasks: ['accept_size'],
    bound: { available },
  };
}
