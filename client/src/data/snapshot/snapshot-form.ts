import { SCHEMA } from '../schema.ts';
import type { RowsByEntity } from '../types.ts';

/** Rows of the first screen as they were at an instant. */
export interface StoredSnapshot {
  readonly schema: string;
  readonly userId: string;
  readonly at: string;
  readonly rows: RowsByEntity;
}

/** The stored snapshot where it is this person's and of this app's form, else undefined. */
export function usableSnapshot(stored: unknown, userId: string): StoredSnapshot | undefined {
  const snapshot = stored as StoredSnapshot | null;
  const fits = snapshot?.schema === SCHEMA && snapshot.userId === userId;
  return fits ? snapshot : undefined;
}
