import type { Replica } from '../replica/replica.ts';
import type { SyncStatus } from '../sync/sync-status.ts';

/** So long a device that has never synced waits for the first rows before it shows none. */
const FIRST_SYNC_MS = 4_000;

/** Whether a device has what the server gave it before. */
export const holdsRows = (replica: Pick<Replica, 'read'>): Promise<boolean> =>
  replica.read(async (reader) => (await reader.list('account')).length > 0);

/** Waits a while for the first rows of a device that has none; at once where there are some. */
export async function firstSync(replica: Replica, sync: SyncStatus): Promise<void> {
  // Cleared rows, and those of another version of the app, are asked for as on a first day.
  // Rows in memory say nothing of what is on the disk, which could not be opened.
  if (!(await holdsRows(replica)) && !(await replica.ids()).isInMemory)
    sync.update({ lastSyncAt: null });
  if (sync.facts.lastSyncAt !== null) return;
  await Promise.race([replica.pull(), new Promise((r) => setTimeout(r, FIRST_SYNC_MS))]);
}
