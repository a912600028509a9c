import type { EventEnvelope } from '@mast/shared/events';

export const BYTES_OF_REMOVED = 'bytes-of-removed';

/** Drops what is stored of an attachment; gone already is fine. */
export type DropBytes = (userId: string, attachmentId: string) => Promise<void>;

/** Where it fails, the sweep drops them later: no other event waits for a disk. */
export const bytesOfRemoved =
  (drop: DropBytes, onError: (error: unknown) => void) =>
  async ({ type, userId, data }: EventEnvelope): Promise<void> => {
    if (type !== 'attachment.removed') return;
    const { attachmentId } = data as { readonly attachmentId: string };
    await drop(userId, attachmentId).catch(onError);
  };
