import { AGEING_ENTITIES, type AgeingEntity, type Entities } from '@mast/shared/entities';
import type { Sql } from '../door/door.ts';
import type { AgeingPlace, FieldBefore } from '../store/sync-store.ts';
import { APPEND_ONLY, columnOf, ENTITY_TABLES } from './columns.ts';

/** Makes hot rows cold under a version. @returns how many were hot */
export async function ageRows(
  sql: Sql,
  userId: string,
  version: number,
  places: readonly AgeingPlace[],
): Promise<number> {
  let aged = 0;
  for (const entity of AGEING_ENTITIES) {
    const ids = places.filter((place) => place.entity === entity).map(({ id }) => id);
    if (ids.length === 0) continue;
    const { affected } = await sql.query(
      `update ${ENTITY_TABLES[entity].table} set ${coldColumns(entity)}, sync_version = $2
        where user_id = $1 and id = any($3::text[]) and not cold`,
      [userId, version, ids],
    );
    aged += affected;
  }
  return aged;
}

/** A row that is written once is never hot again. */
const coldColumns = (entity: AgeingEntity): string =>
  APPEND_ONLY.has(entity) ? 'cold = true' : 'cold = true, thawed = false';

/** In one scan of what is hot: the database cannot tell beforehand how much of that is old. */
export async function hotIdsBefore<K extends AgeingEntity>(
  sql: Sql,
  userId: string,
  entity: K,
  { field, value }: FieldBefore<K>,
): Promise<string[]> {
  const { rows } = await sql.query<{ id: string }>(
    `select id from ${ENTITY_TABLES[entity].table}
      where user_id = $1 and not cold and ${columnOf(entity, field).name} < $2`,
    [userId, value],
  );
  return rows.map(({ id }) => id);
}

export async function hotRowsBefore<K extends AgeingEntity>(
  sql: Sql,
  userId: string,
  entity: K,
  { field, value }: FieldBefore<K>,
  ids: readonly string[],
): Promise<Entities[K][]> {
  const { table, selected } = ENTITY_TABLES[entity];
  const { rows } = await sql.query<Entities[K]>(
    `select ${selected} from ${table} t
      where user_id = $1 and id = any($2::text[]) and not cold and t.${columnOf(entity, field).name} < $3`,
    [userId, ids, value],
  );
  return rows;
}
