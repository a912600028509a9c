import { ONE } from '../decimal/index.ts';
import type { GateIntent } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';
import { planSize } from './plan-size.ts';
import type { GateFacts } from './read-facts.ts';
import type { GateInput, ParsedInstrument, ParsedPlan } from './types.ts';

/** Brings intent and facts to the form that rules read. */
export function gateInput(
  intent: GateIntent,
  plan: ParsedPlan,
  instrument: ParsedInstrument | null,
  figures: GateFacts,
  asOf: Instant,
): GateInput {
  const facts = figures.raw;
  return {
    intent,
    plan,
    facts,
    figures,
    asOf,
    instrument,
    size: planSize(intent, plan, instrument, facts.fx),
    limitFactor: ONE,
  };
}
