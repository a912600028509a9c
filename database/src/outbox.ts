import type { Door } from './door/door.ts';
import { parkEvents } from './parked.ts';
import type { OutboxEntry, Parking } from './store/sync-store.ts';

/** Events are handed on in batches of at most this many. */
const BATCH = 200;

/** The oldest events after a position that are still to be handed on, in their order. */
export function readOutbox(door: Door, after: number): Promise<OutboxEntry[]> {
  return door.transaction({ role: 'mast_dispatch' }, 'read committed', async (sql) => {
    const { rows } = await sql.query<OutboxEntry>(
      'select position, event from events_outbox where position > $1 order by position limit $2',
      [after, BATCH],
    );
    return rows;
  });
}

/**
 * Moves events that were handed on to the event log, and parks them for whom they could not be handed
 * on to. A crash before this hands them on again.
 */
export function settleOutbox(
  door: Door,
  entries: readonly OutboxEntry[],
  parked: readonly Parking[],
): Promise<void> {
  return door.transaction({ role: 'mast_dispatch' }, 'read committed', async (sql) => {
    await sql.query(
      `insert into event_log (id, user_id, type, event)
       select value->>'id', value->>'userId', value->>'type', value from jsonb_array_elements($1::jsonb)
       on conflict (id) do nothing`,
      [JSON.stringify(entries.map((entry) => entry.event))],
    );
    if (parked.length > 0) await parkEvents(sql, parked);
    await sql.query('delete from events_outbox where position = any($1::bigint[])', [
      entries.map((entry) => entry.position),
    ]);
  });
}
