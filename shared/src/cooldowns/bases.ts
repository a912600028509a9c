import type { Persona } from '../generated/types.ts';
import { type CooldownBase, DAY_END } from './escalation.ts';

/** What starts a major cooldown beside a rung of the streak's ladder, whose base is its own. */
export type MajorCause = 'loss_limit' | 'against_gate' | 'stop_or_size' | 'unplanned' | 'safeguard';

const minutes = (count: number): CooldownBase => ({ minutes: count });
const hours = (count: number): CooldownBase => minutes(count * 60);

/** Base of each cause by persona; null where it starts none. Source: design/cooldowns.md, "Triggers". */
const BASES: Readonly<Record<MajorCause, Readonly<Record<Persona, CooldownBase | null>>>> = {
  loss_limit: { crypto: DAY_END, shortterm: DAY_END, swing: hours(24), indexdca: null },
  against_gate: {
    crypto: minutes(60),
    shortterm: minutes(60),
    swing: hours(24),
    indexdca: hours(72),
  },
  stop_or_size: {
    crypto: minutes(60),
    shortterm: minutes(60),
    swing: hours(24),
    indexdca: null,
  },
  unplanned: {
    crypto: minutes(30),
    shortterm: minutes(30),
    swing: hours(12),
    indexdca: hours(72),
  },
  safeguard: { crypto: DAY_END, shortterm: DAY_END, swing: hours(48), indexdca: hours(72) },
};

export const baseOf = (cause: MajorCause, persona: Persona): CooldownBase | null =>
  BASES[cause][persona];
