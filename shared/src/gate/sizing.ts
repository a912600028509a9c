import { add, compare, type Decimal, subtract, toText } from '../decimal/index.ts';
import { type CostOfSize, costOf, largestSize } from './cost.ts';
import type { GateInput, ParsedInstrument, PlanCost, PlanSize, Verdict } from './types.ts';
import { moneyFigures, NO_RATE, PLAN_INCOMPLETE } from './verdicts.ts';
import { moneyText } from './words.ts';

/** A limit in money on what this plan may cost, with what is used of it already. */
export interface MoneyLimit {
  readonly limit: Decimal;
  readonly used: Decimal;
  /** Whether it is compared with the risk at the stop or with the notional. */
  readonly cost: 'risk' | 'notional';
  /** Whether the plan must stay below it and not reach it. */
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

/** A plan beyond the limit, with what it costs and what it comes to with what is used already. */
interface Beyond {
  readonly size: PlanSize;
  readonly cost: PlanCost;
  readonly total: Decimal;
}

/** SIZE_DOWN to the largest size within the limit, NO_GO where the smallest is beyond it. */
function beyondLimit(input: GateInput, rule: MoneyLimit, { size, cost, total }: Beyond): Verdict {
  // What is sized has an instrument.
  const { spec } = input.instrument as ParsedInstrument;
  const figures = moneyFigures(total, rule.limit, input);
  const left = subtract(rule.limit, rule.used);
  const available = availableWithin(rule, left, cost, size);
  const largest = largestSize(available, cost, size.step, rule.strict);
  const words = () => ({
    currency: input.facts.account.currency,
    instrument: spec.symbol,
    limit: moneyText(rule.limit),
    sum: moneyText(total),
    left: moneyText(available),
    risk: moneyText(cost.ofPlan as Decimal),
    ...rule.slots?.(total, size.asked as Decimal),
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
    bound: { available, largest },
  };
}

/** Judges the plan's size by a money limit, which passes at equality unless it is strict. */
export function sizeVerdict(input: GateInput, rule: MoneyLimit): Verdict {
  const { size } = input;
  const cost = size?.[rule.cost];
  if (!size || !cost?.ofPlan || !size.asked) return lacking(input);
  const total = add(rule.used, cost.ofPlan);
  const order = compare(total, rule.limit);
  if (order < 0 || (order === 0 && !rule.strict)) {
    return { status: 'pass', figures: moneyFigures(total, rule.limit, input) };
  }
  return beyondLimit(input, rule, { size, cost, total });
}
