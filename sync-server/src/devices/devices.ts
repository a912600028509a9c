import type { DeviceBook, DeviceStanding, DeviceVisit, SyncStore } from '@mast/database';
import { formatInstant, parseInstant } from '@mast/shared/time';
import { noteDevice, type SeenDevice } from './note-device.ts';

/** So long a device that was shut out by another process may still be taken for let in. */
const KNOWN_MS = 10_000;
/** People of more than this number are looked up again. */
const MOST = 10_000;
const VISITS_MS = 10_000;
/** A device that only reads is put on record again once a day. */
const READER_STALE_MS = 24 * 60 * 60_000;
/** A browser whose storage is emptied is another device; nobody empties it so often in one sign-in. */
const MOST_DEVICES_OF_A_SIGN_IN = 16;

export interface DeviceCheck {
  /** The device that the request says it is of. */
  readonly id: string | undefined;
  readonly isRevoked: boolean;
  /** The sign-in is of as many other devices as one may be of: this one needs another sign-in. */
  readonly isOneTooMany: boolean;
}

export interface DevicesDeps {
  readonly book: DeviceBook;
  readonly store: SyncStore;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

interface Known {
  readonly standing: Promise<DeviceStanding>;
  readonly until: number;
}

/** Which devices of a person come, which of them are shut out, and when each was last here. */
export class Devices {
  readonly #deps: DevicesDeps;
  readonly #known = new Map<string, Known>();
  /** People whose devices change at this moment: nothing that was read of them meanwhile is kept. */
  readonly #changing = new Map<string, number>();
  #visits = new Map<string, Map<string, DeviceVisit>>();
  readonly #timer: NodeJS.Timeout;

  constructor(deps: DevicesDeps) {
    this.#deps = deps;
    this.#timer = setInterval(() => void this.#flush().catch(deps.onError), VISITS_MS).unref();
  }

  /**
   * Whether a request may be answered: neither the device that it names nor any that its sign-in was
   * of may be shut out.
   */
  async check(userId: string, sessionId: string, id: string | undefined): Promise<DeviceCheck> {
    const { known, sessions } = await this.#standing(userId);
    const tied = sessions.get(sessionId) ?? [];
    const isTied =
      id === undefined || tied.includes(id) || (await this.#tie(userId, sessionId, id, tied));
    const ids = id === undefined ? tied : [...tied, id];
    const isRevoked = ids.some((one) => known.get(one)?.isRevoked === true);
    return { id, isRevoked, isOneTooMany: !isTied };
  }

  /** Runs what may shut a device out or let it in; whoever asks meanwhile or later is told anew. */
  async changing<T>(userId: string, work: () => Promise<T>): Promise<T> {
    this.#forget(userId);
    this.#changing.set(userId, (this.#changing.get(userId) ?? 0) + 1);
    try {
      return await work();
    } finally {
      const left = (this.#changing.get(userId) as number) - 1;
      if (left === 0) this.#changing.delete(userId);
      else this.#changing.set(userId, left);
      this.#forget(userId);
    }
  }

  /** Notes that a device has pushed or pulled just now. */
  visited(userId: string, deviceId: string, what: 'lastPushAt' | 'lastPullAt'): void {
    const visits = this.#visits.get(userId) ?? new Map<string, DeviceVisit>();
    const before = visits.get(deviceId) ?? { deviceId, lastPushAt: null, lastPullAt: null };
    visits.set(deviceId, { ...before, [what]: formatInstant(this.#deps.now()) });
    this.#visits.set(userId, visits);
  }

  /** Puts a device that only reads on record, so that it can be seen and shut out. */
  async readBy(userId: string, seen: SeenDevice): Promise<void> {
    const { known } = await this.#standing(userId);
    const at = this.#deps.now();
    const lastAt = parseInstant(known.get(seen.id)?.lastSyncAt ?? '') ?? 0;
    if (at - lastAt < READER_STALE_MS) return;
    await this.#deps.store.withUserWrite(userId, (writer) =>
      noteDevice(writer, seen, at, READER_STALE_MS),
    );
    this.#forget(userId);
  }

  async visits(userId: string): Promise<DeviceVisit[]> {
    await this.#flush();
    return this.#deps.book.visits(userId);
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#flush();
  }

  /** What is known is never taken back: a sign-in that is full by it is full. */
  async #tie(
    userId: string,
    sessionId: string,
    id: string,
    known: readonly string[],
  ): Promise<boolean> {
    if (known.length >= MOST_DEVICES_OF_A_SIGN_IN) return false;
    const isTied = await this.#deps.book.tie(userId, sessionId, id, MOST_DEVICES_OF_A_SIGN_IN);
    this.#forget(userId);
    return isTied;
  }

  #standing(userId: string): Promise<DeviceStanding> {
    if (this.#changing.has(userId)) return this.#deps.book.standing(userId);
    const found = this.#known.get(userId);
    if (found !== undefined && found.until > this.#deps.now()) return found.standing;
    if (this.#known.size >= MOST) this.#known.clear();
    // Kept while it is looked up: what is forgotten meanwhile is then not kept afterwards.
    const looked = {
      standing: this.#deps.book.standing(userId),
      until: this.#deps.now() + KNOWN_MS,
    };
    this.#known.set(userId, looked);
    looked.standing.catch(() => {
      if (this.#known.get(userId) === looked) this.#forget(userId);
    });
    return looked.standing;
  }

  #forget(userId: string): void {
    this.#known.delete(userId);
  }

  async #flush(): Promise<void> {
    const visits = this.#visits;
    this.#visits = new Map();
    for (const [userId, ofPerson] of visits) {
      await this.#deps.book.noteVisits(userId, [...ofPerson.values()]);
    }
  }
}
