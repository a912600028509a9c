import { add, compare, type Decimal, subtract, toText } from '../decimal/index.ts';
import { type CostOfSize, costOf, largestSize } from './cost.ts';
import type { GateInput, ParsedInstrument, PlanSize, SizeBound, Verdict } from './types.ts';
import { NO_RATE, PLAN_INCOMPLETE } from './verdicts.ts';
import { moneyText, shareUsed } from './words.ts';

/** A limit in money on what this plan may cost, with what is used of it already. */
export interface MoneyLimit {
  readonly limit: Decimal;
  readonly used: Decimal;
  readonly cost: SizeBound['cost'];
  readonly strict?: boolean;
  /** What an offered size keeps to, where a tolerance forgives more than the rule offers. */
  readonly offered?: Decimal;
  /** Template where a smaller size passes, and where not even the smallest lot does. */
  readonly tooLarge: string;
  readonly smallestLot: string;
  /** Slots of the kind's own, beside those of every size rule. */
  readonly slots?: (total: Decimal, size: Decimal) => Record<string, string>;
}

/** What the plan lacks so that no size rule can judge it. */
function lacking(input: GateInput): Verdict {
  const priced = input.plan.entry !== null && input.size?.unit === 'lots';
  return priced && input.facts.fx === null ? NO_RATE : PLAN_INCOMPLETE;
}

/** What is offered: within the tolerance only where not even the smallest size fits without it. */
function availableWithin(
  { offered, used, strict }: MoneyLimit,
  left: Decimal,
  cost: CostOfSize,
  size: PlanSize,
): Decimal {
  if (offered === undefined) return left;
  const available = subtract(offered, used);
  const fits = compare(largestSize(available, cost, size.step, strict), size.smallest) >= 0;
  return fits ? available : left;
}

/**
 * Judges the plan's size by a money limit, which passes at equality unless it is strict: SIZE_DOWN
 * to the largest size within it, NO_GO where the smallest is beyond it.
 */
export function sizeVerdict(input: GateInput, rule: MoneyLimit): Verdict {
  const { size } = input;
  const cost = size?.[rule.cost];
  if (!size || !cost?.ofPlan || !size.asked) return lacking(input);
  // What is sized has an instrument.
  const { spec } = input.instrument as ParsedInstrument;
  const { asked } = size;
  const { ofPlan } = cost;
  const total = add(rule.used, ofPlan);
  const order = compare(total, rule.limit);
  const figures = () => ({
    observed: moneyText(total),
    limit: moneyText(rule.limit),
    unit: input.facts.account.currency,
    margin: shareUsed(total, rule.limit),
  });
  if (order < 0 || (order === 0 && !rule.strict)) return { status: 'pass', figures };
  const left = subtract(rule.limit, rule.used);
  const available = availableWithin(rule, left, cost, size);
  const largest = largestSize(available, cost, size.step, rule.strict);
  const words = () => ({
    currency: input.facts.account.currency,
    instrument: spec.symbol,
    limit: moneyText(rule.limit),
    sum: moneyText(total),
    left: moneyText(available),
    risk: moneyText(ofPlan),
    ...rule.slots?.(total, asked),
  });
  if (compare(largest, size.smallest) < 0) {
    return {
      status: 'fail',
      outcome: 'NO_GO',
      figures,
      template: rule.smallestLot,
      slots: () => ({ ...words(), lot: moneyText(costOf(cost, size.smallest)) }),
      tasks: ['revise_plan'],
      fitsNoLot: true,
    };
  }
  return {
    status: 'fail',
    outcome: 'SIZE_DOWN',
    figures,
    template: rule.tooLarge,
    slots: () => ({ ...words(), size: toText(largest) }),
    tasks: ['accept_size'],
    bound: { available, cost: rule.cost, ...(rule.strict ? { strict: true } : {}) },
  };
}
