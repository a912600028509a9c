import { ENTITY_NAMES, type EntityName } from '@mast/shared/entities';
import type { Sql } from '../door/door.ts';
import { ENTITY_TABLES } from '../entities/columns.ts';

export interface VersionedRow {
  readonly entity: EntityName;
  readonly value: { readonly id: string };
}

/** Every row of a person with `after < version <= upTo`, through the version index of each table. */
export async function rowsSince(
  sql: Sql,
  userId: string,
  after: number,
  upTo: number,
): Promise<VersionedRow[]> {
  const found: VersionedRow[] = [];
  for (const entity of ENTITY_NAMES) {
    const { table, selected } = ENTITY_TABLES[entity];
    const { rows } = await sql.query<{ id: string }>(
      `select ${selected} from ${table} where user_id = $1 and sync_version > $2 and sync_version <= $3`,
      [userId, after, upTo],
    );
    for (const value of rows) found.push({ entity, value });
  }
  return found;
}

/** One page of all rows, in a fixed order: by entity, then id. */
export async function rowsPage(
  sql: Sql,
  userId: string,
  upTo: number,
  from: { readonly entity: EntityName; readonly id: string } | null,
  limit: number,
): Promise<VersionedRow[]> {
  const found: VersionedRow[] = [];
  const first = from === null ? 0 : ENTITY_NAMES.indexOf(from.entity);
  for (const entity of ENTITY_NAMES.slice(first)) {
    const { table, selected } = ENTITY_TABLES[entity];
    const after = from !== null && entity === from.entity ? from.id : '';
    const { rows } = await sql.query<{ id: string }>(
      `select ${selected} from ${table}
        where user_id = $1 and sync_version <= $2 and id > $3 collate "C" order by id collate "C" limit $4`,
      [userId, upTo, after, limit - found.length],
    );
    for (const value of rows) found.push({ entity, value });
    if (found.length >= limit) break;
  }
  return found;
}

export async function tombstonesSince(
  sql: Sql,
  userId: string,
  after: number,
  upTo: number,
): Promise<{ entity: EntityName; id: string }[]> {
  const { rows } = await sql.query<{ entity: EntityName; id: string }>(
    'select entity, id from tombstones where user_id = $1 and sync_version > $2 and sync_version <= $3',
    [userId, after, upTo],
  );
  return rows;
}
