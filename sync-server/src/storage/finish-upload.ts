import type { SyncStore } from '@mast/database';
import { put } from '@mast/shared/entities';
import { formatInstant } from '@mast/shared/time';
import type { Attachment } from '@mast/shared/types';
import type { AttachmentStorage, Place } from './attachment-storage.ts';
import { checkUpload, type UploadCheck } from './check-upload.ts';

export interface FinishDeps {
  readonly store: SyncStore;
  readonly storage: AttachmentStorage;
  readonly now: () => number;
  readonly newId: () => string;
}

export type Finished =
  | { readonly kind: 'stored'; readonly storedAt: string }
  /** The attachment is not there, or not there any more. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'incomplete'; readonly received: number }
  | Exclude<UploadCheck, { kind: 'whole' }>;

export const attachmentOf = (store: SyncStore, { userId, id }: Place) =>
  store.withUserRead(userId, ({ reader }) => reader.get('attachment', id));

/**
 * Makes an upload the bytes of its attachment. The bytes are in their place, checked and on the disk,
 * before the row says so; after a crash anywhere it is called again and goes on from what is there.
 */
export async function finishUpload(deps: FinishDeps, place: Place): Promise<Finished> {
  const { store, storage } = deps;
  const row = await attachmentOf(store, place);
  if (row === undefined) return { kind: 'unknown' };
  if (row.storedAt !== null) return { kind: 'stored', storedAt: row.storedAt };
  if ((await storage.sizeOf(place)) === undefined) {
    const fault = await settleUpload(storage, place, row);
    if (fault !== undefined) return fault;
  }
  const storedAt = await noteStored(deps, place);
  if (storedAt !== undefined) return { kind: 'stored', storedAt };
  // It was removed meanwhile, and nobody else knows of these bytes.
  await storage.remove(place);
  return { kind: 'unknown' };
}

async function settleUpload(
  storage: AttachmentStorage,
  place: Place,
  row: Attachment,
): Promise<Finished | undefined> {
  const received = await storage.received(place);
  if (received < row.size) return { kind: 'incomplete', received };
  const check = await checkUpload(storage.readUpload(place), row);
  if (check.kind !== 'whole') {
    await storage.dropUpload(place);
    return check;
  }
  await storage.settle(place);
  return undefined;
}

/** @returns since when it is stored; undefined where its row is gone */
async function noteStored(
  { store, now, newId }: FinishDeps,
  { userId, id }: Place,
): Promise<string | undefined> {
  const { value } = await store.withUserWrite(userId, async (writer) => {
    const row = await writer.reader.get('attachment', id);
    if (row === undefined || row.storedAt !== null) return row?.storedAt ?? undefined;
    const storedAt = formatInstant(now());
    await writer.apply([put('attachment', { ...row, storedAt })]);
    await writer.emit([{ type: 'attachment.stored', data: { attachmentId: id } }], {
      producer: 'sync-server',
      correlationId: id,
      now: storedAt,
      newId,
    });
    return storedAt;
  });
  return value;
}
