import { type Change, type EntityName, isAgeing } from '@mast/shared/entities';
import type { Sql } from '../door/door.ts';
import { APPEND_ONLY, ENTITY_TABLES } from './columns.ts';

/** A statement stays well below the server's limits at this many rows. */
const ROWS_PER_STATEMENT = 2_000;

/** Writes changes under one version: puts by entity in one statement each, removals as tombstones. */
export async function writeChanges(
  sql: Sql,
  userId: string,
  version: number,
  changes: readonly Change[],
): Promise<void> {
  const puts = new Map<EntityName, Map<string, unknown>>();
  const dels = new Map<EntityName, Set<string>>();
  for (const change of changes) {
    if (change.op === 'put') {
      entry(puts, change.entity, () => new Map()).set(change.value.id, change.value);
      dels.get(change.entity)?.delete(change.value.id);
    } else {
      entry(dels, change.entity, () => new Set()).add(change.id);
      puts.get(change.entity)?.delete(change.id);
    }
  }
  for (const [entity, ids] of dels) await removeRows(sql, userId, version, entity, [...ids]);
  for (const [entity, rows] of puts) {
    const values = [...rows.values()];
    for (let i = 0; i < values.length; i += ROWS_PER_STATEMENT) {
      await putRows(sql, userId, version, entity, values.slice(i, i + ROWS_PER_STATEMENT));
    }
  }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const existing = map.get(key);
  if (existing !== undefined) return existing;
  const made = make();
  map.set(key, made);
  return made;
}

async function putRows(
  sql: Sql,
  userId: string,
  version: number,
  entity: EntityName,
  values: readonly unknown[],
): Promise<void> {
  const { table, columns } = ENTITY_TABLES[entity];
  const names = columns.map((column) => column.name).join(', ');
  const taken = columns.map((column) => `r."${column.property}"`).join(', ');
  const shape = columns.map((column) => `"${column.property}" ${column.type}`).join(', ');
  const updates = columns
    .filter((column) => column.name !== 'id')
    .map((column) => `${column.name} = excluded.${column.name}`)
    .join(', ');
  const heated = isAgeing(entity) ? `thawed = ${table}.thawed or ${table}.cold, cold = false,` : '';
  const onConflict = APPEND_ONLY.has(entity)
    ? 'do nothing'
    : `do update set ${heated} ${updates}, sync_version = excluded.sync_version`;
  await sql.query(
    `insert into ${table} (user_id, sync_version, ${names})
     select $1, $2, ${taken} from jsonb_to_recordset($3::jsonb) as r(${shape})
     on conflict (user_id, id) ${onConflict}`,
    [userId, version, JSON.stringify(values)],
  );
}

async function removeRows(
  sql: Sql,
  userId: string,
  version: number,
  entity: EntityName,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const { table } = ENTITY_TABLES[entity];
  await sql.query(`delete from ${table} where user_id = $1 and id = any($2::text[])`, [
    userId,
    ids,
  ]);
  await sql.query(
    `insert into tombstones (user_id, entity, id, sync_version)
     select $1, $2, unnest($3::text[]), $4
     on conflict (user_id, entity, id) do update
       set sync_version = excluded.sync_version, removed_at = excluded.removed_at`,
    [userId, entity, ids, version],
  );
}
