import type { DomainEvent } from '../events/index.ts';
import type { FrictionTask } from '../generated/types.ts';

/** Tells of cooldowns that may let go now that these tasks are done. */
export function settledEvents(tasks: readonly FrictionTask[]): DomainEvent[] {
  const cooldownIds = tasks.flatMap(({ cooldownId }) => cooldownId ?? []);
  return cooldownIds.length > 0 ? [{ type: 'cooldown.tasks.settled', data: { cooldownIds } }] : [];
}
