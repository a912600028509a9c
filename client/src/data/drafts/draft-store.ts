import { Dexie, type Table } from 'dexie';

interface Draft {
  readonly key: string;
  readonly value: unknown;
}

class DraftDatabase extends Dexie {
  declare readonly drafts: Table<Draft, string>;

  constructor(userId: string) {
    super(`mast-${userId}-drafts`);
    this.version(1).stores({ drafts: 'key' });
  }
}

/** What a person has typed and not yet sent, by the form it belongs to. */
export interface DraftStore {
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<void>;
  discard(key: string): Promise<void>;
  close(): void;
}

export function openDrafts(userId: string): DraftStore {
  const db = new DraftDatabase(userId);
  return {
    load: async (key) => (await db.drafts.get(key))?.value,
    async save(key, value) {
      await db.drafts.put({ key, value });
    },
    discard: (key) => db.drafts.delete(key),
    close: () => db.close(),
  };
}
