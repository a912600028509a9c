import { ONE, parseDecimal, sign } from '../decimal/index.ts';
import type { GateIntent, InstrumentSpec } from '../generated/types.ts';
import { type Instant, type TimeWindow, tradingDay } from '../time/index.ts';
import { planSize } from './plan-size.ts';
import type { GateFacts } from './read-facts.ts';
import type { GateInput, ParsedInstrument, ParsedPlan } from './types.ts';

/** An instrument whose sizes can be judged, or null where its precision is unknown. */
export function parseInstrument(spec: InstrumentSpec | null): ParsedInstrument | null {
  if (spec === null) return null;
  const lotStep = parseDecimal(spec.lotStep);
  const minLot = parseDecimal(spec.minLot);
  if (!lotStep || !minLot || sign(lotStep) <= 0 || sign(minLot) <= 0) return null;
  return { spec, lotStep, minLot };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Brings intent and facts to the form that rules read. */
export function gateInput(
  intent: GateIntent,
  plan: ParsedPlan,
  instrument: ParsedInstrument | null,
  figures: GateFacts,
  asOf: Instant,
): GateInput {
  const facts = figures.raw;
  const midnight = { tz: facts.person.mainZone, localTime: '00:00' };
  return {
    intent,
    plan,
    facts,
    figures,
    asOf,
    instrument,
    size: planSize(intent, plan, instrument, facts.fx),
    limitFactor: ONE,
    tradingDay: once((): TimeWindow => tradingDay(facts.account.day, asOf)),
    personDay: once((): TimeWindow => tradingDay(midnight, asOf)),
  };
}
