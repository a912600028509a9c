import type { FrictionTask } from '../generated/types.ts';
import { type Instant, parseInstant } from '../time/index.ts';

/**
 * When a cooldown lets go: at its end or when the last of its tasks is done, whichever is later. What
 * is derived from its times is only announced later, never decided later.
 * @returns undefined while a task is open
 */
export function releasedAt(
  { endsAt }: { readonly endsAt: Instant },
  tasks: readonly Pick<FrictionTask, 'state' | 'doneAt'>[],
): Instant | undefined {
  let released = endsAt;
  for (const { state, doneAt } of tasks) {
    if (state === 'open') return undefined;
    released = Math.max(released, doneAt === null ? endsAt : (parseInstant(doneAt) as Instant));
  }
  return released;
}
