import { type Decimal, decimal, multiply, ONE, ZERO } from '../decimal/index.ts';
import type { Facts, GateIntent } from '../generated/types.ts';
import { costAtStop, notionalOfLot } from './cost.ts';
import type { ParsedInstrument, ParsedPlan, PlanSize } from './types.ts';

const CENT = decimal('0.01');

/** Money of an index plan: its amount, else what its size costs at its entry. */
function amountOf(plan: ParsedPlan, notionalPerLot: Decimal | undefined): Decimal | null {
  if (plan.amount !== null) return plan.amount;
  return plan.size !== null && notionalPerLot ? multiply(plan.size, notionalPerLot) : null;
}

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
    return {
      unit: 'money',
      asked: amountOf(plan, notional?.perLot),
      step: CENT,
      smallest: CENT,
      risk: null,
      notional: { perLot: ONE, perOrder: ZERO },
    };
  }
  return {
    unit: 'lots',
    asked: plan.size,
    step: instrument.lotStep,
    smallest: instrument.minLot,
    risk: priced && plan.stop && costAtStop(priced.entry, plan.stop, instrument.spec, priced.fx),
    notional,
  };
}
