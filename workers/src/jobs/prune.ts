import type { SyncStore } from '@mast/database';

const DAY_MS = 24 * 60 * 60_000;
/** A device that was away for longer starts over, as it does when there were very many removals. */
const TOMBSTONE_DAYS = 90;
const TOMBSTONES_KEPT = 20_000;
const PEOPLE_AT_ONCE = 200;

/** Forgets, person by person, removals that hardly any device can still need, then what is old for all. */
export async function prune(store: SyncStore, now: number, signal?: AbortSignal): Promise<void> {
  const before = new Date(now - TOMBSTONE_DAYS * DAY_MS).toISOString();
  let after = '';
  for (;;) {
    const people = await store.people(after, PEOPLE_AT_ONCE);
    for (const userId of people) {
      if (signal?.aborted) return;
      await store.withUserWrite(userId, (writer) =>
        writer.pruneTombstones(before, TOMBSTONES_KEPT),
      );
    }
    const last = people.at(-1);
    if (last === undefined || people.length < PEOPLE_AT_ONCE) break;
    after = last;
  }
  await store.forgetOld();
}
