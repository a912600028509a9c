import type { Door } from '../door/door.ts';

/** People with a space, by id, after one. */
export function listPeople(door: Door, afterId: string, limit: number): Promise<string[]> {
  return door.transaction({ role: 'mast_dispatch' }, 'read committed', async (sql) => {
    const { rows } = await sql.query<{ id: string }>(
      'select user_id as id from spaces where user_id > $1 order by user_id limit $2',
      [afterId, limit],
    );
    return rows.map(({ id }) => id);
  });
}
