import { Dexie, type DexieOptions, type Table } from 'dexie';

/** What is used of the browser's storage buckets, which have no types yet. */
export interface StorageBuckets {
  open(name: string, options: { durability: 'strict' }): Promise<StorageBucket>;
  keys(): Promise<string[]>;
  delete(name: string): Promise<void>;
}

interface StorageBucket {
  readonly indexedDB: IDBFactory;
  persist(): Promise<boolean>;
}

/** Of Chromium; undefined elsewhere. */
export const storageBuckets = (): StorageBuckets | undefined =>
  (globalThis.navigator as Navigator & { storageBuckets?: StorageBuckets })?.storageBuckets;

/** Without it a browser answers before the write has left its buffers. */
const STRICT: DexieOptions = { chromeTransactionDurability: 'strict' };

type Make<D extends Dexie> = (name: string, options: DexieOptions) => D;

/** All rows of an older database, by their tables. */
export type OlderRows = ReadonlyMap<string, readonly object[]>;

/** Takes in what an older database has and the own one lacks; all of it or nothing. */
type TakeIn<D extends Dexie> = (own: D, older: OlderRows) => Promise<void>;

/**
 * Opens a database of what a person wrote, strictly durable, and in a bucket of its own where the browser has
 * them: Chromium writes all other databases of an origin to one log, and where it is killed in the middle of a
 * write to that, its next start but one empties them all (decision 0023).
 */
export async function openOwn<D extends Dexie>(
  name: string,
  make: Make<D>,
  buckets = storageBuckets(),
  takeIn: TakeIn<D> = addMissing,
): Promise<D> {
  if (buckets === undefined) return opened(make(name, STRICT));
  const [bucket, hasOlder] = await Promise.all([
    buckets.open(name, { durability: 'strict' }),
    Dexie.exists(name),
  ]);
  // Asks nobody: Chromium decides by how a site is used.
  void bucket.persist().catch(() => false);
  const db = await opened(make(name, { ...STRICT, indexedDB: bucket.indexedDB, IDBKeyRange }));
  if (hasOlder) await moveOlder(make(name, STRICT), db, takeIn);
  return db;
}

/** Those of these rows whose keys, which they hold themselves, a table does not have. */
export async function missingIn<T extends object>(
  table: Table<T>,
  rows: readonly T[],
): Promise<T[]> {
  const keyPath = table.schema.primKey.keyPath as string;
  const own = await table.bulkGet(rows.map((row) => Dexie.getByKeyPath(row, keyPath)));
  return rows.filter((_row, at) => own[at] === undefined);
}

/** Where both have a row, the own one stands: it was written after a move. */
async function addMissing(own: Dexie, older: OlderRows): Promise<void> {
  for (const [name, rows] of older) {
    const table = own.table(name);
    await table.bulkAdd(await missingIn(table, rows));
  }
}

async function opened<D extends Dexie>(db: D): Promise<D> {
  await db.open();
  return db;
}

/**
 * Moves what an earlier version of the app kept beside the other databases; it is removed only once it is taken
 * in. A tab of that version that is still open makes it anew with its next write, which then moves at a next
 * start. So what is missing is told row by row: one that was removed between a move that was cut off and the
 * next comes back by this. Of writes their keys see to it that none counts twice.
 */
async function moveOlder<D extends Dexie>(from: Dexie, to: D, takeIn: TakeIn<D>): Promise<void> {
  try {
    const older = await rowsOf(await opened(from));
    await to.transaction('rw', to.tables, () => takeIn(to, older));
  } catch (error) {
    from.close();
    // Another tab has taken it in and removes it, or this page ends: the next start sees what is left to do.
    if (!(error instanceof Dexie.DatabaseClosedError)) throw error;
    return;
  }
  // Waits for tabs that still have it open; nothing here waits for them.
  void from.delete().catch(() => {});
}

async function rowsOf({ tables }: Dexie): Promise<OlderRows> {
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  return new Map(tables.map(({ name }, at) => [name, rows[at] ?? []]));
}
