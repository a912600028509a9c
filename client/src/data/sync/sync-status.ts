import { isDemoId } from '../demo/demo-id.ts';
import { Observable } from '../observable.ts';
import type { SyncState, TextStorage } from '../types.ts';
import { type SyncFacts, syncStateOf } from './sync-state.ts';

/** So long what a pull brought may be in memory alone: a page that ends before has not synced then. */
const ON_DISK_MS = 3_000;

/** The state of a person's sync; what waits and when it last ended are known at the next start. */
export class SyncStatus {
  readonly state: Observable<SyncState>;
  readonly #storage: TextStorage;
  readonly #name: string;
  readonly #isDemo: boolean;
  #facts: SyncFacts;
  #networkLostAt = Number.NEGATIVE_INFINITY;
  /** When the last sync ended whose rows are on the disk. */
  #keptSyncAt: string | null;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;

  constructor(userId: string, storage: TextStorage, isOnline: boolean) {
    this.#storage = storage;
    this.#isDemo = isDemoId(userId);
    this.#name = `mast-${userId}-sync`;
    const stored = JSON.parse(storage.getItem(this.#name) ?? '{}') as Partial<SyncFacts>;
    this.#facts = {
      waiting: stored.waiting ?? 0,
      tooOld: 0,
      rejections: 0,
      lastSyncAt: stored.lastSyncAt ?? null,
      online: isOnline,
      signedOutByServer: false,
      isRevoked: stored.isRevoked ?? false,
    };
    this.#keptSyncAt = this.#facts.lastSyncAt;
    this.state = new Observable(syncStateOf(this.#facts));
  }

  get facts(): SyncFacts {
    return this.#facts;
  }

  /** Whether the server is known to answer this device; of a demo it knows nothing. */
  get mayAsk(): boolean {
    const { signedOutByServer, isRevoked } = this.#facts;
    return !this.#isDemo && !signedOutByServer && !isRevoked;
  }

  /** The browser says that there is no network. @param at of `performance.now()`, in ms */
  noteNoNetwork(at: number): void {
    this.#networkLostAt = at;
    this.update({ online: false });
  }

  /**
   * Whether the server answered. An answer to what was asked before the network went may still come
   * in after it, and says nothing of now.
   * @param askedAt of `performance.now()`, in ms
   */
  noteReach(reached: boolean, askedAt: number): void {
    if (reached && askedAt <= this.#networkLostAt) return;
    this.update({ online: reached });
  }

  update(news: Partial<SyncFacts>): void {
    const next = { ...this.#facts, ...news };
    const fields = Object.keys(news) as (keyof SyncFacts)[];
    if (fields.every((field) => next[field] === this.#facts[field])) return;
    const { lastSyncAt } = this.#facts;
    this.#facts = next;
    if (next.lastSyncAt !== lastSyncAt) this.#keep(next.lastSyncAt);
    this.#store();
    this.state.set(syncStateOf(next));
  }

  /** Stores nothing any more. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#keeping);
  }

  #keep(lastSyncAt: string | null): void {
    if (lastSyncAt === null) {
      clearTimeout(this.#keeping);
      this.#keeping = undefined;
      this.#keptSyncAt = null;
      return;
    }
    // A sync that follows within the time is kept by the next timer, so that one after the other delays none.
    this.#keeping ??= setTimeout(() => {
      this.#keeping = undefined;
      this.#keptSyncAt = lastSyncAt;
      this.#store();
      if (this.#facts.lastSyncAt !== lastSyncAt) this.#keep(this.#facts.lastSyncAt);
    }, ON_DISK_MS);
  }

  #store(): void {
    if (this.#isClosed) return;
    const { waiting, isRevoked } = this.#facts;
    const stored = { waiting, lastSyncAt: this.#keptSyncAt, isRevoked };
    this.#storage.setItem(this.#name, JSON.stringify(stored));
  }
}
