import type { GateDecision, Intent } from '../generated/types.ts';
import type { DifferenceCause, OfflineDecision } from '../stats/index.ts';
import { type Instant, parseInstant } from '../time/index.ts';

/** What took longer to reach the server was decided by the device alone. */
const ONLINE_WITHIN_MS = 10_000;

export const wasLate = ({ correctedTime, createdAt }: Intent): boolean =>
  (parseInstant(createdAt) as Instant) - (parseInstant(correctedTime) as Instant) >
  ONLINE_WITHIN_MS;

const CAUSES: Readonly<Record<string, DifferenceCause>> = {
  unverifiable: 'unverifiable',
  ruleset_version: 'ruleset_version',
  corrected_time: 'clock',
  cooldown_not_known: 'cooldown_not_known',
  late_fact: 'late_history',
  // The server knew of something that made it milder.
  stricter_on_device: 'late_history',
};

/** Plans that a device decided on its own, with what the server said of them once it had them. */
export function offlineDecisions(
  intents: readonly Intent[],
  decisions: readonly GateDecision[],
): { readonly compared: OfflineDecision[]; readonly lateConflicts: number } {
  const byId = new Map(decisions.map((row) => [row.id, row]));
  const pairs = intents.filter(wasLate).flatMap(({ id }) => {
    const [device, server] = [byId.get(`${id}:device`), byId.get(`${id}:server`)];
    return device && server ? [{ device, server }] : [];
  });
  return {
    compared: pairs.map(({ device, server }) => ({
      device: device.outcome,
      server: server.outcome,
      cause: CAUSES[server.record.differsBecause ?? ''] ?? null,
    })),
    lateConflicts: pairs.filter(({ server }) => server.record.flags.includes('late_conflict'))
      .length,
  };
}
