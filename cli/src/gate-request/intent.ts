import type { GateIntent, Persona, ReasonCode } from '@mast/shared/types';
import { validateGateIntent } from '@mast/shared/validators-gate';
import { held, objectAt } from './contract.ts';
import { isObject, type Members } from './plain-form.ts';

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

const REASON_CODES: readonly ReasonCode[] = [
  'scheduled',
  'rebalance',
  'windfall',
  'withdrawal',
  'other',
];

/** The reason of an index plan is one of the closed list, also where it stands as its text. */
function planOf(raw: unknown, persona: Persona): Members {
  const plan: Members = { ...EMPTY_PLAN, ...objectAt(raw, 'intent.plan') };
  const isCode = persona === 'indexdca' && REASON_CODES.some((code) => code === plan.reason);
  return isCode && plan.reasonCode === undefined ? { ...plan, reasonCode: plan.reason } : plan;
}

/** An emotion {tag, intensity}, or its two parts beside each other; calm has no intensity. */
function contextOf(raw: unknown): Members {
  const context = objectAt(raw, 'intent.context');
  const given: Members = Object.fromEntries(
    Object.entries({ emotion: null, ...context }).filter(
      ([name, value]) => name === 'emotion' || value !== null,
    ),
  );
  const { emotion, emotionTag, intensity, ...rest } = given;
  if (isObject(emotion) || (emotion !== null && emotionTag !== undefined)) return given;
  const tag = emotion ?? emotionTag;
  if (tag === undefined) return given;
  return { ...rest, emotion: { tag, intensity: intensity ?? (tag === 'calm' ? 0 : undefined) } };
}

/** What a side may also be called: `reduce` claims a reduction and leaves the side open. */
const SIDES: Readonly<Record<string, Members>> = {
  buy: { side: 'long' },
  sell: { side: 'short' },
  reduce: { side: null, effect: 'reduce' },
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
    ...SIDES[String(given.side)],
    plan: planOf(given.plan, persona),
    context: contextOf(given.context),
  };
  return held(validateGateIntent, intent, 'intent');
}
