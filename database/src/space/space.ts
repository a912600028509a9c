import type { Change, EntityReader } from '@mast/shared/entities';
import { type DomainEvent, EVENT_VERSION, type EventEnvelope } from '@mast/shared/events';
import type { Sql } from '../door/door.ts';
import { entityReader } from '../entities/reader.ts';
import { writeChanges } from '../entities/writer.ts';

export interface Space {
  readonly version: number;
  readonly epoch: string;
  readonly tombstoneFloor: number;
}

export async function readSpace(
  sql: Sql,
  userId: string,
  lock = false,
): Promise<Space | undefined> {
  const { rows } = await sql.query<{ version: number; epoch: string; floor: number }>(
    `select version, epoch, tombstone_floor as floor from spaces where user_id = $1${lock ? ' for update' : ''}`,
    [userId],
  );
  const row = rows[0];
  return row && { version: row.version, epoch: row.epoch, tombstoneFloor: row.floor };
}

/** The first statement of every write: whoever writes this person's rows waits here. */
export async function lockSpace(sql: Sql, userId: string, newEpoch: () => string): Promise<Space> {
  const existing = await readSpace(sql, userId, true);
  if (existing) return existing;
  await sql.query('insert into spaces (user_id, epoch) values ($1, $2) on conflict do nothing', [
    userId,
    newEpoch(),
  ]);
  return (await readSpace(sql, userId, true)) as Space;
}

export interface Origin {
  readonly producer: string;
  readonly correlationId: string;
  readonly now: string;
  readonly newId: () => string;
}

/** A person's rows inside one write transaction. All of it carries the version after the space's. */
export class UserWriter {
  readonly reader: EntityReader;
  readonly nextVersion: number;
  #isDirty = false;

  constructor(
    readonly sql: Sql,
    readonly userId: string,
    readonly space: Space,
  ) {
    this.reader = entityReader(sql, userId);
    this.nextVersion = space.version + 1;
  }

  get isDirty(): boolean {
    return this.#isDirty;
  }

  /** Marks the version as used where something else than an entity, such as a client, carries it. */
  touch(): void {
    this.#isDirty = true;
  }

  async apply(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    this.#isDirty = true;
    await writeChanges(this.sql, this.userId, this.nextVersion, changes);
  }

  /** Appends to the outbox in this transaction, so that an event exists just where its cause does. */
  async emit(events: readonly DomainEvent[], origin: Origin): Promise<void> {
    if (events.length === 0) return;
    const envelopes: EventEnvelope[] = events.map((event) => ({
      id: origin.newId(),
      type: event.type,
      version: EVENT_VERSION,
      ts: origin.now,
      producer: origin.producer,
      correlationId: origin.correlationId,
      userId: this.userId,
      data: event.data,
    }));
    await this.sql.query(
      `insert into events_outbox (user_id, event)
       select $1, value from jsonb_array_elements($2::jsonb) with ordinality order by ordinality`,
      [this.userId, JSON.stringify(envelopes)],
    );
  }

  /** @returns whether this consumer takes the event in for the first time */
  async claimEvent(consumer: string, eventId: string): Promise<boolean> {
    const { affected } = await this.sql.query(
      'insert into worker_offsets (consumer, event_id, user_id) values ($1, $2, $3) on conflict do nothing',
      [consumer, eventId, this.userId],
    );
    return affected === 1;
  }
}
