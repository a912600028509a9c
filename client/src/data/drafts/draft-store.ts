import { Dexie, type DexieOptions, type Table } from 'dexie';
import { Once, twice } from '../once.ts';
import { openOwn } from '../storage/own-database.ts';

interface Draft {
  readonly key: string;
  readonly value: unknown;
}

class DraftDatabase extends Dexie {
  declare readonly drafts: Table<Draft, string>;

  constructor(name: string, options: DexieOptions) {
    super(name, options);
    this.version(1).stores({ drafts: 'key' });
  }
}

/** What a person has typed and not yet sent, by the form it belongs to. */
export interface DraftStore {
  load(key: string): Promise<unknown>;
  /** Resolves when it is on the disk, or something that was typed after it. */
  save(key: string, value: unknown): Promise<void>;
  discard(key: string): Promise<void>;
  close(): void;
}

export function openDrafts(userId: string): DraftStore {
  // What was typed outlives the browser's death.
  const open = () =>
    openOwn(`mast-${userId}-drafts`, (name, options) => new DraftDatabase(name, options));
  const db = new Once(() => twice(open));
  const typed = new Map<string, unknown>();
  const saving = new Map<string, Promise<void>>();

  /** One write at a time, of what was typed last: a long text costs a write's time, not a key's. */
  async function saveTyped(key: string): Promise<void> {
    try {
      while (typed.has(key)) {
        const value = typed.get(key);
        typed.delete(key);
        await (await db.get()).drafts.put({ key, value });
      }
    } finally {
      saving.delete(key);
    }
  }

  return {
    load: async (key) => (await (await db.get()).drafts.get(key))?.value,
    save(key, value) {
      typed.set(key, value);
      const underWay = saving.get(key);
      if (underWay !== undefined) return underWay;
      const run = Promise.resolve().then(() => saveTyped(key));
      saving.set(key, run);
      return run;
    },
    async discard(key) {
      typed.delete(key);
      await saving.get(key)?.catch(() => {});
      await (await db.get()).drafts.delete(key);
    },
    close: () => void db.held().then((opened) => opened?.close()),
  };
}
