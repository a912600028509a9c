import type { Door, Sql } from './door/door.ts';
import type { ParkedEvent, Parking } from './store/sync-store.ts';

/** Parked events are read in pages of at most this many. */
const PAGE = 200;

/** Parks events that are in the log, each once for a consumer. */
export async function parkEvents(sql: Sql, parked: readonly Parking[]): Promise<void> {
  await sql.query(
    `insert into parked_events (consumer, event_id, tries, error_name, error_code)
     select consumer, "eventId", tries, "errorName", "errorCode"
       from jsonb_to_recordset($1::jsonb)
         as v(consumer text, "eventId" text, tries bigint, "errorName" text, "errorCode" text)
     on conflict (consumer, event_id) do nothing`,
    [JSON.stringify(parked)],
  );
}

/** The longest parked events after a position, in their order. */
export function readParked(door: Door, after: number): Promise<ParkedEvent[]> {
  return door.transaction({ role: 'mast_dispatch' }, 'read committed', async (sql) => {
    const { rows } = await sql.query<ParkedEvent>(
      `select position, consumer, event from parked_events join event_log on event_log.id = event_id
        where position > $1 order by position limit $2`,
      [after, PAGE],
    );
    return rows;
  });
}

export function countParked(door: Door): Promise<number> {
  return door.transaction({ role: 'mast_dispatch' }, 'read committed', async (sql) => {
    const { rows } = await sql.query<{ count: number }>('select count(*) from parked_events');
    return rows[0]?.count as number;
  });
}

export function unpark(door: Door, position: number): Promise<void> {
  return door.transaction({ role: 'mast_dispatch' }, 'read committed', async (sql) => {
    await sql.query('delete from parked_events where position = $1', [position]);
  });
}
