import { ENTITY_NAMES, type EntityName, type EntityReader, isAgeing } from '@mast/shared/entities';
import type { Sql } from '../door/door.ts';
import { hotIdsBefore } from '../entities/ageing.ts';
import { ENTITY_TABLES } from '../entities/columns.ts';
import { entityReader } from '../entities/reader.ts';
import { cooledSince, historyPage, historySums } from './history-reader.ts';
import type {
  Amount,
  RowPlace,
  RowsPage,
  Space,
  SpaceReader,
  StoredRow,
  SyncClient,
  Versions,
} from './sync-store.ts';

/** The condition of every look at versions. */
const OF_VERSIONS = 'sync_version > $2 and sync_version <= $3';

/** How many hot rows of these versions each entity has, counted to $4. */
const CHANGED = `select entity, count from (
${ENTITY_NAMES.map(
  (entity) =>
    `select '${entity}' as entity, (select count(*)::int from (
       select 1 from ${ENTITY_TABLES[entity].table}
        where user_id = $1 and ${onlyHot(entity)} ${OF_VERSIONS} limit $4) counted) as count`,
).join('\nunion all\n')}
) entities where count > 0`;

/** These rows in the order of their ids; a place in a page is after one of them. */
const WHOLE = `${OF_VERSIONS} order by id collate "C"`;
/** Some of these rows in the same order, after one of them. */
const IN_ORDER = `${OF_VERSIONS} and id > $4 collate "C" order by id collate "C" limit $5`;

/**
 * Of a first sync every row is of these versions: an index on the ids has each page in its order. A database
 * without statistics of its tables, as the embedded one always is, would sort all that is left for each.
 */
const BY_INDEX_ALONE = 'set local enable_sort = off';

/** Of the next refused writes, as many as begin within $6 bytes as they are stored. */
const REFUSED_AT_ONCE = `select count(*)::int as count from (
  select sum(stored) over (order by id collate "C") - stored as before from (
    select id, pg_column_size(args) as stored from rejections where user_id = $1 and ${IN_ORDER}) page) sized
 where before < $6`;

/** So many rows are looked at together, and their size when they are there. */
const AT_ONCE = 500;
/**
 * The arguments of a refused write have no bound but that of a push. Stored they are smaller, by a hundred times
 * at most.
 */
const REFUSED_AT_ONCE_BYTES = 200_000;

export class SqlSpaceReader implements SpaceReader {
  readonly reader: EntityReader;
  readonly #sql: Sql;

  constructor(
    sql: Sql,
    readonly userId: string,
  ) {
    this.#sql = sql;
    this.reader = entityReader(sql, userId);
  }

  space(): Promise<Space | undefined> {
    return readSpace(this.#sql, this.userId);
  }

  ownsGroup(groupId: string): Promise<boolean> {
    return ownsGroup(this.#sql, this.userId, groupId);
  }

  async mutationIdsSince(
    groupId: string,
    { after, upTo }: Versions,
  ): Promise<Record<string, number>> {
    const { rows } = await this.#sql.query<SyncClient>(
      `select id, last_mutation_id as "lastMutationId" from clients
        where user_id = $1 and client_group_id = $2 and sync_version > $3 and sync_version <= $4`,
      [this.userId, groupId, after, upTo],
    );
    return Object.fromEntries(rows.map((row) => [row.id, row.lastMutationId]));
  }

  async tombstonesSince({ after, upTo }: Versions, limit: number): Promise<RowPlace[]> {
    const { rows } = await this.#sql.query<RowPlace>(
      `select entity, id from tombstones where user_id = $1 and ${OF_VERSIONS} limit $4`,
      [this.userId, after, upTo, limit],
    );
    return rows;
  }

  cooledSince(versions: Versions, limit: number): Promise<RowPlace[]> {
    return cooledSince(this.#sql, this.userId, versions, limit);
  }

  historyPage: SpaceReader['historyPage'] = (after, limit, entities) =>
    historyPage(this.#sql, this.userId, after, limit, entities);

  hotIdsBefore: SpaceReader['hotIdsBefore'] = (entity, before) =>
    hotIdsBefore(this.#sql, this.userId, entity, before);

  historySums() {
    return historySums(this.#sql, this.userId);
  }

  /** Through the version index of each table, so that a few changes cost what changed and not what there is. */
  async rowsPage(versions: Versions, from: RowPlace | null, most: Amount): Promise<RowsPage> {
    if (versions.after === 0) await this.#sql.query(BY_INDEX_ALONE);
    const page = new Page(most);
    const first = from === null ? 0 : ENTITY_NAMES.indexOf(from.entity);
    // Where one page was not enough there is much of most.
    const counts = from === null ? await this.#changed(versions) : null;
    for (const entity of ENTITY_NAMES.slice(first)) {
      const count = counts === null ? Number.POSITIVE_INFINITY : (counts.get(entity) ?? 0);
      if (count === 0) continue;
      const after = entity === from?.entity ? from.id : '';
      const fits = count <= page.room && count <= AT_ONCE && entity !== 'rejection';
      if (fits) page.add(await this.#rows(entity, WHOLE, [versions.after, versions.upTo]));
      else await this.#fill(page, entity, versions, after);
      if (page.isFull) return { rows: page.rows, isLast: false };
    }
    return { rows: page.rows, isLast: true };
  }

  async #changed({ after, upTo }: Versions): Promise<ReadonlyMap<EntityName, number>> {
    const { rows } = await this.#sql.query<{ entity: EntityName; count: number }>(CHANGED, [
      this.userId,
      after,
      upTo,
      AT_ONCE + 1,
    ]);
    return new Map(rows.map(({ entity, count }) => [entity, count]));
  }

  /** Adds rows of an entity after an id, until the page is full. */
  async #fill(page: Page, entity: EntityName, versions: Versions, after: string): Promise<void> {
    let from: string | undefined = after;
    while (from !== undefined && !page.isFull) {
      const place: readonly [number, number, string] = [versions.after, versions.upTo, from];
      const most = Math.min(AT_ONCE, page.room);
      const limit = entity === 'rejection' ? await this.#refusedAtOnce([...place, most]) : most;
      const rows: readonly StoredRow[] = await this.#rows(entity, IN_ORDER, [...place, limit]);
      page.add(rows);
      from = rows.length < limit ? undefined : rows.at(-1)?.id;
    }
  }

  async #refusedAtOnce(place: readonly unknown[]): Promise<number> {
    const { rows } = await this.#sql.query<{ count: number }>(REFUSED_AT_ONCE, [
      this.userId,
      ...place,
      REFUSED_AT_ONCE_BYTES,
    ]);
    return rows[0]?.count ?? 0;
  }

  async #rows(entity: EntityName, condition: string, params: unknown[]): Promise<StoredRow[]> {
    const { table, selected } = ENTITY_TABLES[entity];
    const { rows } = await this.#sql.query<{ id: string; json: string }>(
      `select id, row_to_json(whole)::text as json
         from (select ${selected} from ${table}
                where user_id = $1 and ${onlyHot(entity)} ${condition}) whole`,
      [this.userId, ...params],
    );
    return rows.map(({ id, json }) => ({ entity, id, json }));
  }
}

/** Rows that are gathered until they are enough. */
class Page {
  readonly rows: StoredRow[] = [];
  #size = 0;

  constructor(readonly most: Amount) {}

  get room(): number {
    return this.most.rows - this.rows.length;
  }

  get isFull(): boolean {
    return this.room === 0 || this.#size >= this.most.size;
  }

  /** Takes as many of them as there is room for. */
  add(rows: readonly StoredRow[]): void {
    for (const row of rows) {
      if (this.isFull) return;
      this.rows.push(row);
      this.#size += row.json.length;
    }
  }
}

function onlyHot(entity: EntityName): string {
  return isAgeing(entity) ? 'not cold and' : '';
}

export async function readSpace(
  sql: Sql,
  userId: string,
  lock = false,
): Promise<Space | undefined> {
  const { rows } = await sql.query<Space>(
    `select version, epoch, tombstone_floor as "tombstoneFloor" from spaces
      where user_id = $1${lock ? ' for update' : ''}`,
    [userId],
  );
  return rows[0];
}

export async function ownsGroup(sql: Sql, userId: string, groupId: string): Promise<boolean> {
  const { rows } = await sql.query('select 1 from client_groups where id = $1 and user_id = $2', [
    groupId,
    userId,
  ]);
  return rows.length === 1;
}
