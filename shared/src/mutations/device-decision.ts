import { decide } from '../gate/index.ts';
import type { SubmitIntentArgs } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';
import { factsOf, type GateState, revisionOf } from './gate-state.ts';
import { gateIntent } from './submit-intent.ts';

/**
 * What a device decides of a plan by the rows that it has.
 * @param state loaded for this plan
 * @param at by the server's clock as the device knows it
 * @returns the provisional record, or which field of the plan is invalid
 */
export const deviceDecision = (
  state: GateState,
  plan: Omit<SubmitIntentArgs, 'meta' | 'deviceDecision'>,
  at: Instant,
) =>
  decide({
    id: `${plan.intentId}:device`,
    intent: gateIntent(plan, state.account.persona),
    revision: revisionOf(state, at),
    rulesetId: state.rulesetId,
    rules: state.rules,
    facts: factsOf(state, at),
    asOf: at,
    evaluatedAt: at,
    evaluator: 'device',
  });
