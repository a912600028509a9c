import type { PulledNews } from '../journal/covered-keys.ts';
import type { Replica } from '../replica/replica.ts';
import { ReplicaName } from '../replica/replica-name.ts';
import type { Answer } from '../sync/transport.ts';
import type { TextStorage } from '../types.ts';
import { holdsRows } from './first-sync.ts';

/** A replica that is lost again within this time is opened again only after a pause. */
const CALM_MS = 60_000;
const PAUSE_MS = 5_000;

export interface LiveReplicaHooks {
  readonly userId: string;
  readonly storage: TextStorage;
  readonly kvStore?: 'idb' | 'mem';
  readonly post: (path: string, body: unknown) => Promise<Answer>;
  readonly beforePull: () => Promise<(news: PulledNews) => Promise<void>>;
  readonly onForgotten: () => Promise<void>;
  readonly onPulled: () => void;
  readonly beforePush: () => Promise<void>;
  readonly onPushed: () => void;
  readonly onUpdateNeeded: () => void;
  /** A replica is there: the first, or one in place of a lost one. Resolves once it holds what waits. */
  readonly onOpen: (replica: Replica) => Promise<void>;
  /** Its rows may be shown: of one in place of a lost one, once all is there that was shown before. */
  readonly onRows: (replica: Replica) => void;
  readonly onLost: () => void;
}

/**
 * Keeps a replica open for a person. When a server or browser has lost its client group it opens
 * another, without a reload of the page: what was pending is in the journal.
 */
export class LiveReplica {
  readonly #hooks: LiveReplicaHooks;
  readonly #name: ReplicaName;
  #replica: Replica | null = null;
  /** Under which it is stored. */
  #openName = '';
  #opening: Promise<Replica> | null = null;
  /** A lost one whose rows are shown until those of its replacement are there. */
  #fading: Replica | null = null;
  #lostAt = 0;
  #isLeading = false;
  #isClosed = false;
  #hasShown = false;

  constructor(hooks: LiveReplicaHooks) {
    this.#hooks = hooks;
    this.#name = new ReplicaName(hooks.userId, hooks.storage);
  }

  get current(): Replica | null {
    return this.#replica;
  }

  /** Whether this tab asks for news by itself now and then. */
  lead(isLeading: boolean): void {
    this.#isLeading = isLeading;
    this.#replica?.lead(isLeading);
  }

  /** Shares an opening that is under way: two replicas would both go on asking. */
  open(): Promise<Replica> {
    return this.#opening ?? this.#share(this.#open());
  }

  #share(opening: Promise<Replica>): Promise<Replica> {
    const end = (): void => {
      if (this.#opening === opening) this.#opening = null;
    };
    this.#opening = opening;
    opening.then(end, end);
    return opening;
  }

  async #open(): Promise<Replica> {
    const { openReplica } = await import('../replica/replica.ts');
    const name = this.#name.current;
    let onWhole = () => {};
    const whole = new Promise<void>((resolve) => {
      onWhole = resolve;
    });
    const replica = openReplica({
      ...this.#hooks,
      name,
      onPulled: () => {
        onWhole();
        this.#hooks.onPulled();
      },
      onForgotten: async () => {
        await this.#hooks.onForgotten();
        this.#name.leave(name);
      },
      onLost: () => this.#replace(replica),
    });
    this.#replica = replica;
    this.#openName = name;
    replica.lead(this.#isLeading);
    if (this.#isClosed) await replica.close();
    else await this.#fill(replica, whole);
    return replica;
  }

  /**
   * One in place of a lost one may be empty at first: what was shown before stands until all of it is there. Where
   * the browser alone has let go of it, its rows are there at once, with a network or without.
   */
  async #fill(replica: Replica, whole: Promise<void>): Promise<void> {
    const isThere = !this.#hasShown || (await holdsRows(replica));
    if (isThere) this.#show(replica);
    await this.#hooks.onOpen(replica);
    if (!isThere) void whole.then(() => this.#show(replica));
  }

  #show(replica: Replica): void {
    if (this.#replica !== replica) return;
    this.#hasShown = true;
    this.#hooks.onRows(replica);
    void this.#fading?.close();
    this.#fading = null;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([this.#replica?.close(), this.#fading?.close()]);
  }

  #replace(lost: Replica): void {
    if (this.#isClosed || this.#replica !== lost) return;
    this.#replica = null;
    this.#hooks.onLost();
    this.#share(this.#openAnew(lost)).catch(() => {});
  }

  async #openAnew(lost: Replica): Promise<Replica> {
    await this.#leave(lost);
    const isRepeated = Date.now() - this.#lostAt < CALM_MS;
    this.#lostAt = Date.now();
    if (isRepeated) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (this.#isClosed) throw new Error('expected open rows, found them closed');
    return this.#open();
  }

  /** Another one of its name would wait for its close; one that the server forgot asks for nothing any more. */
  async #leave(lost: Replica): Promise<void> {
    lost.lead(false);
    if (this.#fading === null && this.#name.current !== this.#openName) this.#fading = lost;
    else await lost.close();
  }
}
