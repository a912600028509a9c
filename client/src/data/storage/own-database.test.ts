import 'fake-indexeddb/auto';
import { Dexie, type DexieOptions } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { newId } from '../new-id.ts';
import { openOwn, type StorageBuckets } from './own-database.ts';

class Notes extends Dexie {
  constructor(name: string, options: DexieOptions) {
    super(name, options);
    this.version(1).stores({ notes: 'id', marks: 'id' });
  }
}

const make = (name: string, options: DexieOptions): Notes => new Notes(name, options);

/** Buckets as a browser has them, each with databases of its own. */
class Buckets implements StorageBuckets {
  readonly factories = new Map<string, IDBFactory>();

  async open(name: string) {
    const indexedDB = this.factories.get(name) ?? new IDBFactory();
    this.factories.set(name, indexedDB);
    return { indexedDB, persist: async () => true };
  }

  keys = async () => [...this.factories.keys()];

  async delete(name: string) {
    this.factories.delete(name);
  }
}

const ids = async (db: Notes): Promise<string[]> =>
  (await db.table('notes').toCollection().primaryKeys()) as string[];

async function written(name: string, buckets: StorageBuckets | undefined, id: string) {
  const db = await openOwn(name, make, buckets);
  await db.table('notes').put({ id });
  db.close();
}

test('SYNC-R02 each database of what a person wrote has a place of its own, where the browser has such', async () => {
  const [name, other, buckets] = [newId(), newId(), new Buckets()];
  await written(name, buckets, 'one');
  await written(other, buckets, 'two');
  expect([...buckets.factories.keys()]).toEqual([name, other]);
  expect(await Dexie.exists(name)).toBe(false);
  const again = await openOwn(name, make, buckets);
  expect(await ids(again)).toEqual(['one']);
});

test('SYNC-R02 what an earlier version of the app kept beside the other databases moves with all its tables', async () => {
  const [name, buckets] = [newId(), new Buckets()];
  const before = await openOwn(name, make, undefined);
  await before.table('notes').bulkPut([{ id: 'one' }, { id: 'two' }]);
  await before.table('marks').put({ id: 'mark' });
  before.close();
  const after = await openOwn(name, make, buckets);
  expect(await ids(after)).toEqual(['one', 'two']);
  expect(await after.table('marks').toArray()).toEqual([{ id: 'mark' }]);
  await expect.poll(() => Dexie.exists(name)).toBe(false);
});

test('SYNC-R02 a move that was cut off between copy and removal takes nothing back that was changed since', async () => {
  const [name, buckets] = [newId(), new Buckets()];
  await written(name, undefined, 'older');
  // As the start that was cut off had left it, and a write since.
  const since = [{ id: 'older', text: 'newer' }, { id: 'since' }];
  const own = make(name, { indexedDB: (await buckets.open(name)).indexedDB, IDBKeyRange });
  for (const note of since) await own.table('notes').put(note);
  own.close();
  const after = await openOwn(name, make, buckets);
  expect(await after.table('notes').toArray()).toEqual(since);
  await expect.poll(() => Dexie.exists(name)).toBe(false);
});

test('SYNC-R02 what an old tab writes into the older database after the move follows at the next start', async () => {
  const [name, buckets] = [newId(), new Buckets()];
  await written(name, undefined, 'one');
  const moved = await openOwn(name, make, buckets);
  await expect.poll(() => Dexie.exists(name)).toBe(false);
  await moved.table('notes').put({ id: 'one', text: 'newer' });
  moved.close();
  const oldTab = await openOwn(name, make, undefined);
  await oldTab.table('notes').bulkPut([{ id: 'one' }, { id: 'two' }]);
  await oldTab.table('marks').put({ id: 'mark' });
  oldTab.close();
  const after = await openOwn(name, make, buckets);
  expect(await after.table('notes').toArray()).toEqual([
    { id: 'one', text: 'newer' },
    { id: 'two' },
  ]);
  expect(await after.table('marks').toArray()).toEqual([{ id: 'mark' }]);
  await expect.poll(() => Dexie.exists(name)).toBe(false);
});

test('a row that was removed after a move that was cut off comes back', async () => {
  const [name, buckets] = [newId(), new Buckets()];
  await written(name, undefined, 'removed');
  await written(name, undefined, 'kept');
  const own = make(name, { indexedDB: (await buckets.open(name)).indexedDB, IDBKeyRange });
  await own.table('notes').put({ id: 'kept' });
  own.close();
  expect(await ids(await openOwn(name, make, buckets))).toEqual(['kept', 'removed']);
});

test('SYNC-R02 a database whose rows could not all be taken in is not removed, and none of them is', async () => {
  const [name, buckets] = [newId(), new Buckets()];
  await written(name, undefined, 'one');
  const takeInAndFail = async (own: Notes): Promise<void> => {
    await own.table('notes').add({ id: 'one' });
    throw new Error('no room');
  };
  const failing = openOwn(name, make, buckets, takeInAndFail);
  await expect(failing).rejects.toThrow('no room');
  expect(await Dexie.exists(name)).toBe(true);
  const own = make(name, { indexedDB: (await buckets.open(name)).indexedDB, IDBKeyRange });
  expect(await ids(own)).toEqual([]);
});

test('SYNC-R02 a move that is cut off by the end of its page removes nothing, and is made at the next start', async () => {
  const [name, buckets] = [newId(), new Buckets()];
  await written(name, undefined, 'one');
  let own: Notes | undefined;
  await openOwn(
    name,
    (of, options) => {
      const db = make(of, options);
      if (options.indexedDB === undefined) db.on('ready', () => own?.close());
      else own = db;
      return db;
    },
    buckets,
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await Dexie.exists(name)).toBe(true);
  expect(await ids(await openOwn(name, make, buckets))).toEqual(['one']);
});

test('two tabs that start at once move everything once', async () => {
  const [name, buckets] = [newId(), new Buckets()];
  await written(name, undefined, 'one');
  const tabs = await Promise.all([openOwn(name, make, buckets), openOwn(name, make, buckets)]);
  for (const tab of tabs) expect(await ids(tab)).toEqual(['one']);
  await expect.poll(() => Dexie.exists(name)).toBe(false);
});

test('a browser without such places keeps it beside the other databases', async () => {
  const name = newId();
  await written(name, undefined, 'one');
  expect(await Dexie.exists(name)).toBe(true);
});
