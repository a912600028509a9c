import type { SyncStore } from '@mast/database';

/** A store whose operator can take a backup of one person and go back to it. */
export interface RestorableStore extends SyncStore {
  /** @returns what goes back to it, under another epoch */
  backup(userId: string): Promise<() => Promise<void>>;
}
