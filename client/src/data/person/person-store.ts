import type { EntityReader } from '@mast/shared/entities';
import type { Refusal } from '@mast/shared/errors';
import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import { Boots } from '../device/boots.ts';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { JournalRow } from '../journal/journal.ts';
import { pushAsWritten, type SentAsWritten } from '../journal/push-as-written.ts';
import { Writes } from '../journal/writes.ts';
import { Observable } from '../observable.ts';
import { Once } from '../once.ts';
import type { Replica } from '../replica/replica.ts';
import { RowStore } from '../rows/row-store.ts';
import { SyncLog } from '../sync/sync-log.ts';
import { SyncStatus } from '../sync/sync-status.ts';
import { Transport } from '../sync/transport.ts';
import type { DataStatus, PendingWrite, PlanDraft, Verdict, WriteArgs } from '../types.ts';
import { DeviceGate, type Look } from './device-gate.ts';
import { DeviceMemory } from './device-memory.ts';
import { FirstScreen } from './first-screen.ts';
import { firstSync } from './first-sync.ts';
import { LiveReplica } from './live-replica.ts';
import { Opening } from './opening.ts';
import { PendingWork, pendingWrite } from './pending-work.ts';
import type { PersonEnvironment } from './person-environment.ts';
import { Tabs } from './tabs.ts';
import { afterPaint, onHidden, onWakeUp } from './wake-ups.ts';

/** Everything that this device keeps for one person, opened step by step as it is needed. */
export class PersonStore {
  readonly userId: string;
  readonly rows = new RowStore();
  readonly status = new Observable<DataStatus>({ state: 'snapshot', snapshotAt: null });
  readonly pending = new Observable<readonly PendingWrite[]>([]);
  readonly drafts = new Once(async () => {
    const { openDrafts } = await import('../drafts/draft-store.ts');
    return openDrafts(this.userId);
  });
  readonly sync: SyncStatus;
  readonly memory: DeviceMemory;
  readonly work: PendingWork;
  readonly opening: Opening;
  readonly #environment: PersonEnvironment;
  readonly #transport: Transport;
  readonly #log = new SyncLog();
  readonly #tabs: Tabs;
  readonly #boots: Boots;
  readonly #writes: Writes;
  readonly #live: LiveReplica;
  readonly #firstScreen: FirstScreen;
  readonly #gate = new DeviceGate(this.rows, () => this.#ready());
  readonly #end = new AbortController();
  readonly #opened = new Once(() => this.#open());

  constructor(userId: string, environment: PersonEnvironment) {
    this.userId = userId;
    this.#environment = environment;
    const { signal } = this.#end;
    this.memory = new DeviceMemory({ userId, ...environment });
    this.opening = new Opening(signal, () => this.open(), this.memory.journal);
    this.sync = new SyncStatus(userId, environment.storage, navigator.onLine);
    this.sync.state.subscribe(() => {
      this.memory.note({ lastSyncAt: this.sync.facts.lastSyncAt });
    });
    this.#firstScreen = new FirstScreen(userId, environment.storage, this);
    this.#firstScreen.paint();
    this.memory.loss.subscribe(() => {
      if (this.memory.loss.get() !== null) this.#firstScreen.unpaint();
    });
    this.#transport = new Transport(userId, environment.clock, environment.isSignedIn, {
      onReach: (reached, askedAt) => this.sync.noteReach(reached, askedAt),
      onUnauthorized: () => this.sync.update({ signedOutByServer: true }),
      onRevoked: (isRevoked) => this.sync.update({ isRevoked }),
      onAsked: (asked) => this.#log.note(asked),
      sender: () => this.memory.device.sender(),
      deviceId: () => this.memory.device.id,
    });
    this.#boots = new Boots(userId, this.memory.device.bootId, signal);
    this.#writes = this.#openWrites();
    this.#live = this.#openLive();
    this.work = new PendingWork({ userId, memory: this.memory, writes: this.#writes });
    this.#tabs = new Tabs(userId, signal, {
      mayConnect: () => environment.isSignedIn() && this.sync.mayAsk,
      sync: () => this.#catchUp(),
      pull: () => void this.#live.current?.pull(),
      resume: () => this.#resume(),
      onJournal: () => void this.#writes.refresh().catch(() => {}),
      onLeading: (isLeading) => this.#onLeading(isLeading),
    });
    onWakeUp(signal, () => this.#wake());
    onHidden(signal, () => void this.#firstScreen.storeNow());
    addEventListener('offline', () => this.sync.noteNoNetwork(performance.now()), { signal });
    void environment.painted.then(() => this.opening.start());
  }

  /** Opens the journal and the live rows; once. */
  open(): Promise<void> {
    return this.#end.signal.aborted ? Promise.resolve() : this.#opened.get();
  }

  async write<N extends MutationName>(name: N, args: WriteArgs<N>): Promise<{ key: string }> {
    const row = await this.#writes.append(name, args);
    void this.#handOver(row);
    return { key: row.key };
  }

  /** Decides from the rows of this device, then keeps plan and verdict before either is shown. */
  async decidePlan(draft: PlanDraft): Promise<Verdict> {
    const judged = await this.#gate.run((gate, reader, index) =>
      gate.decideOnDevice(reader, draft, this.#moment(), index),
    );
    if (judged.kind !== 'decided') return judged;
    try {
      const args = { ...draft, deviceDecision: judged.record };
      const row = await this.#writes.append('submitIntent', args);
      // On the disk it is safe; what else is to be done with it would hold back the verdict's frame.
      void this.#handOver(row, afterPaint().then(afterPaint));
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
    const [{ rehearse }] = await Promise.all([import('../replica/rehearse.ts'), this.#ready()]);
    const whole = { ...args, meta: this.memory.device.meta(0) } as unknown as MutationArgs[N];
    // By the rows that are shown: those of a new replica may not all be there.
    return rehearse(this.rows.reader, name, whole, this.#moment());
  }

  /** Reads this device's rows, with all that was written on it; writes nothing. */
  async read<R>(run: (reader: EntityReader, userId: string) => Promise<R>): Promise<R> {
    return (await this.#ready()).read((reader) => run(reader, this.userId));
  }

  /** Reads with the gate as of now; writes nothing. */
  async look<R>(read: Look<R>): Promise<R> {
    return this.#gate.run((gate, reader, index) => read(gate, reader, this.#moment(), index));
  }

  /** Sends what waits and asks for what is new, at once. */
  syncNow(): void {
    this.#wake();
  }

  /** Brings gate and rows near, so that a decision finds them there. */
  async warmGate(): Promise<void> {
    await this.#gate.run((gate, reader, index) => gate.warmUp(reader, this.#moment(), index));
  }

  /** How the sync stands, without anything that the person wrote. */
  async diagnose(): Promise<Diagnostics> {
    const { diagnose } = await import('../diagnostics/diagnose.ts');
    return diagnose({
      memory: this.memory,
      replica: this.#live.current,
      tabs: this.#tabs,
      log: this.#log,
      sync: this.sync.state.get(),
      pending: this.pending.get(),
      serverOffsetMs: this.#environment.clock.offsetMs,
      openBoots: await this.#boots.open(),
    });
  }

  /** Goes on after a new sign-in of the same person, or once this device was let in again. */
  resume(): void {
    this.#resume();
    this.#tabs.resumed();
  }

  #resume(): void {
    this.#transport.resume();
    this.sync.update({ signedOutByServer: false });
    this.#wake();
  }

  /** Lets go of everything in memory; what is stored stays this person's. */
  async close(): Promise<void> {
    this.#end.abort();
    this.#firstScreen.close();
    this.sync.close();
    this.rows.close();
    this.#gate.close();
    this.#writes.detach();
    await this.#live.close();
    await this.memory.close();
    (await this.drafts.held())?.close();
  }

  async #open(): Promise<void> {
    this.rows.query('rejection').subscribe(this.#countRejections);
    this.#countRejections();
    const replica = this.#live.current ?? (await this.#live.open());
    await firstSync(replica, this.sync);
    await this.rows.goLive();
    if (this.#end.signal.aborted) return;
    this.status.set({ state: 'live', snapshotAt: null });
    this.#firstScreen.from(() => this.#ready().then(() => this.rows.reader));
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

  #openWrites(): Writes {
    return new Writes({
      journal: this.memory.journal,
      device: this.memory.device,
      clock: this.#environment.clock,
      liveBoots: this.#boots.open,
      whenEnded: this.#boots.whenEnded,
      alone: (run) => this.#boots.replayAlone(run, () => void this.#writes.replay()),
      pushAsWritten: (rows) => this.#pushAsWritten(rows),
      onPending: (rows, heldBack) => this.#onPending(rows, heldBack),
      onNotSaved: this.#environment.onNotSaved,
    });
  }

  async #pushAsWritten(rows: readonly JournalRow[]): Promise<SentAsWritten> {
    const post = (path: string, body: unknown) => this.#transport.post(path, body, true);
    const sent = await pushAsWritten(rows, this.memory.device.id, post);
    if (sent.taken.length > 0) this.#tabs.pushed();
    return sent;
  }

  #openLive(): LiveReplica {
    return new LiveReplica({
      userId: this.userId,
      storage: this.#environment.storage,
      post: (path, body) => this.#transport.post(path, body),
      beforePull: () => this.#writes.listen(),
      onForgotten: () => this.#writes.forgotten(),
      onPulled: () => {
        this.sync.update({ lastSyncAt: new Date(this.#environment.clock.now()).toISOString() });
        this.#firstScreen.storeSoon();
      },
      beforePush: () => this.#writes.pushOlder(),
      onPushed: () => this.#tabs.pushed(),
      onUpdateNeeded: this.#environment.onUpdateNeeded,
      onOpen: (replica) => this.#writes.attach(replica),
      onRows: (replica) => this.rows.follow(replica.feed),
      onLost: () => this.#writes.detach(),
    });
  }

  readonly #countRejections = (): void =>
    this.sync.update({ rejections: this.rows.query('rejection').get().length });

  async #handOver(row: JournalRow, when?: Promise<void>): Promise<void> {
    this.#writes.hand(row, when);
    await when;
    this.#environment.onWritten();
    this.memory.note({ counter: row.args.meta.device.counter });
    this.#tabs.written();
    this.#firstScreen.storeSoon();
    // A journal that could not be opened before is open now, with what it holds.
    if (this.opening.hasFailed.get()) this.#wake();
  }

  #moment() {
    const { userId, sync, memory } = this;
    return { userId, ...memory.device.moment(), lastSyncAt: sync.facts.lastSyncAt };
  }

  #onPending(rows: readonly JournalRow[], heldBack: ReadonlySet<string>): void {
    const pending = rows.map((row) => pendingWrite(row, heldBack));
    this.pending.set(pending);
    this.memory.note({ waiting: rows.length });
    const tooOld = pending.filter((write) => write.isTooOld).length;
    this.sync.update({ waiting: rows.length, tooOld });
  }

  #onLeading(isLeading: boolean): void {
    this.#live.lead(isLeading);
    if (isLeading) this.#catchUp();
  }

  #catchUp(): void {
    this.#live.current?.sync();
    void this.#writes.replay();
  }

  #wake(): void {
    // That there is a network does not yet say that the server can be reached.
    if (!navigator.onLine) this.sync.noteNoNetwork(performance.now());
    void this.opening.tryAgain();
    this.#catchUp();
    this.#tabs.wake();
  }
}
