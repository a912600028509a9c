import { AGEING_ENTITIES, type AgeingEntity } from '@mast/shared/entities';
import type { Sql } from '../door/door.ts';
import { ENTITY_TABLES } from '../entities/columns.ts';
import type { HistoryPlace, HistoryRow, HistorySum, RowPlace, Versions } from './sync-store.ts';

/** One query over the tables of all ageing entities. */
const overAll = (
  part: (entity: AgeingEntity, table: string, rank: number) => string,
  entities: readonly AgeingEntity[] = AGEING_ENTITIES,
): string =>
  entities
    .map((entity) => `(${part(entity, ENTITY_TABLES[entity].table, rankOf(entity))})`)
    .join('\nunion all\n');

function rankOf(entity: string): number {
  return AGEING_ENTITIES.indexOf(entity as AgeingEntity);
}

const COOLED = `${overAll(
  (entity, table) =>
    `select '${entity}' as entity, id from ${table}
      where user_id = $1 and sync_version > $2 and sync_version <= $3 and cold`,
)} limit $4`;

export async function cooledSince(
  sql: Sql,
  userId: string,
  { after, upTo }: Versions,
  limit: number,
): Promise<RowPlace[]> {
  const { rows } = await sql.query<RowPlace>(COOLED, [userId, after, upTo, limit]);
  return rows;
}

// Of each table no more than a page is looked at, by its index over what was ever cold.
const pageOf = (entities: readonly AgeingEntity[]): string => `select rank, id, version, cold from (
${overAll(
  (_, table, rank) =>
    `select ${rank} as rank, id, sync_version as version, cold from ${table}
      where user_id = $1 and (cold or thawed) and sync_version >= $2
        and (sync_version > $2 or ${rank} > $3 or (${rank} = $3 and id > $4 collate "C"))
      order by sync_version, id collate "C" limit $5`,
  entities,
)}
union all
(select rank, id, version, false from (
   select array_position($6::text[], entity) - 1 as rank, id, sync_version as version
     from tombstones where user_id = $1 and sync_version >= $2 and entity = any($7::text[])) removed
  where version > $2 or rank > $3 or (rank = $3 and id > $4 collate "C")
  order by version, rank, id collate "C" limit $5)
) changes
order by version, rank, id collate "C" limit $5`;

interface Changed {
  readonly rank: number;
  readonly id: string;
  readonly version: number;
  readonly cold: boolean;
}

/** Places first, by indexes; the rows themselves are read for one page alone. */
export async function historyPage(
  sql: Sql,
  userId: string,
  { version, row }: HistoryPlace,
  limit: number,
  entities: readonly AgeingEntity[] = AGEING_ENTITIES,
): Promise<HistoryRow[]> {
  const rank = row === null ? AGEING_ENTITIES.length : rankOf(row.entity);
  const place = [version, rank, row?.id ?? ''];
  const { rows } = await sql.query<Changed>(pageOf(entities), [
    userId,
    ...place,
    limit,
    AGEING_ENTITIES,
    entities,
  ]);
  const texts = await textsOf(sql, userId, rows);
  return rows.map(({ rank: place, id, version: at, cold }) => ({
    entity: AGEING_ENTITIES[place] as AgeingEntity,
    id,
    version: at,
    json: cold ? (texts.get(`${place}/${id}`) as string) : null,
  }));
}

async function textsOf(
  sql: Sql,
  userId: string,
  rows: readonly Changed[],
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const [rank, entity] of AGEING_ENTITIES.entries()) {
    const ids = rows.filter((row) => row.cold && row.rank === rank).map(({ id }) => id);
    if (ids.length === 0) continue;
    const { table, selected } = ENTITY_TABLES[entity];
    const found = await sql.query<{ id: string; json: string }>(
      `select id, row_to_json(whole)::text as json
         from (select ${selected} from ${table} where user_id = $1 and id = any($2::text[])) whole`,
      [userId, ids],
    );
    for (const { id, json } of found.rows) texts.set(`${rank}/${id}`, json);
  }
  return texts;
}

const SUMS = overAll(
  (entity, table) =>
    `select '${entity}' as entity, count(*) as count,
            coalesce(sum(('x' || left(md5(id || ':' || sync_version), 8))::bit(32)::bigint), 0)::bigint as checksum
       from ${table} where user_id = $1 and cold`,
);

export async function historySums(
  sql: Sql,
  userId: string,
): Promise<Record<AgeingEntity, HistorySum>> {
  const { rows } = await sql.query<HistorySum & { readonly entity: AgeingEntity }>(SUMS, [userId]);
  return Object.fromEntries(
    rows.map(({ entity, count, checksum }) => [entity, { count, checksum }]),
  ) as Record<AgeingEntity, HistorySum>;
}
