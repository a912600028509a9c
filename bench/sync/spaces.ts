import type { SyncStore } from '@mast/database';
import type { Change } from '@mast/shared/entities';
import { baseOf, historyOf } from './history.ts';
import { sampleTrip } from './sample-trip.ts';

const BATCH = 2_000;
const HOUR_MS = 60 * 60_000;

/** A person's rows, the newest an hour old, ready to be written to one store after another. */
export async function rowsOf(userId: string, count: number): Promise<Change[]> {
  const trip = await sampleTrip(userId, Date.now() - HOUR_MS);
  const base = baseOf(trip);
  return [...base, ...historyOf(trip, count - base.length)];
}

/** Writes rows into a person's space, some thousand under one version. @returns the last version */
export async function fill(
  store: SyncStore,
  userId: string,
  rows: readonly Change[],
): Promise<number> {
  let last = 0;
  for (let i = 0; i < rows.length; i += BATCH) {
    const { version } = await store.withUserWrite(userId, (writer) =>
      writer.apply(rows.slice(i, i + BATCH)),
    );
    last = version;
  }
  return last;
}

/** Writes some rows again, as they are, under a version of their own. */
export const change = (store: SyncStore, userId: string, rows: readonly Change[]) =>
  store.withUserWrite(userId, (writer) => writer.apply(rows));
