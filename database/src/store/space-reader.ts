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

/** The place of a page: after an id, at most so many rows. */
const PAGE = `${OF_VERSIONS} and id > $4 collate "C" order by id collate "C" limit $5`;

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
    const found: StoredRow[] = [];
    for (const { entity } of changed.rows) {
      if (entity === 'rejection' && (await this.#refusedBytes(params)) > most.bytes)
        return undefined;
      found.push(...(await this.#rows(entity, OF_VERSIONS, params)));
    }
    return found;
  }

  async tombstonesSince(after: number, upTo: number): Promise<RowPlace[]> {
    const { rows } = await this.#sql.query<RowPlace>(
      'select entity, id from tombstones where user_id = $1 and sync_version > $2 and sync_version <= $3',
      [this.userId, after, upTo],
    );
    return rows;
  }

  cooledSince(after: number, upTo: number): Promise<RowPlace[]> {
    return cooledSince(this.#sql, this.userId, after, upTo);
  }

  historyPage: SpaceReader['historyPage'] = (after, limit, entities) =>
    historyPage(this.#sql, this.userId, after, limit, entities);

  hotIdsBefore: SpaceReader['hotIdsBefore'] = (entity, before) =>
    hotIdsBefore(this.#sql, this.userId, entity, before);

  historySums() {
    return historySums(this.#sql, this.userId);
  }

  async rowsPage(versions: Versions, from: RowPlace | null, most: Amount): Promise<RowsPage> {
    const rows: StoredRow[] = [];
    const first = from === null ? 0 : ENTITY_NAMES.indexOf(from.entity);
    for (const entity of ENTITY_NAMES.slice(first)) {
      const after = entity === from?.entity ? from.id : '';
      const place = [versions.after, versions.upTo, after, most.rows - rows.length];
      const fits =
        entity === 'rejection' ? await this.#refusedWithin(place, most.bytes) : undefined;
      rows.push(
        ...(await this.#rows(entity, PAGE, [...place.slice(0, 3), fits?.rows ?? place[3]])),
      );
      if (rows.length >= most.rows || fits?.isCut) return { rows, isLast: false };
    }
    return { rows, isLast: true };
  }

  async #refusedBytes(versions: readonly number[]): Promise<number> {
    const { rows } = await this.#sql.query<{ bytes: number }>(
      `select coalesce(sum(octet_length(args::text)), 0)::float8 as bytes from rejections
        where user_id = $1 and ${OF_VERSIONS}`,
      [this.userId, ...versions],
    );
    return rows[0]?.bytes ?? 0;
  }

  /** How many of a page's refused writes begin within so many bytes, and whether others of it do not. */
  async #refusedWithin(
    place: readonly unknown[],
    bytes: number,
  ): Promise<{ rows: number; isCut: boolean } | undefined> {
    const { rows } = await this.#sql.query<{ rows: number; isCut: boolean }>(
      `select count(*) filter (where upto - size < $6)::int as rows,
              coalesce(bool_or(upto - size >= $6), false) as "isCut"
         from (select size, sum(size) over (order by id collate "C") as upto
                 from (select id, octet_length(args::text) as size
                         from rejections where user_id = $1 and ${PAGE}) page) sized`,
      [this.userId, ...place, bytes],
    );
    return rows[0];
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
