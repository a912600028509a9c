import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  HUNDRED,
  minimum,
  multiply,
  percentOf,
  sign,
  subtract,
  toText,
  ZERO,
} from '../../decimal/index.ts';
import type { AllocationBandParams } from '../../generated/types.ts';
import { validateAllocationBandParams } from '../../generated/validators-rules.js';
import { asPercent } from '../cost.ts';
import { heldIn, heldValue } from '../holdings.ts';
import { overridable } from '../overridable.ts';
import { sizeVerdict } from '../sizing.ts';
import type { Figures, GateInput, RuleKindDefinition, Verdict } from '../types.ts';
import { NO_HOLDINGS, NOT_APPLICABLE, PASS, PLAN_INCOMPLETE } from '../verdicts.ts';
import { shareUsed } from '../words.ts';

/** One instrument's part in all that is held, in percent and money. */
interface Allocation {
  readonly target: Decimal;
  readonly band: Decimal;
  readonly value: Decimal;
  readonly sum: Decimal;
}

/** The smaller of the points and the share of the target. */
function bandOf({ abs_pp: points, rel_pct: share }: AllocationBandParams, target: Decimal) {
  const bands = [
    ...(points === undefined ? [] : [decimal(points)]),
    ...(share === undefined ? [] : [percentOf(decimal(share), target)]),
  ];
  return bands.reduce(minimum);
}

/** The order of the instrument's share to a percentage, cross-multiplied. */
const shareOrder = ({ value, sum }: Allocation, pct: Decimal): number =>
  compare(multiply(value, HUNDRED), multiply(pct, sum));

const slotsOf = (fund: string, { target, band, value, sum }: Allocation) => ({
  fund,
  t: toText(target),
  s: toText(asPercent(value, sum)),
  b: toText(band),
});

const figuresOf = (part: Decimal, whole: Decimal, pct: Decimal) => (): Figures => ({
  observed: toText(asPercent(part, whole)),
  limit: toText(pct),
  unit: '%',
  margin: shareUsed(multiply(part, HUNDRED), multiply(pct, whole)),
});

/**
 * The most money with (value + money) / (sum + money) at most `pct`, which is below 100. Floored, at
 * as many places as a cost can have, so that no cost lies between it and the exact quotient.
 */
function mostMoney({ value, sum }: Allocation, pct: Decimal, { size }: GateInput): Decimal {
  const numerator = subtract(multiply(pct, sum), multiply(value, HUNDRED));
  const sizePlaces = Math.max(size?.asked?.scale ?? 0, size?.step.scale ?? 0);
  const places = (size?.notional?.perLot.scale ?? 0) + sizePlaces;
  return divide(numerator, subtract(HUNDRED, pct), places, 'down');
}

function purchaseVerdict(
  fund: string,
  allocation: Allocation,
  pct: Decimal,
  input: GateInput,
): Verdict {
  // All of it may go into this instrument.
  if (compare(pct, HUNDRED) >= 0) return PASS;
  const verdict = sizeVerdict(input, {
    limit: mostMoney(allocation, pct, input),
    // Nothing fits a target that is reached already; the limit is offered then.
    offered: mostMoney(allocation, allocation.target, input),
    used: ZERO,
    cost: 'notional',
    tooLarge: 'allocation_band.too_large',
    smallestLot: 'allocation_band.smallest_lot',
    slots: (cost) => ({
      ...slotsOf(fund, allocation),
      after: toText(asPercent(add(allocation.value, cost), add(allocation.sum, cost))),
      max: toText(pct),
    }),
  });
  const spent = input.size?.notional?.ofPlan;
  if (!spent) return verdict;
  const { value, sum } = allocation;
  return { ...verdict, figures: figuresOf(add(value, spent), add(sum, spent), pct) };
}

export const allocationBand: RuleKindDefinition<AllocationBandParams> = {
  kind: 'allocation_band',
  validate: validateAllocationBandParams,
  tighter: { targets: 'undecidable', abs_pp: 'lower', rel_pct: 'lower' },
  absent: { abs_pp: 'loosest', rel_pct: 'loosest' },
  planOnly: false,
  texts: {
    'allocation_band.outside':
      'My target for {fund} is {t}%. My share of it is {s}%. My band is {b} points.',
    'allocation_band.too_large':
      'My target for {fund} is {t}%. My share of it is {s}% and with this plan {after}%. My rule ends at {max}%. My largest amount within it is {left} {currency}.',
    'allocation_band.smallest_lot':
      'My target for {fund} is {t}%. My share of it is {s}%. My rule ends at {max}% and leaves {left} {currency}, less than my smallest size.',
  },
  override: overridable(['ips_note']),
  evaluate(params, input) {
    if (input.instrument === null) return PLAN_INCOMPLETE;
    const { id, symbol } = input.instrument.spec;
    if (!Object.hasOwn(params.targets, id)) return NOT_APPLICABLE;
    const { holdings } = input.facts.account;
    if (holdings === null) return NO_HOLDINGS;
    const target = decimal(params.targets[id] as string);
    const band = bandOf(params, target);
    const allocation = { target, band, value: heldIn(holdings, id), sum: heldValue(holdings) };
    // Nothing held has no shares yet.
    if (sign(allocation.sum) === 0) return NOT_APPLICABLE;
    const upper = add(target, band);
    if (shareOrder(allocation, upper) > 0) {
      return {
        status: 'fail',
        outcome: 'NO_GO',
        figures: figuresOf(allocation.value, allocation.sum, upper),
        template: 'allocation_band.outside',
        slots: () => slotsOf(symbol, allocation),
        tasks: ['declare_holdings'],
      };
    }
    const isOutside = shareOrder(allocation, subtract(target, band)) < 0;
    return purchaseVerdict(symbol, allocation, isOutside ? target : upper, input);
  },
};
