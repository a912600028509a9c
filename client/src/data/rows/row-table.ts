import type { Row } from '../types.ts';
import type { RowChange, RowFeed } from './row-feed.ts';

type Listener = (changes: readonly RowChange[] | 'all') => void;

/** The rows under one key prefix, kept current by a feed. */
export class RowTable {
  readonly prefix: string;
  isLoaded = false;
  #rows = new Map<string, Row>();
  #stop = () => {};
  readonly #listeners = new Set<Listener>();

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  get rows(): Iterable<Row> {
    return this.#rows.values();
  }

  /** Follows a feed instead of the one before; its rows stand until the new one has named all. */
  follow(feed: RowFeed): void {
    this.#stop();
    let isFirst = true;
    this.#stop = feed.watch(this.prefix, (changes) => {
      if (isFirst) this.#rows = new Map();
      for (const change of changes) {
        if (change.op === 'put') this.#rows.set(change.row.id, change.row);
        else this.#rows.delete(change.before.id);
      }
      this.isLoaded = true;
      const news = isFirst ? 'all' : changes;
      isFirst = false;
      for (const listener of [...this.#listeners]) listener(news);
    });
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#stop();
  }
}
