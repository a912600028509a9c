import type { Door, Sql } from '../door/door.ts';
import type { Forgotten } from './sync-store.ts';

/**
 * Takes out removals up to the last version of which any is older than an instant, or before that of
 * the `keep`-th newest; the space's floor rises to it.
 */
export async function pruneTombstones(
  sql: Sql,
  userId: string,
  before: string,
  keep: number,
): Promise<number> {
  const { rows } = await sql.query<{ floor: number | null }>(
    `select max(sync_version) as floor from tombstones
      where user_id = $1 and (removed_at < $2 or sync_version < (
        select sync_version from tombstones
         where user_id = $1 order by sync_version desc offset $3::bigint - 1 limit 1))`,
    [userId, before, keep],
  );
  const floor = rows[0]?.floor ?? null;
  if (floor === null) return 0;
  const { affected } = await sql.query(
    'delete from tombstones where user_id = $1 and sync_version <= $2',
    [userId, floor],
  );
  await sql.query(
    'update spaces set tombstone_floor = greatest(tombstone_floor, $2) where user_id = $1',
    [userId, floor],
  );
  return affected;
}

/** Row security shows this role nothing that is younger than its age, so nothing else is named here. */
export const forgetOld = (door: Door): Promise<Forgotten> =>
  door.transaction({ role: 'mast_prune' }, 'read committed', async (sql) => {
    const keys = await sql.query('delete from applied_keys');
    const tries = await sql.query('delete from mutation_failures');
    const clocks = await sql.query('delete from device_clocks');
    return { keys: keys.affected, tries: tries.affected, clocks: clocks.affected };
  });
