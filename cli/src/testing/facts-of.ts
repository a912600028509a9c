import type { Members } from '../gate-request/plain-form.ts';
import { answered } from './mast.ts';

export const AS_OF = '2026-06-11T14:00:00Z';

/** A time of that day as the contracts write it. */
export const at = (clock: string) => `2026-06-11T${clock}:00.000Z`;

/** The facts that a request comes to. */
export async function factsOf(facts: Members, more: Members = {}) {
  const request = { persona: 'shortterm', asOf: AS_OF, facts, ...more };
  return (await answered(['gate'], request)).facts;
}
