import type { SpaceWriter } from '@mast/database';
import { type CooldownTrigger, issuedRows } from '@mast/shared/cooldowns';
import { put } from '@mast/shared/entities';
import type { DomainEvent, EventEnvelope } from '@mast/shared/events';
import type { Cooldown } from '@mast/shared/types';

/** Who says what follows from an event, and with what ids. */
export interface Announcer {
  readonly producer: string;
  readonly newId: () => string;
}

/** What a handler says in the transaction of an event, under the event's own correlation. */
export const announce = (
  writer: SpaceWriter,
  events: readonly DomainEvent[],
  cause: EventEnvelope,
  { producer, newId }: Announcer,
): Promise<void> =>
  writer.emit(events, { producer, correlationId: cause.correlationId, now: cause.ts, newId });

/** Issues the cooldowns that are not there yet, with their tasks, and says which ones hold from now on. */
export async function issue(
  writer: SpaceWriter,
  triggers: readonly CooldownTrigger[],
  known: readonly Cooldown[],
  cause: EventEnvelope,
  announcer: Announcer,
): Promise<void> {
  const { cooldowns, tasks } = issuedRows(triggers, known, cause.ts);
  await writer.apply([
    ...cooldowns.map((row) => put('cooldown', row)),
    ...tasks.map((row) => put('friction_task', row)),
  ]);
  const started = cooldowns
    .filter(({ state }) => state === 'enforced')
    .map(({ id, endsAt }) => ({
      type: 'cooldown.started' as const,
      data: { cooldownId: id, endsAt },
    }));
  await announce(writer, started, cause, announcer);
}
