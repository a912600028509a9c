import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { MapRows } from '../rows/map-rows.ts';

/** What is known of the writes that were taken in. */
export interface DemoState {
  /** Of the telling: another one is another server to the device. */
  readonly epoch: string;
  readonly version: number;
  readonly applied: readonly string[];
  readonly lastIds: Readonly<Record<string, number>>;
}

interface Schema extends DBSchema {
  rows: { key: string; value: object };
  state: { key: 'here'; value: DemoState };
}

export type DemoDb = IDBPDatabase<Schema>;

/** The rows of a demo as its server in this browser keeps them. */
export const openDemoDb = (userId: string): Promise<DemoDb> =>
  openDB<Schema>(`mast-${userId}-server`, 1, {
    upgrade(db) {
      db.createObjectStore('rows');
      db.createObjectStore('state');
    },
  });

/** Keeps a story in place of all that was there. */
export async function beginDemo(db: DemoDb, story: MapRows, epoch: string): Promise<void> {
  const tx = db.transaction(['rows', 'state'], 'readwrite');
  const rows = tx.objectStore('rows');
  const state: DemoState = { epoch, version: 1, applied: [], lastIds: {} };
  const writes: Promise<unknown>[] = [rows.clear(), tx.objectStore('state').put(state, 'here')];
  for (const [key, row] of story.rows) writes.push(rows.put(row as object, key));
  await Promise.all([...writes, tx.done]);
}

/** @throws where no story was begun: it was wiped in another tab */
export async function readDemo(db: DemoDb): Promise<{ rows: MapRows; state: DemoState }> {
  const tx = db.transaction(['rows', 'state']);
  const [keys, values, state] = await Promise.all([
    tx.objectStore('rows').getAllKeys(),
    tx.objectStore('rows').getAll(),
    tx.objectStore('state').get('here'),
  ]);
  if (state === undefined) throw new Error('expected a demo on this device, found none');
  const rows = new MapRows();
  keys.forEach((key, i) => void rows.rows.set(key, values[i]));
  return { rows, state };
}

/** Keeps what writes have changed, with them in one transaction. */
export async function keepDemo(
  db: DemoDb,
  rows: MapRows,
  changed: ReadonlySet<string>,
  state: DemoState,
): Promise<void> {
  const tx = db.transaction(['rows', 'state'], 'readwrite');
  const store = tx.objectStore('rows');
  const writes: Promise<unknown>[] = [tx.objectStore('state').put(state, 'here')];
  for (const key of changed) {
    const row = rows.rows.get(key) as object | undefined;
    writes.push(row === undefined ? store.delete(key) : store.put(row, key));
  }
  await Promise.all([...writes, tx.done]);
}
