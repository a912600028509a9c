import { ENTITY_NAMES, type EntityName, type EntityReader, isAgeing } from '@mast/shared/entities';
import type { Sql } from '../door/door.ts';
import { hotIdsBefore } from '../entities/ageing.ts';
import { ENTITY_TABLES } from '../entities/columns.ts';
import { entityReader } from '../entities/reader.ts';
import { cooledSince, historyPage, historySums } from './history-reader.ts';
import type { RowPlace, Space, SpaceReader, StoredRow, SyncClient } from './sync-store.ts';

/** Which entities have rows of these versions: few, as a rule, and each is a way to the database. */
const CHANGED = `select entity from (
${ENTITY_NAMES.map(
  (entity) =>
    `select '${entity}' as entity, exists (
       select 1 from ${ENTITY_TABLES[entity].table}
        where user_id = $1 and sync_version > $2 and sync_version <= $3) as has_any`,
).join('\nunion all\n')}
) entities where has_any`;

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
  async rowsSince(after: number, upTo: number): Promise<StoredRow[]> {
    const found: StoredRow[] = [];
    const changed = await this.#sql.query<{ entity: EntityName }>(CHANGED, [
      this.userId,
      after,
      upTo,
    ]);
    for (const { entity } of changed.rows) {
      const rows = await this.#rows(entity, 'sync_version > $2 and sync_version <= $3', [
        after,
        upTo,
      ]);
      found.push(...rows);
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

  async rowsPage(upTo: number, after: RowPlace | null, limit: number): Promise<StoredRow[]> {
    const found: StoredRow[] = [];
    const first = after === null ? 0 : ENTITY_NAMES.indexOf(after.entity);
    for (const entity of ENTITY_NAMES.slice(first)) {
      const from = after !== null && entity === after.entity ? after.id : '';
      const rows = await this.#rows(
        entity,
        'sync_version <= $2 and id > $3 collate "C" order by id collate "C" limit $4',
        [upTo, from, limit - found.length],
      );
      found.push(...rows);
      if (found.length >= limit) break;
    }
    return found;
  }

  async #rows(entity: EntityName, condition: string, params: unknown[]): Promise<StoredRow[]> {
    const { table, selected } = ENTITY_TABLES[entity];
    const isHot = isAgeing(entity) ? 'not cold and' : '';
    const { rows } = await this.#sql.query<{ id: string; json: string }>(
      `select id, row_to_json(whole)::text as json
         from (select ${selected} from ${table} where user_id = $1 and ${isHot} ${condition}) whole`,
      [this.userId, ...params],
    );
    return rows.map(({ id, json }) => ({ entity, id, json }));
  }
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
