import type { SpaceWriter, SyncStore } from '@mast/database';
import { ageRuleOf, isKept, loadKept } from '@mast/shared/ageing';
import { AGEING_ENTITIES, type AgeingEntity } from '@mast/shared/entities';
import type { Instant } from '@mast/shared/time';

/** Rows of one transaction, so that nobody waits long for the lock. */
const BATCH_ROWS = 500;

/**
 * Makes cold what is neither recent, open nor owed. What is old is found without a lock, and looked at
 * once more under it. What was done when the signal comes stands; the rest is found the next time.
 * @returns how many rows
 */
export async function ageSpace(
  store: SyncStore,
  userId: string,
  now: Instant,
  signal?: AbortSignal,
): Promise<number> {
  let aged = 0;
  for (const entity of AGEING_ENTITIES) {
    const old = await store.withUserRead(userId, (space) =>
      space.hotIdsBefore(entity, ageRuleOf(entity, now)),
    );
    for (let i = 0; i < old.length && !signal?.aborted; i += BATCH_ROWS) {
      const ids = old.slice(i, i + BATCH_ROWS);
      const { value } = await store.withUserWrite(userId, (writer) =>
        ageBatch(writer, entity, ids, now),
      );
      aged += value;
    }
  }
  return aged;
}

async function ageBatch<K extends AgeingEntity>(
  writer: SpaceWriter,
  entity: K,
  ids: readonly string[],
  now: Instant,
): Promise<number> {
  const old = await writer.hotRowsBefore(entity, ageRuleOf(entity, now), ids);
  const kept = await loadKept(writer.reader, now);
  const places = old.filter((row) => !isKept(entity, row, kept)).map(({ id }) => ({ entity, id }));
  await writer.age(places);
  return places.length;
}
