import type { SpaceWriter, SyncStore } from '@mast/database';
import type { Ledger, LedgerEntry } from './ledger.ts';

export type Crash = 'before_commit' | 'amid_writes' | 'after_commit';

/** The server's process ended: nobody is answered. */
export class ServerDied extends Error {
  /** Postgres's `admin_shutdown`: what the handlers see of it is a broken connection. */
  readonly code = '57P01';
}

/** A store that notes what it commits, and whose process dies at a chosen moment of the next write. */
export class CrashingStore {
  readonly #store: SyncStore;
  readonly #ledger: Ledger;
  #armed: Crash | null = null;

  constructor(store: SyncStore, ledger: Ledger) {
    this.#store = store;
    this.#ledger = ledger;
  }

  arm(crash: Crash | null): void {
    this.#armed = crash;
  }

  /** The store as the server's parts are given it. */
  get guarded(): SyncStore {
    return new Proxy(this.#store, {
      get: (store, name: keyof SyncStore) =>
        name === 'withUserWrite' ? this.#write : store[name].bind(store),
    });
  }

  #write: SyncStore['withUserWrite'] = async (userId, work) => {
    const crash = this.#armed;
    this.#armed = null;
    let written: LedgerEntry[] = [];
    const committed = await this.#store.withUserWrite(userId, async (writer) => {
      written = noted(writer);
      if (crash === 'amid_writes') dieAtApply(writer);
      const value = await work(writer);
      if (crash === 'before_commit') throw new ServerDied();
      return value;
    });
    this.#ledger.commit(written);
    if (crash === 'after_commit') throw new ServerDied();
    return committed;
  };
}

/** Keys that this write records, filled as it goes. */
function noted(writer: SpaceWriter): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  const recordKey = writer.recordKey.bind(writer);
  writer.recordKey = async (key, mutation, outcome) => {
    await recordKey(key, mutation, outcome);
    entries.push({ key, outcome });
  };
  return entries;
}

function dieAtApply(writer: SpaceWriter): void {
  const apply = writer.apply.bind(writer);
  writer.apply = async (changes) => {
    await apply(changes.slice(0, 1));
    throw new ServerDied();
  };
}
