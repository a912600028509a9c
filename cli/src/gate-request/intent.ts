import type { GateIntent, Persona } from '@mast/shared/types';
import { validateGateIntent } from '@mast/shared/validators-gate';
import { held, objectAt } from './contract.ts';

const EMPTY_PLAN = {
  entry: null,
  stop: null,
  target: null,
  size: null,
  leverage: null,
  setup: null,
  reason: null,
  invalidation: null,
  exitPlan: null,
  stopAtBroker: null,
};

/** An intent in plain form, with what was left out at its neutral value. */
export function intentOf(raw: unknown, persona: Persona): GateIntent {
  const given = objectAt(raw, 'intent');
  const intent = {
    id: 'cli',
    persona,
    mode: 'live',
    effect: 'increase',
    side: null,
    ...given,
    plan: { ...EMPTY_PLAN, ...objectAt(given.plan, 'intent.plan') },
    context: { emotion: null, ...objectAt(given.context, 'intent.context') },
  };
  return held(validateGateIntent, intent, 'intent');
}
