import type { Door, Sql } from '../../door/door.ts';

const WAIT_MS = 5_000;

/** Ends a transaction's connection to Postgres, as the end of its process does. */
export async function endConnection(owner: Door, sql: Sql): Promise<void> {
  const { rows } = await sql.query<{ pid: number }>('select pg_backend_pid() as pid');
  await owner.transaction({ role: 'owner' }, 'read committed', (own) =>
    own.query('select pg_terminate_backend($1, $2)', [rows[0]?.pid, WAIT_MS]),
  );
}
