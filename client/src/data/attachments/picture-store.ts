import { Dexie, type Table } from 'dexie';
import { SaveError } from '../save-error.ts';
import type { FileState, PictureFile } from './picture-file.ts';

interface Bytes {
  readonly id: string;
  readonly bytes: Blob;
}

class PictureDatabase extends Dexie {
  declare readonly files: Table<PictureFile, string>;
  declare readonly bytes: Table<Bytes, string>;

  constructor(userId: string) {
    // What is called kept has left the browser's buffers.
    super(`mast-${userId}-pictures`, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ files: 'id', bytes: 'id' });
  }
}

/** The pictures whose bytes a device holds, with what is known of each. */
export interface PictureStore {
  /** In the order of their ids, which is that of their choosing. */
  files(): Promise<PictureFile[]>;
  bytes(id: string): Promise<Blob | undefined>;
  /** Both or neither. @throws SaveError where this device cannot store it */
  keep(file: PictureFile, bytes: Blob): Promise<void>;
  mark(id: string, state: FileState): Promise<void>;
  drop(ids: readonly string[]): Promise<void>;
  close(): void;
}

export function openPictures(userId: string): PictureStore {
  const db = new PictureDatabase(userId);
  const both = [db.files, db.bytes];
  return {
    files: () => db.files.orderBy('id').toArray(),
    bytes: async (id) => (await db.bytes.get(id))?.bytes,
    async keep(file, bytes) {
      try {
        await db.transaction('rw', both, async () => {
          await db.bytes.put({ id: file.id, bytes });
          await db.files.put(file);
        });
      } catch (error) {
        throw new SaveError(error);
      }
    },
    async mark(id, state) {
      await db.files.update(id, { state });
    },
    drop: (ids) =>
      db.transaction('rw', both, async () => {
        await db.files.bulkDelete([...ids]);
        await db.bytes.bulkDelete([...ids]);
      }),
    close: () => db.close(),
  };
}
