import type { AgeingEntity } from '@mast/shared/entities';
import type { JournalEntry } from '@mast/shared/types';
import { ifAlone } from '../../device/locks.ts';
import { Once, twice } from '../../once.ts';
import { isHeld } from '../held-entities.ts';
import { type HistoryState, NO_HISTORY } from '../history-state.ts';
import type { ExportedRows } from '../messages.ts';
import type { Found, Searchable, SearchableEntity, SearchFilters } from '../search-text.ts';
import { entriesOf } from './entries-of.ts';
import { exportHeld, exportPages } from './export-rows.ts';
import { fillHistory } from './fill-history.ts';
import { countOf, type HistoryDb, openHistoryDb, progressOf, rowOf } from './history-db.ts';
import { TextIndex } from './text-index.ts';

export interface KeeperOptions {
  readonly userId: string;
  readonly fetch: typeof fetch;
  readonly onState: (state: HistoryState) => void;
}

/** Keeps the history of one person on this device: fills it and searches it. */
export class HistoryKeeper {
  readonly #options: KeeperOptions;
  readonly #db: Once<HistoryDb>;
  readonly #index = new Once(async () => new TextIndex(await this.#db.get()));
  #filling: Promise<void> | null = null;
  #serverTime = 0;
  #total: number | null = null;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#db = new Once(() => twice(() => openHistoryDb(options.userId)));
  }

  /** Resolves when it goes no further: whole, or without an answer of the server. */
  fill(): Promise<void> {
    this.#filling ??= this.#fill()
      // A storage that cannot be opened holds nothing; the next fill asks it again.
      .catch(() => this.#options.onState({ ...NO_HISTORY, phase: 'stopped' }))
      .finally(() => {
        this.#filling = null;
      });
    return this.#filling;
  }

  async search(question: string, filters: SearchFilters): Promise<Found> {
    return (await this.#index.get()).search(question, filters);
  }

  /** A row as it is held; null where it is not. */
  async row<K extends SearchableEntity>(entity: K, id: string): Promise<Searchable[K] | null> {
    const row = await rowOf(await this.#db.get(), entity, id);
    return (row as Searchable[K] | undefined) ?? null;
  }

  async entriesOf(tradeId: string): Promise<JournalEntry[]> {
    return entriesOf(await this.#db.get(), tradeId);
  }

  /** Older rows of an entity as JSON, from here, else from the server; but those of these ids. */
  async exportRows(entity: AgeingEntity, skip: readonly string[]): Promise<ExportedRows> {
    const db = await this.#db.get();
    const skipped = new Set(skip);
    if (isHeld(entity)) return exportHeld(db, entity, skipped);
    return exportPages((path) => this.#get(path), entity, skipped).catch(async () => ({
      json: new Blob(),
      count: 0,
      missing: (await progressOf(db))?.elsewhere ?? null,
    }));
  }

  async close(): Promise<void> {
    (await this.#db.held())?.close();
  }

  async #fill(): Promise<void> {
    await this.#tell('filling');
    // Another tab may be at it: this one then shows how far that has come.
    const isWhole = await ifAlone(`mast-${this.#options.userId}-history`, () => this.#fillAlone())
      .then(async () => (await progressOf(await this.#db.get()))?.isWhole === true)
      .catch(() => false);
    (await this.#index.get()).forget();
    await this.#tell(isWhole ? 'whole' : 'stopped');
  }

  async #fillAlone(): Promise<void> {
    const db = await this.#db.get();
    await fillHistory({
      db,
      get: (path) => this.#get(path),
      now: () => new Date(this.#serverTime).toISOString(),
      onPage: async (total) => {
        this.#total = total;
        (await this.#index.get()).forget();
        await this.#tell('filling');
      },
    });
  }

  async #get(path: string): Promise<unknown> {
    const { userId, fetch } = this.#options;
    const answer = await fetch(path, {
      credentials: 'same-origin',
      headers: { 'x-mast-user': userId },
    });
    if (!answer.ok) throw new Error(`expected a success of \`${path}\`, found ${answer.status}`);
    this.#serverTime = Number(answer.headers.get('x-mast-time'));
    return answer.json();
  }

  async #tell(phase: HistoryState['phase']): Promise<void> {
    const db = await this.#db.get();
    const progress = await progressOf(db);
    this.#options.onState({
      ...NO_HISTORY,
      phase,
      held: await countOf(db),
      total: this.#total,
      asOf: progress?.asOf ?? null,
      isVerified: progress?.isVerified ?? false,
    });
  }
}
