import { SCHEMA } from '../schema.ts';
import type { TextStorage } from '../types.ts';
import { type StoredSnapshot, usableSnapshot } from './snapshot-form.ts';

/** Characters; a browser has room for some five million, and the small texts beside it need theirs. */
const LARGEST = 1_500_000;

const nameOf = (userId: string): string => `mast-${userId}-first-screen`;

/**
 * The person's stored first screen; undefined where there is none or it cannot be read. A text, as it is there
 * at once: in a browser that has just been started a database takes as long to open as a screen to paint.
 */
export function readSnapshot(userId: string, storage: TextStorage): StoredSnapshot | undefined {
  try {
    return usableSnapshot(JSON.parse(storage.getItem(nameOf(userId)) ?? 'null'), userId);
  } catch {
    return undefined;
  }
}

/** Replaces the person's stored first screen. One that there is no room for only paints the next start later. */
export function storeSnapshot(
  userId: string,
  snapshot: Pick<StoredSnapshot, 'at' | 'rows'>,
  storage: TextStorage,
): void {
  const name = nameOf(userId);
  const text = JSON.stringify({ schema: SCHEMA, userId, ...snapshot });
  if (text.length <= LARGEST && isStored(storage, name, text)) return;
  // An older one must not be painted in its place.
  storage.removeItem(name);
}

function isStored(storage: TextStorage, name: string, text: string): boolean {
  try {
    storage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
