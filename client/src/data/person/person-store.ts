import type { Refusal } from '@mast/shared/errors';
import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import type { Facts } from '@mast/shared/types';
import { Device } from '../device/device.ts';
import { heldNames, holdName, ifAlone } from '../device/locks.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import type { Journal, JournalRow } from '../journal/journal.ts';
import { isTooOld } from '../journal/plan-replay.ts';
import { pushAsWritten } from '../journal/push-as-written.ts';
import { Writes } from '../journal/writes.ts';
import { Observable } from '../observable.ts';
import type { Replica } from '../replica/replica.ts';
import { RowStore } from '../rows/row-store.ts';
import { Poke } from '../sync/poke.ts';
import { SyncStatus } from '../sync/sync-status.ts';
import { TabChannel, type TabHint } from '../sync/tab-channel.ts';
import { Transport } from '../sync/transport.ts';
import type { DataStatus, PendingWrite, PlanDraft, Verdict, WriteArgs } from '../types.ts';
import { DeviceGate } from './device-gate.ts';
import { FirstScreen } from './first-screen.ts';
import { LiveReplica } from './live-replica.ts';
import type { PersonEnvironment } from './person-environment.ts';
import { afterPaint, onHidden, onWakeUp } from './wake-ups.ts';

/** So long a device that has never synced waits for the first rows before it shows none. */
const FIRST_SYNC_MS = 4_000;

/** Everything that this device keeps for one person, opened step by step as it is needed. */
export class PersonStore {
  readonly userId: string;
  readonly rows = new RowStore();
  readonly status = new Observable<DataStatus>({ state: 'snapshot', snapshotAt: null });
  readonly pending = new Observable<readonly PendingWrite[]>([]);
  readonly sync: SyncStatus;
  /** Resolves once the stored first screen is there to be painted, or there is none. */
  readonly firstRows: Promise<void>;
  readonly #environment: PersonEnvironment;
  readonly #device: Device;
  readonly #transport: Transport;
  readonly #tabs: TabChannel;
  readonly #poke: Poke;
  readonly #writes: Writes;
  readonly #live: LiveReplica;
  readonly #firstScreen: FirstScreen;
  readonly #gate = new DeviceGate();
  readonly #end = new AbortController();
  #journal: Promise<Journal> | undefined;
  #drafts: Promise<DraftStore> | undefined;
  #opened: Promise<void> | undefined;

  constructor(userId: string, environment: PersonEnvironment) {
    this.userId = userId;
    this.#environment = environment;
    const { signal } = this.#end;
    this.#device = new Device(userId, environment.storage, environment.clock);
    this.sync = new SyncStatus(userId, environment.storage, navigator.onLine);
    this.#firstScreen = new FirstScreen(userId);
    this.firstRows = this.#paintStored();
    this.#transport = new Transport(userId, environment.clock, environment.isSignedIn, {
      onReach: (online) => this.sync.update({ online }),
      onUnauthorized: () => this.sync.update({ signedOutByServer: true }),
    });
    this.#tabs = new TabChannel(userId, (hint) => this.#onHint(hint));
    signal.addEventListener('abort', holdName(`mast-${userId}-boot-${this.#device.bootId}`));
    this.#writes = this.#openWrites();
    this.#live = this.#openLive();
    this.#poke = new Poke(userId, signal, {
      onOpen: () => this.#live.current?.sync(),
      onPoke: () => {
        void this.#live.current?.pull();
        this.#tabs.tell('poke');
      },
      mayConnect: () => environment.isSignedIn() && !this.sync.facts.signedOutByServer,
    });
    onWakeUp(signal, () => this.#wake());
    onHidden(signal, () => void this.#firstScreen.storeNow());
    addEventListener('offline', () => this.sync.update({ online: false }), { signal });
    void afterPaint().then(() => this.open());
  }

  /** Opens the journal and the live rows; once. */
  open(): Promise<void> {
    this.#opened ??= this.#end.signal.aborted ? Promise.resolve() : this.#open();
    return this.#opened;
  }

  async write<N extends MutationName>(name: N, args: WriteArgs<N>): Promise<{ key: string }> {
    const row = await this.#writes.append(name, args);
    this.#handOver(row);
    return { key: row.key };
  }

  /** Decides from the rows of this device, then keeps plan and verdict before either is shown. */
  async decidePlan(draft: PlanDraft): Promise<Verdict> {
    const judged = await this.#gate.run(this.#ready(), (gate, reader, index) =>
      gate.decideOnDevice(reader, draft, this.#moment(), index),
    );
    if (judged.kind !== 'decided') return judged;
    try {
      const args = { ...draft, deviceDecision: judged.record };
      this.#handOver(await this.#writes.append('submitIntent', args));
      return { ...judged, saved: 'saved' };
    } catch {
      return { ...judged, saved: 'not_saved' };
    }
  }

  /** What a write would be refused for with the rows of this device; writes nothing. */
  async rehearse<N extends MutationName>(
    name: N,
    args: WriteArgs<N>,
  ): Promise<Refusal | undefined> {
    const [{ rehearse }, replica] = await Promise.all([
      import('../replica/rehearse.ts'),
      this.#ready(),
    ]);
    const whole = { ...args, meta: this.#device.meta(0) } as unknown as MutationArgs[N];
    return replica.read((reader) => rehearse(reader, name, whole, this.#moment()));
  }

  /** What the gate would look at in an account now, beside a plan; undefined where there is none. */
  async factsNow(accountId: string): Promise<Facts | undefined> {
    return this.#gate.run(this.#ready(), (gate, reader, index) =>
      gate.factsOfAccount(reader, accountId, this.#moment(), index),
    );
  }

  /** Sends what waits and asks for what is new, at once. */
  syncNow(): void {
    this.#wake();
  }

  /** Brings gate and rows near, so that a decision finds them there. */
  async warmGate(): Promise<void> {
    await this.#gate.run(this.#ready(), (gate, reader, index) =>
      gate.warmUp(reader, this.#moment(), index),
    );
  }

  drafts(): Promise<DraftStore> {
    this.#drafts ??= import('../drafts/draft-store.ts').then((m) => m.openDrafts(this.userId));
    return this.#drafts;
  }

  /** Goes on after a new sign-in of the same person. */
  resume(): void {
    this.#transport.resume();
    this.sync.update({ signedOutByServer: false });
    this.#wake();
  }

  /** Lets go of everything in memory; what is stored stays this person's. */
  async close(): Promise<void> {
    this.#end.abort();
    this.#firstScreen.close();
    this.#tabs.close();
    this.rows.close();
    this.#gate.close();
    await this.#live.close();
    (await this.#journal?.catch(() => undefined))?.close();
    (await this.#drafts?.catch(() => undefined))?.close();
  }

  async #paintStored(): Promise<void> {
    const stored = await this.#firstScreen.readStored();
    if (stored === undefined || this.rows.isLive || this.#end.signal.aborted) return;
    this.rows.showStored(stored.rows);
    this.status.set({ state: 'snapshot', snapshotAt: stored.at });
  }

  async #open(): Promise<void> {
    const { rows } = this;
    const rejections = rows.query('rejection');
    const count = () => this.sync.update({ rejections: rejections.get().length });
    rejections.subscribe(count);
    count();
    const replica = await this.#live.open();
    if (this.sync.facts.lastSyncAt === null && this.sync.facts.online) {
      await Promise.race([replica.pull(), new Promise((r) => setTimeout(r, FIRST_SYNC_MS))]);
    }
    await rows.goLive();
    if (this.#end.signal.aborted) return;
    this.status.set({ state: 'live', snapshotAt: null });
    this.#firstScreen.from(async (body) => (await this.#ready()).read(body));
    this.#firstScreen.storeSoon();
  }

  /** The replica, once it holds all that was written on this device. */
  async #ready(): Promise<Replica> {
    await this.open();
    await this.#writes.settled();
    const { current } = this.#live;
    if (current === null) throw new Error('expected open rows, found them closed');
    return current;
  }

  #openJournal = (): Promise<Journal> => {
    this.#journal ??= import('../journal/journal-dexie.ts').then((m) => m.openJournal(this.userId));
    return this.#journal;
  };

  #openWrites(): Writes {
    const boots = `mast-${this.userId}-boot-`;
    return new Writes({
      journal: this.#openJournal,
      device: this.#device,
      liveBoots: () => heldNames(boots),
      alone: (run) => ifAlone(`mast-${this.userId}-replay`, run),
      pushAsWritten: (rows) =>
        pushAsWritten(rows, this.#device.id, (path, body) => this.#transport.post(path, body)),
      onPending: (rows) => this.#onPending(rows),
    });
  }

  #openLive(): LiveReplica {
    return new LiveReplica({
      userId: this.userId,
      post: (path, body) => this.#transport.post(path, body),
      onNews: (news) => this.#writes.take(news),
      onForgotten: () => this.#writes.forgotten(),
      onPulled: () => {
        this.sync.update({ lastSyncAt: new Date(this.#environment.clock.now()).toISOString() });
        this.#firstScreen.storeSoon();
      },
      onPushed: () => this.#tabs.tell('pushed'),
      onUpdateNeeded: this.#environment.onUpdateNeeded,
      onOpen: (replica) => {
        this.rows.follow(replica.feed);
        this.#gate.follow(replica.feed);
        return this.#writes.attach(replica);
      },
      onLost: () => this.#writes.detach(),
    });
  }

  #handOver(row: JournalRow): void {
    this.#writes.hand(row);
    this.#tabs.tell('journal');
    this.#firstScreen.storeSoon();
  }

  #moment() {
    const { userId } = this;
    return { userId, at: this.#environment.clock.now(), lastSyncAt: this.sync.facts.lastSyncAt };
  }

  #onPending(rows: readonly JournalRow[]): void {
    this.pending.set(rows.map(({ key, mutation, deviceTime }) => ({ key, mutation, deviceTime })));
    const now = Date.now();
    const tooOld = rows.filter((row) => isTooOld(row, now)).length;
    this.sync.update({ waiting: rows.length, tooOld });
  }

  #onHint(hint: TabHint): void {
    if (hint === 'journal') void this.#writes.refresh();
    else void this.#live.current?.pull();
  }

  #wake(): void {
    // That there is a network does not yet say that the server can be reached.
    if (!navigator.onLine) this.sync.update({ online: false });
    this.#live.current?.sync();
    this.#poke.connect();
    void this.#writes.replay();
  }
}
