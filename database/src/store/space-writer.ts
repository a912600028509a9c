import type { Change, EntityReader } from '@mast/shared/entities';
import { type DomainEvent, EVENT_VERSION, type EventEnvelope } from '@mast/shared/events';
import type { Sql } from '../door/door.ts';
import { ageRows, hotRowsBefore } from '../entities/ageing.ts';
import { entityReader } from '../entities/reader.ts';
import { writeChanges } from '../entities/writer.ts';
import { pruneTombstones } from './prune.ts';
import { ownsGroup } from './space-reader.ts';
import type {
  AgeingPlace,
  DeviceClock,
  KeyOutcome,
  Origin,
  Space,
  SpaceWriter,
  SyncClient,
} from './sync-store.ts';

export class SqlSpaceWriter implements SpaceWriter {
  readonly reader: EntityReader;
  readonly nextVersion: number;
  readonly #sql: Sql;
  #isDirty = false;

  constructor(
    sql: Sql,
    readonly userId: string,
    readonly space: Space,
  ) {
    this.#sql = sql;
    this.reader = entityReader(sql, userId);
    this.nextVersion = space.version + 1;
  }

  get isDirty(): boolean {
    return this.#isDirty;
  }

  touch(): void {
    this.#isDirty = true;
  }

  async apply(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    this.#isDirty = true;
    await writeChanges(this.#sql, this.userId, this.nextVersion, changes);
  }

  async age(places: readonly AgeingPlace[]): Promise<void> {
    const aged = await ageRows(this.#sql, this.userId, this.nextVersion, places);
    if (aged > 0) this.#isDirty = true;
  }

  hotRowsBefore: SpaceWriter['hotRowsBefore'] = (entity, before, ids) =>
    hotRowsBefore(this.#sql, this.userId, entity, before, ids);

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
    await this.#sql.query(
      `insert into events_outbox (user_id, event)
       select $1, value from jsonb_array_elements($2::jsonb) with ordinality order by ordinality`,
      [this.userId, JSON.stringify(envelopes)],
    );
  }

  async claimEvent(consumer: string, eventId: string): Promise<boolean> {
    const { affected } = await this.#sql.query(
      'insert into worker_offsets (consumer, event_id, user_id) values ($1, $2, $3) on conflict do nothing',
      [consumer, eventId, this.userId],
    );
    return affected === 1;
  }

  async savepoint<T>(part: () => Promise<T>, stands: (value: T) => boolean): Promise<T> {
    const wasDirty = this.#isDirty;
    const undo = async () => {
      await this.#sql.query('rollback to savepoint part');
      this.#isDirty = wasDirty;
    };
    await this.#sql.query('savepoint part');
    try {
      const value = await part();
      if (stands(value)) await this.#sql.query('release savepoint part');
      else await undo();
      return value;
    } catch (error) {
      await undo();
      throw error;
    }
  }

  /** Another person's row stays unseen, yet its primary key is taken. */
  async claimGroup(groupId: string): Promise<boolean> {
    if (await ownsGroup(this.#sql, this.userId, groupId)) return true;
    const { affected } = await this.#sql.query(
      'insert into client_groups (id, user_id) values ($1, $2) on conflict do nothing',
      [groupId, this.userId],
    );
    return affected === 1;
  }

  async clientsOf(groupId: string): Promise<SyncClient[]> {
    const { rows } = await this.#sql.query<SyncClient>(
      `select id, last_mutation_id as "lastMutationId" from clients
        where user_id = $1 and client_group_id = $2`,
      [this.userId, groupId],
    );
    return rows;
  }

  async saveClient(groupId: string, { id, lastMutationId }: SyncClient): Promise<void> {
    this.touch();
    await this.#sql.query(
      `insert into clients (id, client_group_id, user_id, last_mutation_id, sync_version)
       values ($1, $2, $3, $4, $5)
       on conflict (user_id, id) do update
         set last_mutation_id = excluded.last_mutation_id, sync_version = excluded.sync_version, seen_at = now()`,
      [id, groupId, this.userId, lastMutationId, this.nextVersion],
    );
  }

  async isKeyApplied(key: string): Promise<boolean> {
    const { rows } = await this.#sql.query(
      'select 1 from applied_keys where user_id = $1 and key = $2',
      [this.userId, key],
    );
    return rows.length === 1;
  }

  async recordKey(key: string, mutation: string, outcome: KeyOutcome): Promise<void> {
    await this.#sql.query(
      'insert into applied_keys (user_id, key, mutation, outcome) values ($1, $2, $3, $4)',
      [this.userId, key, mutation, outcome],
    );
  }

  async clockOf(deviceId: string): Promise<DeviceClock | undefined> {
    const { rows } = await this.#sql.query<DeviceClock>(
      `select to_char(last_event_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "lastEventAt",
              last_counter as "lastCounter", events
         from device_clocks where user_id = $1 and device_id = $2`,
      [this.userId, deviceId],
    );
    return rows[0];
  }

  async saveClock(deviceId: string, { lastEventAt, lastCounter, events }: DeviceClock) {
    await this.#sql.query(
      `insert into device_clocks (user_id, device_id, last_event_at, last_counter, events)
       values ($1, $2, $3, $4, $5::jsonb)
       on conflict (user_id, device_id) do update
         set last_event_at = greatest(device_clocks.last_event_at, excluded.last_event_at),
             last_counter = greatest(device_clocks.last_counter, excluded.last_counter),
             events = excluded.events`,
      [this.userId, deviceId, lastEventAt, lastCounter, JSON.stringify(events)],
    );
  }

  async countFailure(clientId: string, mutationId: number): Promise<number> {
    const { rows } = await this.#sql.query<{ tries: number }>(
      `insert into mutation_failures (client_id, mutation_id, user_id, tries) values ($1, $2, $3, 1)
       on conflict (user_id, client_id, mutation_id) do update
         set tries = mutation_failures.tries + 1, failed_at = now()
       returning tries`,
      [clientId, mutationId, this.userId],
    );
    return rows[0]?.tries as number;
  }

  pruneTombstones(before: string, keep: number): Promise<number> {
    return pruneTombstones(this.#sql, this.userId, before, keep);
  }
}
