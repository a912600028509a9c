import type { DecisionRecord } from '../generated/types.ts';

/** Differences of which the device could not know. */
const NOT_KNOWN_TO_DEVICE: ReadonlySet<string> = new Set([
  'cooldown_not_known',
  'late_fact',
  'ruleset_version',
  'override_denied',
]);

type Record = Pick<DecisionRecord, 'outcome' | 'differsBecause' | 'evaluatedAt'>;

/**
 * Whether an entry against the server's word is no breach: the device allowed it by what it knew, and
 * the entry was made before the server had spoken. Moved clocks and altered records excuse nothing.
 */
export function isExcused(device: Record, server: Record, enteredAt: string): boolean {
  const allowed = device.outcome === 'GO' || device.outcome === 'SIZE_DOWN';
  return (
    allowed &&
    server.differsBecause !== null &&
    NOT_KNOWN_TO_DEVICE.has(server.differsBecause) &&
    enteredAt <= server.evaluatedAt
  );
}
