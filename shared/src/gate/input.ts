import { ONE } from '../decimal/index.ts';
import type { GateIntent } from '../generated/types.ts';
import { type Instant, type TimeWindow, tradingDay } from '../time/index.ts';
import { planSize } from './plan-size.ts';
import type { GateFacts } from './read-facts.ts';
import type { GateInput, ParsedInstrument, ParsedPlan } from './types.ts';

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
