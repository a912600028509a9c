import type {
  AgeingEntity,
  Change,
  Entities,
  EntityName,
  EntityReader,
} from '@mast/shared/entities';
import type { DomainEvent, EventEnvelope } from '@mast/shared/events';

/** One person's rows as a whole: what a pull's cookie is held against. */
export interface Space {
  readonly version: number;
  /** Another one after a restore from a backup. */
  readonly epoch: string;
  /** Below it not every removal is known any more. */
  readonly tombstoneFloor: number;
}

export interface SyncClient {
  readonly id: string;
  readonly lastMutationId: number;
}

/** Versions of rows: `after < version <= upTo`. */
export interface Versions {
  readonly after: number;
  readonly upTo: number;
}

/** How much an answer may hold. */
export interface Amount {
  readonly rows: number;
  /** Characters of their JSON; the row that reaches it is the last. */
  readonly size: number;
}

/** A row as it travels: its text is put into answers as it is. */
export interface StoredRow {
  readonly entity: EntityName;
  readonly id: string;
  /** JSON as the contract has it. */
  readonly json: string;
}

export interface RowsPage {
  readonly rows: readonly StoredRow[];
  /** No more can follow. */
  readonly isLast: boolean;
}

export interface RowPlace {
  readonly entity: EntityName;
  readonly id: string;
}

/** A field of a row, and the first instant that it may not reach. */
export interface FieldBefore<K extends AgeingEntity> {
  readonly field: keyof Entities[K] & string;
  readonly value: string;
}

export interface AgeingPlace {
  readonly entity: AgeingEntity;
  readonly id: string;
}

/** Where the history goes on: what has a higher version, or the same one and a later place. */
export interface HistoryPlace {
  readonly version: number;
  /** Null where nothing of the version has been read. */
  readonly row: RowPlace | null;
}

/** A change of the history: a row that is cold, or null for one that is so no more. */
export interface HistoryRow extends RowPlace {
  readonly version: number;
  readonly json: string | null;
}

/** What two holders of a history compare. */
export interface HistorySum {
  readonly count: number;
  /** Sum over the rows of the first 32 bits of MD5 of `<id>:<version>`. */
  readonly checksum: number;
}

/** A person's space in one snapshot. */
export interface SpaceReader {
  readonly userId: string;
  readonly reader: EntityReader;
  /** Undefined for a person who has written nothing yet. */
  space(): Promise<Space | undefined>;
  /** Whether the client group is on record as this person's. */
  ownsGroup(groupId: string): Promise<boolean>;
  /** Last mutation ids of a group that moved in these versions. */
  mutationIdsSince(groupId: string, versions: Versions): Promise<Record<string, number>>;
  /** At most `limit` rows that were removed in these versions. */
  tombstonesSince(versions: Versions, limit: number): Promise<RowPlace[]>;
  /** At most `limit` rows that are cold since these versions. */
  cooledSince(versions: Versions, limit: number): Promise<RowPlace[]>;
  /**
   * The first hot rows of these versions after a place, by entity; of an entity that does not fit whole, by id.
   * At least one where there are any.
   */
  rowsPage(versions: Versions, from: RowPlace | null, most: Amount): Promise<RowsPage>;
  /** At most `limit` changes of the history after a place, by version, then entity, then id. */
  historyPage(
    after: HistoryPlace,
    limit: number,
    entities?: readonly AgeingEntity[],
  ): Promise<HistoryRow[]>;
  /** The ids of all hot rows with a field before an instant. */
  hotIdsBefore<K extends AgeingEntity>(entity: K, before: FieldBefore<K>): Promise<string[]>;
  /** What the history holds of each ageing entity. */
  historySums(): Promise<Record<AgeingEntity, HistorySum>>;
}

/** Where events come from. */
export interface Origin {
  readonly producer: string;
  readonly correlationId: string;
  readonly now: string;
  readonly newId: () => string;
}

/** What a device's clocks read at one of its events, and when that was. */
export interface DeviceEvent {
  /** Of the device's writes, over its tabs and restarts. */
  readonly counter: number;
  /** One start of the page. */
  readonly bootId: string;
  readonly wall: string;
  readonly monotonicMs: number;
  /** Corrected. */
  readonly at: string;
}

export interface DeviceClock {
  /** Corrected. */
  readonly lastEventAt: string;
  readonly lastCounter: number;
  /** The last events that are remembered, by their counters. */
  readonly events: readonly DeviceEvent[];
}

export type KeyOutcome = 'applied' | 'rejected';

/** A person's space in one write transaction, locked. All of it carries the version after the space's. */
export interface SpaceWriter {
  readonly userId: string;
  readonly reader: EntityReader;
  readonly space: Space;
  readonly nextVersion: number;
  /** Marks the version as used where something else than an entity, such as a client, carries it. */
  touch(): void;
  /** Rows that are written are hot, whatever they were. */
  apply(changes: readonly Change[]): Promise<void>;
  /** Makes hot rows cold: devices drop them and the history has them. Others stay as they are. */
  age(places: readonly AgeingPlace[]): Promise<void>;
  /** Those of these rows that are hot and have the field before the instant. */
  hotRowsBefore<K extends AgeingEntity>(
    entity: K,
    before: FieldBefore<K>,
    ids: readonly string[],
  ): Promise<Entities[K][]>;
  /** Appends to the outbox in this transaction, so that an event exists just where its cause does. */
  emit(events: readonly DomainEvent[], origin: Origin): Promise<void>;
  /** @returns whether this consumer takes the event in for the first time */
  claimEvent(consumer: string, eventId: string): Promise<boolean>;
  /** Runs a part of the write; where it throws or its value is not to stand, it alone is undone. */
  savepoint<T>(part: () => Promise<T>, stands: (value: T) => boolean): Promise<T>;

  /** Takes a client group on for this person. @returns false where it belongs to another */
  claimGroup(groupId: string): Promise<boolean>;
  clientsOf(groupId: string): Promise<SyncClient[]>;
  /** Notes how far a client's mutations were processed, under this write's version. */
  saveClient(groupId: string, client: SyncClient): Promise<void>;
  /** Whether a key has taken effect, applied or rejected, through whatever client. */
  isKeyApplied(key: string): Promise<boolean>;
  recordKey(key: string, mutation: string, outcome: KeyOutcome): Promise<void>;
  /** What is known of a device's clock, if it had an event. */
  clockOf(deviceId: string): Promise<DeviceClock | undefined>;
  /** Keeps a device's clock; the time and counter of its last event only rise. */
  saveClock(deviceId: string, clock: DeviceClock): Promise<void>;
  /** Counts a try that failed for no known reason. @returns the tries so far, this one too */
  countFailure(clientId: string, mutationId: number): Promise<number>;
  /**
   * Forgets removals older than an instant, and of the others all but the newest; of one version all
   * or none. The floor of the space rises to what is forgotten: who is below it starts over.
   * @param keep at least this many stay, one or more
   * @returns how many were forgotten
   */
  pruneTombstones(before: string, keep: number): Promise<number>;
}

export interface Committed<T> {
  readonly value: T;
  /** The space's version after the commit. */
  readonly version: number;
}

export interface OutboxEntry {
  readonly position: number;
  readonly event: EventEnvelope;
}

/** That a consumer failed on an event, and with what: no text of an error, which may tell of rows. */
export interface Parking {
  readonly consumer: string;
  readonly eventId: string;
  /** How many there were before it was parked. */
  readonly tries: number;
  readonly errorName: string;
  readonly errorCode: string | null;
}

/** An event that a consumer has still to take in. */
export interface ParkedEvent {
  readonly position: number;
  readonly consumer: string;
  readonly event: EventEnvelope;
}

/** How many rows were forgotten. */
export interface Forgotten {
  readonly keys: number;
  readonly tries: number;
  readonly clocks: number;
}

export type PokeListener = (userId: string, version: number) => void;

/**
 * All that sync asks of a store. Over SQL it is the product's database; in memory it serves quick
 * simulations. One suite holds both to the same behaviour.
 */
export interface SyncStore {
  withUserRead<T>(userId: string, work: (space: SpaceReader) => Promise<T>): Promise<T>;
  /**
   * One write transaction of a person: locks the space first, lets `work` write under the next
   * version, bumps the version once if anything was written, and pokes after the commit.
   */
  withUserWrite<T>(userId: string, work: (space: SpaceWriter) => Promise<T>): Promise<Committed<T>>;
  /** At most `limit` people with a space, by id, after one. */
  people(afterId: string, limit: number): Promise<string[]>;
  /** Forgets keys and failed tries of 90 days ago, and clocks of devices that wrote nothing for 400. */
  forgetOld(): Promise<Forgotten>;
  /** The oldest events after a position, if one is given, that are still to be handed on, in their order. */
  readOutbox(after?: number): Promise<OutboxEntry[]>;
  /**
   * Moves events that were handed on to the event log, and parks those of them that a consumer could
   * not take in, once for each. A crash before this hands them on again.
   */
  settleOutbox(entries: readonly OutboxEntry[], parked?: readonly Parking[]): Promise<void>;
  /** The longest parked events after a position, in their order; none where there are no more. */
  readParked(after: number): Promise<ParkedEvent[]>;
  countParked(): Promise<number>;
  /** Lets go of a parked event that its consumer has taken in. */
  unpark(position: number): Promise<void>;
  /** Called after a commit that others may want to know of; a hint, never a promise. */
  onPoke(listener: PokeListener): () => void;
}
