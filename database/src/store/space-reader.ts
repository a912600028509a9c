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

/** How many hot rows of these versions each entity has, counted to $4: few, as a rule, and each is a way there. */
const CHANGED = `select entity, rows from (
${ENTITY_NAMES.map(
  (entity) =>
    `select '${entity}' as entity, (select count(*)::int from (
       select 1 from ${ENTITY_TABLES[entity].table}
        where user_id = $1 and ${onlyHot(entity)} ${OF_VERSIONS} limit $4) counted) as rows`,
).join('\nunion all\n')}
) entities where rows > 0`;

/** Some of these rows in the order of their ids, after one of them. */
const IN_ORDER = `${OF_VERSIONS} and id > $4 collate "C" order by id collate "C" limit $5`;

/** So many rows are read at a time. A refused write may have arguments of many megabytes, which no contract bounds. */
const readAtOnce = (entity: EntityName): number => (entity === 'rejection' ? 1 : 500);

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
    after: number,
    upTo: number,
  ): Promise<Record<string, number>> {
    const { rows } = await this.#sql.query<SyncClient>(
      `select id, last_mutation_id as "lastMutationId" from clients
        where user_id = $1 and client_group_id = $2 and sync_version > $3 and sync_version <= $4`,
      [this.userId, groupId, after, upTo],
    );
    return Object.fromEntries(rows.map((row) => [row.id, row.lastMutationId]));
  }

  /** Through the version index of each table, so that it costs what changed and not what there is. */
  async rowsSince(versions: Versions, most: Amount): Promise<StoredRow[] | undefined> {
    const params = [versions.after, versions.upTo];
    const changed = await this.#sql.query<{ entity: EntityName; rows: number }>(CHANGED, [
      this.userId,
      ...params,
      most.rows + 1,
    ]);
    if (changed.rows.reduce((sum, { rows }) => sum + rows, 0) > most.rows) return undefined;
    const page = new Page(most);
    for (const { entity, rows } of changed.rows) {
      if (rows <= readAtOnce(entity)) page.add(await this.#rows(entity, OF_VERSIONS, params));
      else await this.#fill(page, entity, versions, '');
      if (page.isLarge) return undefined;
    }
    return page.rows;
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

  async rowsPage(versions: Versions, from: RowPlace | null, most: Amount): Promise<RowsPage> {
    const page = new Page(most);
    const first = from === null ? 0 : ENTITY_NAMES.indexOf(from.entity);
    for (const entity of ENTITY_NAMES.slice(first)) {
      await this.#fill(page, entity, versions, entity === from?.entity ? from.id : '');
      if (page.isFull) return { rows: page.rows, isLast: false };
    }
    return { rows: page.rows, isLast: true };
  }

  /** Adds rows of an entity after an id, until the page is full. */
  async #fill(page: Page, entity: EntityName, versions: Versions, after: string): Promise<void> {
    for (let from: string | undefined = after; from !== undefined && !page.isFull; ) {
      const limit = Math.min(readAtOnce(entity), page.room);
      const params = [versions.after, versions.upTo, from, limit];
      const rows = await this.#rows(entity, IN_ORDER, params);
      page.add(rows);
      from = rows.length < limit ? undefined : rows.at(-1)?.id;
    }
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
    return this.room === 0 || this.isLarge;
  }

  get isLarge(): boolean {
    return this.#size >= this.most.size;
  }

  add(rows: readonly StoredRow[]): void {
    for (const row of rows) {
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
