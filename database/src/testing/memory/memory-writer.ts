import type { Change, EntityReader } from '@mast/shared/entities';
import { type DomainEvent, EVENT_VERSION, type EventEnvelope } from '@mast/shared/events';
import type {
  AgeingPlace,
  DeviceClock,
  KeyOutcome,
  Origin,
  SpaceWriter,
  SyncClient,
} from '../../store/sync-store.ts';
import { hotBefore } from './memory-history.ts';
import { pruneMemoryTombstones } from './memory-prune.ts';
import { memoryEntities } from './memory-reader.ts';
import { MemorySpace } from './memory-space.ts';

export class MemorySpaceWriter implements SpaceWriter {
  readonly reader: EntityReader;
  readonly nextVersion: number;
  readonly #claimGroup: (groupId: string) => boolean;
  readonly #now: () => number;
  state: MemorySpace;
  events: EventEnvelope[] = [];
  isDirty = false;

  constructor(
    readonly userId: string,
    committed: MemorySpace,
    claimGroup: (groupId: string) => boolean,
    now: () => number,
  ) {
    this.state = new MemorySpace(committed);
    this.#claimGroup = claimGroup;
    this.#now = now;
    this.nextVersion = committed.space.version + 1;
    this.reader = memoryEntities(() => this.state);
  }

  get space() {
    return this.state.space;
  }

  touch(): void {
    this.isDirty = true;
  }

  async apply(changes: readonly Change[]) {
    if (changes.length === 0) return;
    this.isDirty = true;
    this.state.apply(changes, this.nextVersion, this.#at());
  }

  async age(places: readonly AgeingPlace[]) {
    for (const place of places) {
      if (this.state.age(place, this.nextVersion)) this.isDirty = true;
    }
  }

  hotRowsBefore: SpaceWriter['hotRowsBefore'] = async (entity, before, ids) =>
    hotBefore(this.state, entity, before).filter(({ id }) => ids.includes(id));

  async emit(events: readonly DomainEvent[], origin: Origin) {
    const { producer, correlationId, now } = origin;
    for (const { type, data } of events) {
      const about = { version: EVENT_VERSION, ts: now, producer, correlationId };
      this.events.push({ id: origin.newId(), type, ...about, userId: this.userId, data });
    }
  }

  async claimEvent(consumer: string, eventId: string) {
    const claim = `${consumer}/${eventId}`;
    const isFirst = !this.state.read('claims').has(claim);
    this.state.write('claims').set(claim, true);
    return isFirst;
  }

  async savepoint<T>(part: () => Promise<T>, stands: (value: T) => boolean): Promise<T> {
    const { state, events, isDirty } = this;
    const undo = () => Object.assign(this, { state, events, isDirty });
    this.state = new MemorySpace(state);
    this.events = [...events];
    try {
      const value = await part();
      if (!stands(value)) undo();
      return value;
    } catch (error) {
      undo();
      throw error;
    }
  }

  async claimGroup(groupId: string) {
    if (this.state.read('groups').has(groupId)) return true;
    if (!this.#claimGroup(groupId)) return false;
    this.state.write('groups').set(groupId, true);
    return true;
  }

  async clientsOf(groupId: string): Promise<SyncClient[]> {
    return [...this.state.read('clients')]
      .filter(([, client]) => client.groupId === groupId)
      .map(([id, { lastMutationId }]) => ({ id, lastMutationId }));
  }

  async saveClient(groupId: string, { id, lastMutationId }: SyncClient) {
    this.touch();
    this.state.write('clients').set(id, { groupId, lastMutationId, version: this.nextVersion });
  }

  async isKeyApplied(key: string) {
    return this.state.read('keys').has(key);
  }

  async recordKey(key: string, _mutation: string, outcome: KeyOutcome) {
    if (this.state.read('keys').has(key)) throw new Error(`expected a new key, found \`${key}\``);
    this.state.write('keys').set(key, { outcome, at: this.#at() });
  }

  async clockOf(deviceId: string) {
    return this.state.read('clocks').get(deviceId);
  }

  async saveClock(deviceId: string, clock: DeviceClock) {
    const before = this.state.read('clocks').get(deviceId) ?? clock;
    this.state.write('clocks').set(deviceId, {
      lastEventAt: before.lastEventAt > clock.lastEventAt ? before.lastEventAt : clock.lastEventAt,
      lastCounter: Math.max(before.lastCounter, clock.lastCounter),
      events: clock.events,
    });
  }

  async countFailure(clientId: string, mutationId: number) {
    const name = `${clientId}/${mutationId}`;
    const tries = (this.state.read('failures').get(name)?.tries ?? 0) + 1;
    this.state.write('failures').set(name, { tries, at: this.#at() });
    return tries;
  }

  async pruneTombstones(before: string, keep: number) {
    return pruneMemoryTombstones(this.state, before, keep);
  }

  #at(): string {
    return new Date(this.#now()).toISOString();
  }
}
