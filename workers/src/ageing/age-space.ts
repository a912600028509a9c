import type { SpaceWriter, SyncStore } from '@mast/database';
import { ageRuleOf, isKept, loadKept } from '@mast/shared/ageing';
import { AGEING_ENTITIES, type AgeingEntity } from '@mast/shared/entities';
import type { Instant } from '@mast/shared/time';

/** Rows looked at in one transaction, so that nobody waits long for the lock. */
const BATCH_ROWS = 500;

interface Batch {
  readonly aged: number;
  /** Where the next one begins; null where there is none. */
  readonly next: string | null;
}

/**
 * Makes cold what is neither recent, open nor owed. What was done when the signal comes stands; the
 * rest is found the next time.
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
    let after: string | null = '';
    while (after !== null && !signal?.aborted) {
      const from: string = after;
      const { value } = await store.withUserWrite(userId, (writer) =>
        ageBatch(writer, entity, from, now),
      );
      aged += value.aged;
      after = value.next;
    }
  }
  return aged;
}

async function ageBatch<K extends AgeingEntity>(
  writer: SpaceWriter,
  entity: K,
  after: string,
  now: Instant,
): Promise<Batch> {
  const old = await writer.hotBefore(entity, ageRuleOf(entity, now), after, BATCH_ROWS);
  const last = old.at(-1);
  if (last === undefined) return { aged: 0, next: null };
  const kept = await loadKept(writer.reader, now);
  const places = old.filter((row) => !isKept(entity, row, kept)).map(({ id }) => ({ entity, id }));
  await writer.age(places);
  return { aged: places.length, next: old.length < BATCH_ROWS ? null : last.id };
}
