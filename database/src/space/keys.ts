import type { Sql } from '../door/door.ts';

/** Whether a key has taken effect, applied or rejected, through whatever client. */
export async function isKeyApplied(sql: Sql, userId: string, key: string): Promise<boolean> {
  const { rows } = await sql.query('select 1 from applied_keys where user_id = $1 and key = $2', [
    userId,
    key,
  ]);
  return rows.length === 1;
}

export async function recordKey(
  sql: Sql,
  userId: string,
  key: string,
  mutation: string,
  outcome: 'applied' | 'rejected',
): Promise<void> {
  await sql.query(
    'insert into applied_keys (user_id, key, mutation, outcome) values ($1, $2, $3, $4)',
    [userId, key, mutation, outcome],
  );
}

/** The corrected time of the device's last event, if it had one. */
export async function lastEventOf(
  sql: Sql,
  userId: string,
  deviceId: string,
): Promise<string | undefined> {
  const { rows } = await sql.query<{ at: string }>(
    `select to_char(last_event_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
       from device_clocks where user_id = $1 and device_id = $2`,
    [userId, deviceId],
  );
  return rows[0]?.at;
}

export async function saveLastEvent(
  sql: Sql,
  userId: string,
  deviceId: string,
  at: string,
  counter: number,
): Promise<void> {
  await sql.query(
    `insert into device_clocks (user_id, device_id, last_event_at, last_counter) values ($1, $2, $3, $4)
     on conflict (user_id, device_id) do update
       set last_event_at = greatest(device_clocks.last_event_at, excluded.last_event_at),
           last_counter = greatest(device_clocks.last_counter, excluded.last_counter)`,
    [userId, deviceId, at, counter],
  );
}
