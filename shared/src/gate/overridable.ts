import type { GateInput, OverridePolicy, Safeguard, Verdict } from './types.ts';
import { NEVER } from './verdicts.ts';

type Allowed = Extract<OverridePolicy, { allowed: true }>;

/**
 * A finding that failed may be overridden by these safeguards. One that misses a fact may not: the
 * fact is the way out.
 */
export const overridable =
  (safeguards: readonly Safeguard[], more: Partial<Allowed> = {}) =>
  (_params: unknown, verdict: Verdict, _input: GateInput): OverridePolicy =>
    verdict.status === 'fail' ? { allowed: true, safeguards, ...more } : NEVER;
