import type { SyncStore } from '@mast/database';
import { everyPerson } from './every-person.ts';

const DAY_MS = 24 * 60 * 60_000;
/** A device that was away for longer starts over, as it does when there were very many removals. */
const TOMBSTONE_DAYS = 90;
const TOMBSTONES_KEPT = 20_000;

/** Forgets, person by person, removals that hardly any device can still need, then what is old for all. */
export async function prune(store: SyncStore, now: number, signal?: AbortSignal): Promise<void> {
  const before = new Date(now - TOMBSTONE_DAYS * DAY_MS).toISOString();
  await everyPerson(
    store,
    (userId) =>
      store.withUserWrite(userId, (writer) => writer.pruneTombstones(before, TOMBSTONES_KEPT)),
    signal,
  );
  if (!signal?.aborted) await store.forgetOld();
}
