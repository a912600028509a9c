import type { EntityName } from '@mast/shared/entities';
import type { Row, RowsByEntity } from '../types.ts';
import { entityPrefix, narrowPrefix } from './key-prefix.ts';
import type { Where } from './matches.ts';
import type { RowFeed } from './row-feed.ts';
import { NO_ROWS, RowQuery } from './row-query.ts';
import { RowTable } from './row-table.ts';

/** A query or a narrow table that nobody shows any more is kept for a way back to it. */
const KEPT_MS = 10_000;
/** A screen that asked for these before they are there would send the person to the set-up. */
const SETUP: readonly EntityName[] = ['account', 'ruleset'];

/**
 * The rows that screens show: those stored of the first screen until live ones are there, then the
 * live ones; never some of each.
 */
export class RowStore {
  readonly #tables = new Map<string, RowTable>();
  readonly #queries = new Map<string, { readonly entity: EntityName; readonly query: RowQuery }>();
  #stored: RowsByEntity | null = {};
  #feed: RowFeed | null = null;

  get isLive(): boolean {
    return this.#stored === null;
  }

  /** The rows with these values; the same query for as long as it is shown. */
  query(entity: EntityName, where?: Where): RowQuery {
    const key = queryKey(entity, where);
    const known = this.#queries.get(key);
    if (known) return known.query;
    const query = new RowQuery(this.#tableFor(entity, where), where, () => this.#dropLater(key));
    query.showStored(this.#storedOf(entity));
    this.#queries.set(key, { entity, query });
    return query;
  }

  /** Paints with stored rows, unless live ones are there already. */
  showStored(rows: RowsByEntity): void {
    if (this.isLive) return;
    this.#stored = rows;
    for (const { entity, query } of this.#queries.values()) {
      query.showStored(this.#storedOf(entity));
    }
  }

  /** Follows a feed of live rows, in place of the one before. */
  follow(feed: RowFeed): void {
    this.#feed = feed;
    for (const table of this.#tables.values()) table.follow(feed);
  }

  /** Shows the live rows, once every query that is asked has them, and those that say who is set up. */
  async goLive(): Promise<void> {
    for (const entity of SETUP) this.#tableFor(entity, undefined);
    for (;;) {
      const waiting = [...this.#tables.values()].filter((table) => !table.isLoaded);
      if (waiting.length === 0) break;
      await Promise.all(waiting.map(loaded));
    }
    this.#stored = null;
    for (const { query } of this.#queries.values()) query.showStored(null);
  }

  close(): void {
    for (const table of this.#tables.values()) table.close();
  }

  #storedOf(entity: EntityName): readonly Row[] | null {
    return this.#stored === null ? null : (this.#stored[entity] ?? NO_ROWS);
  }

  #tableFor(entity: EntityName, where: Where | undefined): RowTable {
    const wide = this.#tables.get(entityPrefix(entity));
    if (wide) return wide;
    const prefix = narrowPrefix(entity, where);
    const known = this.#tables.get(prefix);
    if (known) return known;
    const table = new RowTable(prefix);
    this.#tables.set(prefix, table);
    if (this.#feed) table.follow(this.#feed);
    return table;
  }

  #dropLater(key: string): void {
    setTimeout(() => {
      const query = this.#queries.get(key)?.query;
      if (query === undefined || query.isShown) return;
      this.#queries.delete(key);
      const { table } = query;
      const others = [...this.#queries.values()].some((other) => other.query.table === table);
      // A whole entity is read once and then costs only its changes.
      if (others || table.prefix.endsWith('/')) return;
      table.close();
      this.#tables.delete(table.prefix);
    }, KEPT_MS);
  }
}

const queryKey = (entity: EntityName, where: Where = {}): string =>
  JSON.stringify([entity, ...Object.entries(where).sort(([a], [b]) => (a < b ? -1 : 1))]);

const loaded = (table: RowTable): Promise<void> =>
  new Promise((resolve) => {
    const stop = table.listen(() => {
      stop();
      resolve();
    });
  });
