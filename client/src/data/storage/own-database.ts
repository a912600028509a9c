import { Dexie, type DexieOptions } from 'dexie';

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

/**
 * Opens a database of what a person wrote, strictly durable, and in a bucket of its own where the browser has
 * them: Chromium writes all other databases of an origin to one log, and where it is killed in the middle of a
 * write to that, its next start but one empties them all (decision 0023).
 */
export async function openOwn<D extends Dexie>(
  name: string,
  make: Make<D>,
  buckets = storageBuckets(),
): Promise<D> {
  if (buckets === undefined) return opened(make(name, STRICT));
  const [bucket, hasOlder] = await Promise.all([
    buckets.open(name, { durability: 'strict' }),
    Dexie.exists(name),
  ]);
  // Asks nobody: Chromium decides by how a site is used.
  void bucket.persist().catch(() => false);
  const db = await opened(make(name, { ...STRICT, indexedDB: bucket.indexedDB, IDBKeyRange }));
  if (hasOlder) await moveOlder(make(name, STRICT), db);
  return db;
}

async function opened<D extends Dexie>(db: D): Promise<D> {
  await db.open();
  return db;
}

/** Moves what an earlier version of the app kept beside the other databases; it is removed only once it is copied. */
async function moveOlder(from: Dexie, to: Dexie): Promise<void> {
  try {
    await copy(await opened(from), to);
  } catch (error) {
    // Another tab has copied it and removes it, or this page ends: the next start sees what is left to do.
    if (!(error instanceof Dexie.DatabaseClosedError)) throw error;
    from.close();
    return;
  }
  // Waits for tabs that still have it open; nothing here waits for them.
  void from.delete().catch(() => {});
}

async function copy(from: Dexie, to: Dexie): Promise<void> {
  const all = await Promise.all(
    from.tables.map(async (table) => ({ name: table.name, rows: await table.toArray() })),
  );
  await to.transaction('rw', to.tables, async () => {
    const counts = await Promise.all(to.tables.map((table) => table.count()));
    // Copied before, by another tab or by a start that ended there: what was written since stands.
    if (counts.some((count) => count > 0)) return;
    for (const { name, rows } of all) await to.table(name).bulkPut(rows);
  });
}
