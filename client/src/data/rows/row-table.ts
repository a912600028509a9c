import type { Row } from '../types.ts';
import type { RowChange, RowFeed } from './row-feed.ts';
import { RowsSince } from './rows-since.ts';
import { inOrder, withChanges } from './sorted-rows.ts';

type Listener = (changes: readonly RowChange[]) => void;

/** The rows under one key prefix, kept current by a feed. */
export class RowTable {
  readonly prefix: string;
  isLoaded = false;
  #rows = new Map<string, Row>();
  #inOrder: readonly Row[] | null = null;
  readonly #since = new Map<string, RowsSince>();
  #stop = () => {};
  readonly #listeners = new Set<Listener>();

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  /** In the order of their ids; the same array until one of them changes. */
  get rows(): readonly Row[] {
    this.#inOrder ??= inOrder(this.#rows.values());
    return this.#inOrder;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  /** All rows whose instant in a field is at or after another, and some before it, in the order of their ids. */
  since(field: string, from: string): readonly Row[] {
    let rows = this.#since.get(field);
    if (rows === undefined) {
      rows = new RowsSince(field);
      this.#since.set(field, rows);
    }
    return rows.ask(from, this.rows);
  }

  /** Follows a feed instead of the one before; its rows stand until the new one has named all. */
  follow(feed: RowFeed): void {
    this.#stop();
    let isFirst = true;
    this.#stop = feed.watch(this.prefix, (changes) => {
      const news = isFirst ? this.#newsOf(changes) : changes;
      isFirst = false;
      for (const change of news) this.#take(change);
      this.#inOrder &&= withChanges(this.#inOrder, news);
      for (const rows of this.#since.values()) rows.take(news);
      this.isLoaded = true;
      for (const listener of [...this.#listeners]) listener(news);
    });
  }

  /** Hears every change from now on, the first time of all rows where none were there yet. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves once a feed has named all rows. */
  loaded(): Promise<void> {
    if (this.isLoaded) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.listen(() => {
        stop();
        resolve();
      });
    });
  }

  close(): void {
    this.#stop();
  }

  /** What all rows of a new feed change: those of the feed before may be other ones, or none any more. */
  #newsOf(all: readonly RowChange[]): RowChange[] {
    const named = new Set<string>();
    const puts = all.flatMap((change): RowChange[] => {
      if (change.op === 'del') return [];
      named.add(change.row.id);
      return [{ ...change, before: this.#rows.get(change.row.id) }];
    });
    const gone = [...this.#rows.values()].filter(({ id }) => !named.has(id));
    return [...gone.map((before): RowChange => ({ op: 'del', before })), ...puts];
  }

  #take(change: RowChange): void {
    if (change.op === 'put') this.#rows.set(change.row.id, change.row);
    else this.#rows.delete(change.before.id);
  }
}
