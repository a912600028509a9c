import type { PendingWork } from '@mast/shared/types';
import type { JournalRow } from '../journal/journal.ts';
import { checksum } from './checksum.ts';

export const FILE_FORMAT = 'mast-pending-work';
export const FILE_VERSION = 1;

export interface FileOrigin {
  readonly userId: string;
  readonly deviceId: string;
  /** ISO instant */
  readonly madeAt: string;
}

/** Writes of a journal as the text of a file. How far Replicache had come with them is left out. */
export async function makeFile(rows: readonly JournalRow[], origin: FileOrigin): Promise<string> {
  const bare = rows.map(({ key, mutation, args, schemaVersion, deviceTime, bootId }) => ({
    key,
    mutation,
    args,
    schemaVersion,
    deviceTime,
    bootId,
  }));
  const file: PendingWork = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    ...origin,
    rows: bare,
    checksum: await checksum(JSON.stringify(bare)),
  };
  return JSON.stringify(file);
}

/** A name that sorts by its time and tells what it is. */
export const fileName = (madeAt: string): string =>
  `mast-pending-${madeAt.slice(0, 19).replaceAll(':', '-')}.json`;
