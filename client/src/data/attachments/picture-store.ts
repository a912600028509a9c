import { Dexie, type DexieOptions, type Table } from 'dexie';
import { Once, twice } from '../once.ts';
import { SaveError } from '../save-error.ts';
import { openOwn } from '../storage/own-database.ts';
import type { FileState, PictureFile } from './picture-file.ts';

interface Bytes {
  readonly id: string;
  readonly bytes: Blob;
}

class PictureDatabase extends Dexie {
  declare readonly files: Table<PictureFile, string>;
  declare readonly bytes: Table<Bytes, string>;

  constructor(name: string, options: DexieOptions) {
    super(name, options);
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
  const name = `mast-${userId}-pictures`;
  const open = () => openOwn(name, (own, options) => new PictureDatabase(own, options));
  const db = new Once(() => twice(open));
  /** Both tables change or neither. */
  const change = async (run: (tables: PictureDatabase) => Promise<void>): Promise<void> => {
    const tables = await db.get();
    await tables.transaction('rw', [tables.files, tables.bytes], () => run(tables));
  };
  return {
    files: async () => (await db.get()).files.orderBy('id').toArray(),
    bytes: async (id) => (await (await db.get()).bytes.get(id))?.bytes,
    async keep(file, bytes) {
      try {
        await change(async (tables) => {
          await tables.bytes.put({ id: file.id, bytes });
          await tables.files.put(file);
        });
      } catch (error) {
        throw new SaveError(error);
      }
    },
    async mark(id, state) {
      await (await db.get()).files.update(id, { state });
    },
    drop: (ids) =>
      change(async (tables) => {
        await tables.files.bulkDelete([...ids]);
        await tables.bytes.bulkDelete([...ids]);
      }),
    close: () => void db.held().then((opened) => opened?.close()),
  };
}
