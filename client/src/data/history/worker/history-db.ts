import { rowBits } from '@mast/shared/history-sum';
import type { HistoryPage } from '@mast/shared/types';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { isSearchable, type SearchText, searchText } from '../search-text.ts';

/** The version is in the key, so that what is held can be summed without reading the rows. */
export type RowKey = [entity: string, id: string, version: number];
type TextKey = [entity: string, id: string];

export interface Progress {
  readonly cursor: string;
  readonly version: number;
  readonly isWhole: boolean;
  readonly asOf: string | null;
  readonly isVerified: boolean;
  /** Rows of the server's history that no device holds; unknown until it was first compared. */
  readonly elsewhere?: number;
}

interface Schema extends DBSchema {
  rows: { key: RowKey; value: object };
  texts: { key: TextKey; value: SearchText };
  progress: { key: 'here'; value: Progress };
}

export type HistoryDb = IDBPDatabase<Schema>;

export const openHistoryDb = (userId: string): Promise<HistoryDb> =>
  openDB<Schema>(`mast-${userId}-history`, 1, {
    upgrade(db) {
      db.createObjectStore('rows');
      db.createObjectStore('texts');
      db.createObjectStore('progress');
    },
  });

export const progressOf = (db: HistoryDb): Promise<Progress | undefined> =>
  db.get('progress', 'here');

const versionsOf = (entity: string, id: string): IDBKeyRange =>
  IDBKeyRange.bound([entity, id], [entity, id, []]);

/**
 * Takes a page in, its cursor in the same transaction, so that a page is there whole or is asked for
 * again.
 */
export async function takePage(db: HistoryDb, page: HistoryPage, now: string): Promise<void> {
  const before = await progressOf(db);
  const tx = db.transaction(['rows', 'texts', 'progress'], 'readwrite');
  const [rows, texts] = [tx.objectStore('rows'), tx.objectStore('texts')];
  const writes: Promise<unknown>[] = page.reset ? [rows.clear(), texts.clear()] : [];
  for (const { entity, id, version, row } of page.changes) {
    writes.push(rows.delete(versionsOf(entity, id)));
    if (row !== null) writes.push(rows.put(row, [entity, id, version]));
    if (!isSearchable(entity)) continue;
    const place: TextKey = [entity, id];
    writes.push(
      row === null ? texts.delete(place) : texts.put(searchText(entity, row as never), place),
    );
  }
  const isUnchanged = !page.reset && page.changes.length === 0;
  const progress: Progress = {
    cursor: page.cursor,
    version: page.version,
    isWhole: page.complete,
    asOf: page.complete ? now : page.reset ? null : (before?.asOf ?? null),
    isVerified: isUnchanged && before?.isVerified === true,
    ...(before?.elsewhere === undefined ? {} : { elsewhere: before.elsewhere }),
  };
  writes.push(tx.objectStore('progress').put(progress, 'here'));
  await Promise.all([...writes, tx.done]);
}

export async function noteVerified(db: HistoryDb): Promise<void> {
  const progress = await progressOf(db);
  if (progress) await db.put('progress', { ...progress, isVerified: true }, 'here');
}

export async function noteElsewhere(db: HistoryDb, elsewhere: number): Promise<void> {
  const progress = await progressOf(db);
  if (progress && progress.elsewhere !== elsewhere) {
    await db.put('progress', { ...progress, elsewhere }, 'here');
  }
}

export async function forget(db: HistoryDb): Promise<void> {
  const tx = db.transaction(['rows', 'texts', 'progress'], 'readwrite');
  const stores = ['rows', 'texts', 'progress'] as const;
  await Promise.all([...stores.map((name) => tx.objectStore(name).clear()), tx.done]);
}

export const countOf = (db: HistoryDb): Promise<number> => db.count('rows');

export interface Sum {
  readonly count: number;
  readonly checksum: number;
}

/** What is held of an entity, from the keys of the rows that are there. */
export async function sumOf(db: HistoryDb, entity: string): Promise<Sum> {
  const keys = await db.getAllKeys('rows', IDBKeyRange.bound([entity], [entity, []]));
  let checksum = 0;
  for (const [, id, version] of keys) checksum += rowBits(id, version);
  return { count: keys.length, checksum };
}

/** A row as it is held. */
export async function rowOf(
  db: HistoryDb,
  entity: string,
  id: string,
): Promise<object | undefined> {
  return db.get('rows', versionsOf(entity, id));
}

/** Rows of an entity in the order of their ids, so many at once, with their keys. */
export async function* pagesOf(db: HistoryDb, entity: string, most: number) {
  for (let after: RowKey | null = null; ; ) {
    const page = await rowsAfter(db, entity, after, most);
    yield page;
    const last: RowKey | undefined = page.keys.at(-1);
    if (last === undefined || page.keys.length < most) return;
    after = last;
  }
}

/** @param after the key of the last one that was read */
async function rowsAfter(
  db: HistoryDb,
  entity: string,
  after: RowKey | null,
  most: number,
): Promise<{ keys: readonly RowKey[]; rows: readonly object[] }> {
  const range = IDBKeyRange.bound(after ?? [entity], [entity, []], after !== null);
  const tx = db.transaction('rows');
  const [keys, rows] = await Promise.all([
    tx.store.getAllKeys(range, most),
    tx.store.getAll(range, most),
  ]);
  return { keys, rows };
}
