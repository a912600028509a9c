import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import { Dexie, type Table } from 'dexie';
import { SCHEMA } from '../schema.ts';
import type { Journal, JournalRow } from './journal.ts';

interface Counter {
  readonly name: 'writes';
  readonly value: number;
}

/** A row with its place in the device's order. */
type Stored = JournalRow & { readonly counter: number };

class JournalDatabase extends Dexie {
  declare readonly rows: Table<Stored, string>;
  declare readonly counters: Table<Counter, string>;

  constructor(userId: string) {
    // Without it a browser answers before the write has left its buffers.
    super(`mast-${userId}-journal`, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ rows: 'key, counter', counters: 'name' });
  }
}

/** Opens a person's journal in IndexedDB. */
export async function openJournal(userId: string): Promise<Journal> {
  const db = new JournalDatabase(userId);
  await db.open();
  return {
    append: (mutation, args, stamp) =>
      db.transaction('rw', db.rows, db.counters, async () => {
        const counter = ((await db.counters.get('writes'))?.value ?? 0) + 1;
        const meta = stamp(counter);
        const row = {
          key: meta.key,
          mutation,
          args: { ...args, meta } as unknown as MutationArgs[typeof mutation],
          schemaVersion: SCHEMA,
          deviceTime: meta.device.wall,
          bootId: meta.device.bootId,
          state: 'written' as const,
          clientId: null,
          mutationId: null,
        };
        await db.counters.put({ name: 'writes', value: counter });
        await db.rows.add({ ...row, counter } as Stored);
        return row as JournalRow<typeof mutation>;
      }),
    async note(key, clientId, mutationId) {
      await db.rows.update(key, { clientId, mutationId, state: 'mutated' });
    },
    async answer(keys) {
      await db.rows
        .where('key')
        .anyOf([...keys])
        .modify({ state: 'answered' });
    },
    async rows() {
      const stored = await db.rows.orderBy('counter').toArray();
      return stored.map(({ counter: _counter, ...row }): JournalRow<MutationName> => row);
    },
    remove: (keys) => db.rows.bulkDelete([...keys]),
    close: () => db.close(),
  };
}
