import { Once } from '../../once.ts';
import {
  type Found,
  fits,
  type Hit,
  type SearchableEntity,
  type SearchFilters,
  type SearchText,
  wordsOf,
} from '../search-text.ts';
import { type HistoryDb, rowOf } from './history-db.ts';

/** No list shows more. */
const MOST_HITS = 50;

interface Entry extends SearchText {
  readonly entity: SearchableEntity;
  readonly id: string;
}

/** The words of all rows that are held, the newest first, in memory once they are asked for. */
export class TextIndex {
  readonly #db: HistoryDb;
  #entries = this.#unread();

  constructor(db: HistoryDb) {
    this.#db = db;
  }

  /** Reads the words again at the next question. */
  forget(): void {
    this.#entries = this.#unread();
  }

  async search(question: string, filters: SearchFilters): Promise<Found> {
    const words = wordsOf(question);
    const found = (await this.#entries.get()).filter((entry) =>
      fits(entry.entity, entry, words, filters),
    );
    const hits = await Promise.all(found.slice(0, MOST_HITS).map((entry) => this.#hitOf(entry)));
    return { hits: hits.filter((hit) => hit !== undefined), count: found.length };
  }

  #unread(): Once<readonly Entry[]> {
    return new Once(() => this.#read());
  }

  async #read(): Promise<readonly Entry[]> {
    const tx = this.#db.transaction('texts');
    const [keys, texts] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
    const entries = keys.map(([entity, id], i) => ({
      entity: entity as SearchableEntity,
      id,
      ...(texts[i] as SearchText),
    }));
    return entries.sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  /** Undefined for a row that is hot again since. */
  async #hitOf({ entity, id, at }: Entry): Promise<Hit | undefined> {
    const row = await rowOf(this.#db, entity, id);
    return row && ({ entity, at, row } as unknown as Hit);
  }
}
