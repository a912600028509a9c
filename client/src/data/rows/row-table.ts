import type { Row } from '../types.ts';
import type { RowChange, RowFeed } from './row-feed.ts';

type Listener = (changes: readonly RowChange[]) => void;

/** The rows under one key prefix, kept current by a feed. */
export class RowTable {
  readonly prefix: string;
  isLoaded = false;
  #rows = new Map<string, Row>();
  #inOrder: readonly Row[] | null = null;
  #stop = () => {};
  readonly #listeners = new Set<Listener>();

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  /** In the order of their ids; the same array until one of them changes. */
  get rows(): readonly Row[] {
    this.#inOrder ??= [...this.#rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return this.#inOrder;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  /** Follows a feed instead of the one before; its rows stand until the new one has named all. */
  follow(feed: RowFeed): void {
    this.#stop();
    let isFirst = true;
    this.#stop = feed.watch(this.prefix, (changes) => {
      const news = isFirst ? [...this.#gone(changes), ...changes] : changes;
      isFirst = false;
      for (const change of news) this.#take(change);
      if (news.length > 0) this.#inOrder = null;
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

  /** Rows of the feed before that are not among all those of a new one. */
  #gone(all: readonly RowChange[]): RowChange[] {
    const named = new Set(all.flatMap((change) => (change.op === 'put' ? [change.row.id] : [])));
    return [...this.#rows.values()]
      .filter(({ id }) => !named.has(id))
      .map((before) => ({ op: 'del', before }));
  }

  #take(change: RowChange): void {
    if (change.op === 'put') this.#rows.set(change.row.id, change.row);
    else this.#rows.delete(change.before.id);
  }
}
