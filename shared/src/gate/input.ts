import { type Decimal, decimal, parseDecimal, sign, sum } from '../decimal/index.ts';
import type { Facts, GateIntent, InstrumentSpec } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';
import { costAtStop } from './cost.ts';
import type { GateInput, ParsedInstrument, ParsedPlan } from './types.ts';

/** An instrument whose sizes can be judged, or null where its precision is unknown. */
export function parseInstrument(spec: InstrumentSpec | null): ParsedInstrument | null {
  if (spec === null) return null;
  const lotStep = parseDecimal(spec.lotStep);
  const minLot = parseDecimal(spec.minLot);
  if (!lotStep || !minLot || sign(lotStep) <= 0 || sign(minLot) <= 0) return null;
  return { spec, lotStep, minLot };
}

function accountOpenRisk(facts: Facts): Decimal | null {
  const own = facts.positions.open.filter((position) => position.accountId === facts.account.id);
  if (own.some((position) => position.openRisk === null)) return null;
  return sum(own.map((position) => decimal(position.openRisk as string)));
}

/** Brings intent and facts to the form that rules read, parsing each number once. */
export function gateInput(
  intent: GateIntent,
  plan: ParsedPlan,
  instrument: ParsedInstrument | null,
  facts: Facts,
  asOf: Instant,
): GateInput {
  const { equity } = facts.account;
  return {
    intent,
    plan,
    facts,
    asOf,
    instrument,
    equity: equity && { latest: decimal(equity.latest), dayStart: decimal(equity.dayStart) },
    cost:
      plan.entry && plan.stop && instrument && facts.fx
        ? costAtStop(plan.entry, plan.stop, instrument.spec, facts.fx)
        : null,
    openRisk: accountOpenRisk(facts),
  };
}
