import { type Decimal, decimal, multiply, ONE, ZERO } from '../decimal/index.ts';
import type { Facts, GateIntent } from '../generated/types.ts';
import { type CostOfSize, costAtStop, costOf, notionalOfLot } from './cost.ts';
import { parseInstrument } from './parse-instrument.ts';
import type { ParsedInstrument, ParsedPlan, PlanCost, PlanSize } from './types.ts';
import { parsePlan } from './validate.ts';

const CENT = decimal('0.01');

/** Money of an index plan: its amount, else what its size costs at its entry. */
function amountOf(plan: ParsedPlan, notionalPerLot: Decimal | undefined): Decimal | null {
  if (plan.amount !== null) return plan.amount;
  return plan.size !== null && notionalPerLot ? multiply(plan.size, notionalPerLot) : null;
}

const costOfPlan = ({ perLot, perOrder }: CostOfSize, asked: Decimal | null): PlanCost => ({
  perLot,
  perOrder,
  ofPlan: asked && costOf({ perLot, perOrder }, asked),
});

const MONEY: CostOfSize = { perLot: ONE, perOrder: ZERO };

/** What the plan is sized by: money for indexdca, lots for every other persona. */
export function planSize(
  intent: GateIntent,
  plan: ParsedPlan,
  instrument: ParsedInstrument | null,
  fx: Facts['fx'],
): PlanSize | null {
  if (instrument === null) return null;
  const priced = plan.entry !== null && fx !== null ? { entry: plan.entry, fx } : null;
  const notional = priced && notionalOfLot(priced.entry, instrument.spec, priced.fx);
  if (intent.persona === 'indexdca') {
    const asked = amountOf(plan, notional?.perLot);
    const cost = costOfPlan(MONEY, asked);
    return { unit: 'money', asked, step: CENT, smallest: CENT, risk: null, notional: cost };
  }
  const risk =
    priced && plan.stop && costAtStop(priced.entry, plan.stop, instrument.spec, priced.fx);
  return {
    unit: 'lots',
    asked: plan.size,
    step: instrument.lotStep,
    smallest: instrument.minLot,
    risk: risk && costOfPlan(risk, plan.size),
    notional: notional && costOfPlan(notional, plan.size),
  };
}

/** The same of an intent as it came; null where it can not be sized. */
export function sizeOfPlan(intent: GateIntent, facts: Facts): PlanSize | null {
  const plan = parsePlan(intent);
  return plan.ok ? planSize(intent, plan.value, parseInstrument(facts.instrument), facts.fx) : null;
}
