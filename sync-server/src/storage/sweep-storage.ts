import type { SyncStore } from '@mast/database';
import type { AttachmentStorage } from './attachment-storage.ts';
import { attachmentOf } from './finish-upload.ts';

/**
 * As long as devices keep what they wrote for a server that is restored (docs/decisions/0012): a row
 * that is missing may come back within it.
 */
const GRACE_MS = 30 * 24 * 60 * 60_000;

/** Drops bytes that no row has named for 30 days, such as uploads that were never finished. */
export async function sweepStorage(
  store: SyncStore,
  storage: AttachmentStorage,
  now: number,
  signal: AbortSignal,
): Promise<void> {
  for await (const { place, since } of storage.kept()) {
    if (signal.aborted) return;
    if (now - since < GRACE_MS) continue;
    if ((await attachmentOf(store, place)) === undefined) await storage.remove(place);
  }
}
