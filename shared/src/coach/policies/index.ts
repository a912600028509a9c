import cryptoPolicy from '../../../policies/coach/crypto.json' with { type: 'json' };
import indexdcaPolicy from '../../../policies/coach/indexdca.json' with { type: 'json' };
import shorttermPolicy from '../../../policies/coach/shortterm.json' with { type: 'json' };
import swingPolicy from '../../../policies/coach/swing.json' with { type: 'json' };
import type { CoachPolicy, CoachTemplate, Persona } from '../../generated/types.ts';

const POLICIES = {
  crypto: cryptoPolicy,
  shortterm: shorttermPolicy,
  swing: swingPolicy,
  indexdca: indexdcaPolicy,
} as Record<Persona, CoachPolicy>;

/** How the coach speaks to a persona. */
export const policyOf = (persona: Persona): CoachPolicy => POLICIES[persona];

/** Whether a text of a template is written for a persona at all. */
export const isTold = (template: CoachTemplate, policy: CoachPolicy): boolean =>
  policy.tasks.includes(template);

type Facts = Readonly<Record<string, unknown>>;

const OWN_WORDS = ['words', 'reason', 'setup'];
const FEELINGS = ['feeling', 'intensity'];
const RESULTS = { r: ['net'], money: ['r'], none: ['r', 'net'] };

/** Facts without what the policy leaves unsaid. */
export function withinPolicy<F extends object>(facts: F, { tone, boundaries }: CoachPolicy): F {
  const unsaid = new Set([
    ...(boundaries.ownWords ? [] : OWN_WORDS),
    ...(boundaries.feelings ? [] : FEELINGS),
    ...RESULTS[tone.results],
  ]);
  const entries = Object.entries(facts as Facts).map(([name, value]) => [
    name,
    unsaid.has(name) ? null : value,
  ]);
  return Object.fromEntries(entries) as F;
}
