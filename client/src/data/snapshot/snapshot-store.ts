import { type DBSchema, openDB } from 'idb';
import { SCHEMA } from '../schema.ts';
import { type StoredSnapshot, usableSnapshot } from './snapshot-form.ts';

interface Schema extends DBSchema {
  snapshots: { key: 'first-screen'; value: StoredSnapshot };
}

/** Where the first screen's rows lie, apart from everything that is slower to open. */
const open = (userId: string) =>
  openDB<Schema>(`mast-${userId}-snapshot`, 1, {
    upgrade: (db) => {
      db.createObjectStore('snapshots');
    },
  });

/** The person's stored first screen; undefined where there is none or it cannot be read. */
export async function readSnapshot(userId: string): Promise<StoredSnapshot | undefined> {
  try {
    const db = await open(userId);
    const stored = await db.get('snapshots', 'first-screen');
    db.close();
    return usableSnapshot(stored, userId);
  } catch {
    return undefined;
  }
}

/** Replaces the person's stored first screen. */
export async function storeSnapshot(
  userId: string,
  snapshot: Pick<StoredSnapshot, 'at' | 'rows'>,
): Promise<void> {
  const db = await open(userId);
  await db.put('snapshots', { schema: SCHEMA, userId, ...snapshot }, 'first-screen');
  db.close();
}
