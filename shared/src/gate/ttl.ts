import type { Persona } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';

const MINUTE = 60_000;

/** How long an accepted intent stands, from its instant of decision. */
const TTL_MS: Record<Persona, number> = {
  crypto: 30 * MINUTE,
  shortterm: 15 * MINUTE,
  swing: 24 * 60 * MINUTE,
  indexdca: 7 * 24 * 60 * MINUTE,
};

export const expiryOf = (persona: Persona, asOf: Instant): Instant => asOf + TTL_MS[persona];
