import type { EntityReader } from '@mast/shared/entities';
import type { Observable } from '../observable.ts';
import type { RowStore } from '../rows/row-store.ts';
import { selectSnapshot } from '../snapshot/select-snapshot.ts';
import { readSnapshot, storeSnapshot } from '../snapshot/snapshot-store.ts';
import type { DataStatus, RowsByEntity, TextStorage } from '../types.ts';
import { whenIdle } from '../when-idle.ts';

const SETTLED_MS = 2_000;
/** After which it is stored in no idle moment too. */
const MOST_MS = 5_000;

/** Where the rows are shown. */
interface Shown {
  readonly rows: RowStore;
  readonly status: Observable<DataStatus>;
}

/** Reads the rows of the first screen at start, and stores them whenever live ones have settled. */
export class FirstScreen {
  readonly #userId: string;
  readonly #storage: TextStorage;
  readonly #shown: Shown;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #read: (() => Promise<void>) | null = null;

  constructor(userId: string, storage: TextStorage, shown: Shown) {
    this.#userId = userId;
    this.#storage = storage;
    this.#shown = shown;
  }

  /** Shows the stored rows, where there are any. */
  paint(): void {
    const stored = readSnapshot(this.#userId, this.#storage);
    if (stored !== undefined) this.#show(stored.rows, stored.at);
  }

  /** What the browser has cleared the stored rows must not stand for. */
  unpaint(): void {
    if (!this.#shown.rows.isLive) this.#show({}, null);
  }

  #show(rows: RowsByEntity, at: string | null): void {
    this.#shown.rows.showStored(rows);
    this.#shown.status.set({ state: 'snapshot', snapshotAt: at });
  }

  /** Takes live rows from here on. @param liveRows resolves to them, with all that was written */
  from(liveRows: () => Promise<EntityReader>): void {
    this.#read = async () => {
      const at = new Date().toISOString();
      const rows = await selectSnapshot(await liveRows(), at);
      // What is not there yet, or could not be opened, must not take the place of what was.
      if (rows.account?.length === 0) return;
      storeSnapshot(this.#userId, { at, rows }, this.#storage);
    };
    // Where an earlier version of the app had it.
    indexedDB.deleteDatabase(`mast-${this.#userId}-snapshot`);
  }

  /** Stores them soon, once nothing has changed for a while. */
  storeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => whenIdle(() => void this.storeNow(), MOST_MS), SETTLED_MS);
  }

  /** A snapshot that cannot be stored only makes the next start paint later. */
  async storeNow(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#read?.().catch(() => {});
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#read = null;
  }
}
