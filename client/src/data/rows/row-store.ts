import type { EntityName, EntityReader } from '@mast/shared/entities';
import type { Row, RowsByEntity } from '../types.ts';
import { entityReader } from './entity-reader.ts';
import { narrowPrefix, wholePrefix } from './key-prefix.ts';
import type { Where } from './matches.ts';
import type { RowFeed } from './row-feed.ts';
import { NO_ROWS, RowQuery } from './row-query.ts';
import { RowTable } from './row-table.ts';

/** A query that nobody shows any more is kept for a way back to it, a narrow table with it. */
const NARROW_KEPT_MS = 10_000;
/** Of a whole table it costs a look at each change, and thousands of rows to be asked anew. */
const WHOLE_KEPT_MS = 5 * 60_000;
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
  #source: RowFeed | null = null;

  /**
   * The live rows, in memory. Whoever has read a row of each entity reads them all as of one
   * instant: nothing waits any more, so that no change comes in between.
   */
  readonly reader: EntityReader = entityReader({
    get: async (key) => (await this.#whole(key)).get(key.slice(wholePrefix(key).length)),
    withPrefix: async (prefix) => (await this.#whole(prefix)).rows,
    since: async (entity, field, from) => (await this.#whole(`${entity}/`)).since(field, from),
  });

  /** The same rows for whoever keeps something made of them, so that they are watched once. */
  readonly feed: RowFeed = {
    watch: (prefix, onChange) => {
      const table = this.#table(prefix);
      if (table.isLoaded) {
        onChange(table.rows.map((row) => ({ op: 'put', row, before: undefined })));
      }
      return table.listen(onChange);
    },
  };

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
    this.#source = feed;
    for (const table of this.#tables.values()) table.follow(feed);
  }

  /** Shows the live rows, once every query that is asked has them, and those that say who is set up. */
  async goLive(): Promise<void> {
    for (const entity of SETUP) this.#tableFor(entity, undefined);
    for (;;) {
      const waiting = [...this.#tables.values()].filter((table) => !table.isLoaded);
      if (waiting.length === 0) break;
      await Promise.all(waiting.map((table) => table.loaded()));
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
    return this.#table(narrowPrefix(entity, where));
  }

  async #whole(prefix: string): Promise<RowTable> {
    const table = this.#table(wholePrefix(prefix));
    if (!table.isLoaded) await table.loaded();
    return table;
  }

  /** The table of a whole entity, where it is there, serves for a part of it too. */
  #table(prefix: string): RowTable {
    const known = this.#tables.get(wholePrefix(prefix)) ?? this.#tables.get(prefix);
    if (known) return known;
    const table = new RowTable(prefix);
    this.#tables.set(prefix, table);
    if (this.#source) table.follow(this.#source);
    return table;
  }

  #dropLater(key: string): void {
    const isWhole = this.#queries.get(key)?.query.table.prefix.endsWith('/');
    setTimeout(() => this.#drop(key), isWhole ? WHOLE_KEPT_MS : NARROW_KEPT_MS);
  }

  #drop(key: string): void {
    const query = this.#queries.get(key)?.query;
    if (query === undefined || query.isShown) return;
    this.#queries.delete(key);
    query.close();
    const { table } = query;
    const others = [...this.#queries.values()].some((other) => other.query.table === table);
    // A whole entity is read once and then costs only its changes.
    if (others || table.prefix.endsWith('/')) return;
    table.close();
    this.#tables.delete(table.prefix);
  }
}

const queryKey = (entity: EntityName, where: Where = {}): string =>
  JSON.stringify([entity, ...Object.entries(where).sort(([a], [b]) => (a < b ? -1 : 1))]);
