import type { EventEnvelope } from '@mast/shared/events';
import type {
  OutboxEntry,
  ParkedEvent,
  Parking,
  PokeListener,
  SyncStore,
} from '../../store/sync-store.ts';
import { forgetOldOf } from './memory-prune.ts';
import { MemorySpaceReader } from './memory-reader.ts';
import { MemorySpace } from './memory-space.ts';
import { MemorySpaceWriter } from './memory-writer.ts';

/** Everything that was committed. */
interface Committed {
  readonly spaces: Map<string, MemorySpace>;
  /** Whose each client group is. */
  readonly groups: Map<string, string>;
  readonly outbox: OutboxEntry[];
  readonly log: EventEnvelope[];
  readonly parked: ParkedEvent[];
}

/**
 * A store in memory behind the same port as SQL, for schedules by the thousand. Writers of a person
 * queue; a reader sees what was committed when it began; a failed write leaves nothing.
 */
export class MemoryStore implements SyncStore {
  readonly #newEpoch: () => string;
  readonly #now: () => number;
  readonly #listeners = new Set<PokeListener>();
  readonly #queues = new Map<string, Promise<unknown>>();
  #committed: Committed;
  #position = 0;

  constructor(options: { readonly newEpoch: () => string; readonly now?: () => number }) {
    this.#newEpoch = options.newEpoch;
    this.#now = options.now ?? Date.now;
    this.#committed = { spaces: new Map(), groups: new Map(), outbox: [], log: [], parked: [] };
  }

  withUserRead: SyncStore['withUserRead'] = (userId, work) =>
    work(new MemorySpaceReader(userId, this.#committed.spaces.get(userId)));

  withUserWrite: SyncStore['withUserWrite'] = (userId, work) => {
    const turn = (this.#queues.get(userId) ?? Promise.resolve()).then(() =>
      this.#write(userId, work),
    );
    this.#queues.set(
      userId,
      turn.catch(() => undefined),
    );
    return turn;
  };

  #write: SyncStore['withUserWrite'] = async (userId, work) => {
    const claimed: string[] = [];
    const before =
      this.#committed.spaces.get(userId) ??
      new MemorySpace({ version: 0, epoch: this.#newEpoch(), tombstoneFloor: 0 });
    const claimGroup = (groupId: string): boolean => {
      if (this.#committed.groups.has(groupId)) return false;
      claimed.push(groupId);
      return true;
    };
    const writer = new MemorySpaceWriter(userId, before, claimGroup, this.#now);
    const value = await work(writer);
    const { state, isDirty } = writer;
    if (isDirty) state.space = { ...state.space, version: writer.nextVersion };
    this.#committed.spaces.set(userId, state);
    for (const groupId of claimed) this.#committed.groups.set(groupId, userId);
    for (const event of writer.events) {
      this.#position += 1;
      this.#committed.outbox.push({ position: this.#position, event });
    }
    const { version } = state.space;
    if (isDirty) for (const listener of this.#listeners) listener(userId, version);
    return { value, version };
  };

  people: SyncStore['people'] = async (afterId, limit) =>
    [...this.#committed.spaces.keys()]
      .filter((id) => id > afterId)
      .sort()
      .slice(0, limit);

  forgetOld: SyncStore['forgetOld'] = async () => {
    const forgotten = { keys: 0, tries: 0, clocks: 0 };
    for (const [userId, committed] of this.#committed.spaces) {
      const state = new MemorySpace(committed);
      const { keys, tries, clocks } = forgetOldOf(state, this.#now());
      this.#committed.spaces.set(userId, state);
      forgotten.keys += keys;
      forgotten.tries += tries;
      forgotten.clocks += clocks;
    }
    return forgotten;
  };

  readOutbox: SyncStore['readOutbox'] = async (after = 0) =>
    this.#committed.outbox.filter(({ position }) => position > after).slice(0, 200);

  settleOutbox: SyncStore['settleOutbox'] = async (entries, parked = []) => {
    const settled = new Set(entries.map(({ position }) => position));
    const { outbox, log } = this.#committed;
    log.push(...entries.map(({ event }) => event));
    for (const parking of parked) this.#park(parking);
    this.#committed = {
      ...this.#committed,
      outbox: outbox.filter(({ position }) => !settled.has(position)),
    };
  };

  #park({ consumer, eventId }: Parking): void {
    const { log, parked } = this.#committed;
    const event = log.find(({ id }) => id === eventId);
    if (event === undefined) throw new Error(`expected a logged event, found \`${eventId}\``);
    if (parked.some((one) => one.consumer === consumer && one.event.id === eventId)) return;
    this.#position += 1;
    parked.push({ position: this.#position, consumer, event });
  }

  readParked: SyncStore['readParked'] = async (after) =>
    this.#committed.parked.filter(({ position }) => position > after).slice(0, 200);

  countParked: SyncStore['countParked'] = async () => this.#committed.parked.length;

  unpark: SyncStore['unpark'] = async (position) => {
    const parked = this.#committed.parked.filter((one) => one.position !== position);
    this.#committed = { ...this.#committed, parked };
  };

  /** What an operator's backup holds: writes work on copies, so that it stays as it is. */
  snapshot(): Committed {
    const { spaces, groups, outbox, log, parked } = this.#committed;
    return {
      spaces: new Map(spaces),
      groups: new Map(groups),
      outbox: [...outbox],
      log: [...log],
      parked: [...parked],
    };
  }

  /** Everything is again as it was at the backup, under other epochs. */
  restore(backup: Committed): void {
    const spaces = new Map<string, MemorySpace>();
    for (const [userId, committed] of backup.spaces) {
      const state = new MemorySpace(committed);
      state.space = { ...state.space, epoch: this.#newEpoch() };
      spaces.set(userId, state);
    }
    this.#committed = {
      spaces,
      groups: new Map(backup.groups),
      outbox: [...backup.outbox],
      log: [...backup.log],
      parked: [...backup.parked],
    };
  }

  onPoke: SyncStore['onPoke'] = (listener) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
