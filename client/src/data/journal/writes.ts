import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import type { MutationMeta } from '@mast/shared/types';
import type { Device } from '../device/device.ts';
import type { ServerClock } from '../device/server-clock.ts';
import type { Replica } from '../replica/replica.ts';
import { isFull, SaveError } from '../save-error.ts';
import { SCHEMA } from '../schema.ts';
import type { WriteArgs } from '../types.ts';
import { answersAny, coveredKeys, type PulledNews } from './covered-keys.ts';
import { type HeldAs, isUnanswered, isWaiting, type Journal, type JournalRow } from './journal.ts';
import { LastHeard } from './last-heard.ts';
import { OlderWrites, type SentOlder } from './older-writes.ts';
import { planReplay, type ReplayPlan } from './plan-replay.ts';
import type { SentAsWritten } from './push-as-written.ts';
import { KEPT, NOTHING } from './retention.ts';

/**
 * Replicache holds what a pull brought in memory for about a second before it is on the disk. A page
 * that is killed inside this time finds its answered writes in the journal and makes them again.
 */
const KEEP_ANSWERED_MS = 20_000;
/** Of a journal that cannot be read: no answer counts. */
const UNKNOWN = -1;
/** So often settled rows are looked through for those that may go. */
const TIDY_MS = 10 * 60_000;
/** Ids of replayed rows are noted in batches: a strict write each would take seconds for a month's. */
const BATCH = 100;

const NONE: ReadonlySet<string> = new Set();

/** What of a replica takes writes. */
export type MutationTarget = Pick<Replica, 'mutate' | 'heldKeys'>;

export interface WritesOptions {
  readonly journal: () => Promise<Journal>;
  readonly device: Pick<Device, 'bootId' | 'meta'>;
  readonly clock: Pick<ServerClock, 'now' | 'earliest'>;
  /** Starts of the page that are open in any tab. */
  readonly liveBoots: () => Promise<ReadonlySet<string>>;
  /** Resolves when such a start has ended, whose rows are everybody's then. */
  readonly whenEnded?: (bootId: string) => Promise<void>;
  /** Runs alone among the tabs. */
  readonly alone: (run: () => Promise<void>) => Promise<void>;
  /** Sends rows of an older version. */
  readonly pushAsWritten: (rows: readonly JournalRow[]) => Promise<SentAsWritten>;
  /**
   * Called with all that waits whenever that changes.
   * @param heldBack keys of those that are not sent before the person was asked
   */
  readonly onPending: (rows: readonly JournalRow[], heldBack: ReadonlySet<string>) => void;
  /** A write could not be stored on this device. */
  readonly onNotSaved?: () => void;
  readonly keepAnsweredMs?: number;
}

/**
 * Every write of a person: into the journal, then to Replicache, and settled once the server has
 * answered it. What Replicache loses is handed to it again under the same key.
 */
export class Writes {
  readonly #options: WritesOptions;
  readonly #older: OlderWrites;
  readonly #inFlight = new Set<string>();
  readonly #handing = new Set<Promise<void>>();
  readonly #heard: LastHeard;
  #replica: MutationTarget | null = null;
  #replaying: Promise<void> = Promise.resolve();
  /** What was written first is handed over first. */
  #turn: Promise<void> = Promise.resolve();
  readonly #awaited = new Set<string>();
  #heldBack: ReadonlySet<string> = new Set();
  #tidiedAt = 0;

  constructor(options: WritesOptions) {
    this.#options = options;
    this.#heard = new LastHeard(options.journal);
    this.#older = new OlderWrites({
      // Replicache holds none of them: its rows are those of one version.
      find: async () => (await this.#plan(async () => NONE)).pushAsWritten,
      send: (rows) => this.#sendOlder(rows),
      onTaken: ({ taken, losses }) => this.#conclude(taken, losses),
    });
  }

  /** Resolves once the write is on the disk; throws a SaveError where it could not be. */
  async append<N extends MutationName>(name: N, args: WriteArgs<N>): Promise<JournalRow<N>> {
    let key = '';
    const stamp = (counter: number): MutationMeta => {
      this.#inFlight.delete(key);
      const meta = this.#options.device.meta(counter);
      key = meta.key;
      this.#inFlight.add(key);
      return meta;
    };
    try {
      const journal = await this.#options.journal();
      return await journal.append(name, args, stamp).catch(async (error: unknown) => {
        if (!isFull(error)) throw error;
        // What is kept for a restored server gives way to what has never been there.
        await journal.tidy(this.#options.clock.now(), NOTHING);
        return journal.append(name, args, stamp);
      });
    } catch (error) {
      this.#inFlight.delete(key);
      this.#options.onNotSaved?.();
      throw new SaveError(error);
    }
  }

  /**
   * Hands a row to Replicache; where that is not open, the row waits for it in the journal.
   * @param when it may be handed over, if not at once
   */
  hand(row: JournalRow, when?: Promise<void>): void {
    this.#turn = Promise.all([this.#turn, this.#replaying, when]).then(() => {});
    const handing = this.#turn
      .then(() => this.#mutate([row]))
      .catch((error: unknown) => console.error('a write waits in the journal', error))
      .finally(() => {
        this.#inFlight.delete(row.key);
        this.#handing.delete(handing);
      });
    this.#handing.add(handing);
    void Promise.resolve(when)
      .then(() => this.refresh())
      .catch(() => {});
  }

  /** Gives writes to this replica from now on, first those that nobody else holds. */
  attach(replica: MutationTarget): Promise<void> {
    this.#replica = replica;
    return this.replay();
  }

  detach(): void {
    this.#replica = null;
  }

  /**
   * The server does not know this device's client group any more. It may have been restored from a
   * backup of before writes that it had answered: all of those kept are to be made again.
   */
  async forgotten(): Promise<void> {
    const journal = await this.#options.journal();
    await journal.reopen();
    this.#tell(await journal.rows());
  }

  /** Resolves once Replicache has everything that was handed over so far. */
  async settled(): Promise<void> {
    await this.#replaying;
    await Promise.all(this.#handing);
  }

  /** Hands every row over again that Replicache no longer holds. */
  replay(): Promise<void> {
    // Needs the network, which nothing here may wait for.
    if (this.#replica !== null) void this.#older.send();
    this.#replaying = this.#replaying
      .then(() => this.#options.alone(() => this.#replay()))
      .catch((error: unknown) => console.error('the journal could not be replayed', error));
    return this.#replaying;
  }

  /** Resolves once nothing older has to be sent before a push. @throws where that cannot be sent now */
  pushOlder(): Promise<void> {
    return this.#older.goFirst();
  }

  /** To be called before a pull. @returns what notes its answer */
  async listen(): Promise<(news: PulledNews) => Promise<void>> {
    const journal = this.#options.journal();
    const losses = await journal.then((its) => its.losses()).catch(() => UNKNOWN);
    return (news) => this.#take(news, losses);
  }

  async #take(news: PulledNews, askedAt: number): Promise<void> {
    const { losses, isLoss } = await this.#heard.hear(news, askedAt);
    if (isLoss) void this.replay();
    if (!answersAny(news)) return;
    const journal = await this.#options.journal();
    const unanswered = (await journal.rows()).filter(isUnanswered);
    await this.#release(coveredKeys(unanswered, news), losses);
  }

  /** Tells anew what waits; other tabs write too. */
  async refresh(): Promise<void> {
    const journal = await this.#options.journal();
    this.#tell(await journal.rows());
  }

  async #replay(): Promise<void> {
    const replica = this.#replica;
    if (replica === null) return;
    const losses = await (await this.#options.journal()).losses();
    const plan = await this.#plan(() => replica.heldKeys());
    this.#heldBack = new Set(plan.heldBack.map(({ key }) => key));
    const done = plan.done.map(({ key }) => key);
    if (done.length > 0) await this.#conclude(done, losses);
    for (let from = 0; from < plan.mutate.length; from += BATCH) {
      await this.#mutate(plan.mutate.slice(from, from + BATCH));
    }
    await this.refresh();
  }

  /** @param held reads the keys of the mutations that Replicache will push by itself */
  async #plan(held: () => Promise<ReadonlySet<string>>): Promise<ReplayPlan> {
    const { device, clock } = this.#options;
    const journal = await this.#options.journal();
    const liveBoots = new Set(await this.#options.liveBoots());
    liveBoots.delete(device.bootId);
    // Rows before what is held: one that is handed over in between is then not taken for lost.
    return planReplay(await journal.rows(), {
      held: await held(),
      liveBoots,
      inFlight: this.#inFlight,
      ownBoot: device.bootId,
      schemaVersion: SCHEMA,
      // A wall clock that is set forward, be it for a moment, must not hold back what may be sent.
      now: clock.earliest() ?? Date.now(),
    });
  }

  async #sendOlder(rows: readonly JournalRow[]): Promise<SentOlder> {
    const journal = await this.#options.journal();
    // Read first: an answer may be of a server of before a restore that any tab hears of meanwhile.
    const losses = await journal.losses();
    return { losses, ...(await this.#options.pushAsWritten(rows)) };
  }

  async #mutate(rows: readonly JournalRow[]): Promise<void> {
    const replica = this.#replica;
    if (replica === null) return;
    const { bootId } = this.#options.device;
    const held: HeldAs[] = [];
    for (const { key, mutation, args } of rows) {
      const ids = await replica.mutate(mutation, args as MutationArgs[MutationName]);
      held.push({ key, bootId, ...ids });
    }
    const journal = await this.#options.journal();
    await journal.note(held);
    const processed = held.filter((one) => this.#heard.covers(one)).map(({ key }) => key);
    await this.#release(processed, this.#heard.losses);
  }

  /** Answered rows wait for nothing any more, and are settled once what they brought about is kept. */
  async #release(keys: readonly string[], losses: number): Promise<void> {
    if (keys.length === 0) return;
    const journal = await this.#options.journal();
    const isNoted = await journal.answer(keys, losses);
    if (isNoted) this.#tell(await journal.rows());
    // Where the answer is of before a loss the row is made again, once Replicache holds it no more.
    const after = () => (isNoted ? this.#settle(keys) : this.replay());
    const keepMs = this.#options.keepAnsweredMs ?? KEEP_ANSWERED_MS;
    setTimeout(() => void after().catch(() => {}), keepMs);
  }

  /** Settles what waits for no pull. @returns false where the answer is of before a loss: it is made again */
  async #conclude(keys: readonly string[], losses: number): Promise<boolean> {
    const journal = await this.#options.journal();
    const isNoted = await journal.answer(keys, losses);
    if (isNoted) await this.#settle(keys);
    else void this.replay();
    return isNoted;
  }

  async #settle(keys: readonly string[]): Promise<void> {
    const { clock } = this.#options;
    const journal = await this.#options.journal();
    await journal.settle(keys, clock.now());
    this.#tell(await journal.rows());
    // A wall clock that is set forward, be it for a moment, must not end a month.
    const now = clock.earliest();
    if (now === null || now - this.#tidiedAt < TIDY_MS) return;
    this.#tidiedAt = now;
    await journal.tidy(now, KEPT);
  }

  #tell(rows: readonly JournalRow[]): void {
    for (const { bootId } of rows.filter(isUnanswered)) this.#await(bootId);
    this.#options.onPending(rows.filter(isWaiting), this.#heldBack);
  }

  /** Another tab takes care of its rows as long as it is open. */
  #await(bootId: string): void {
    const { device, whenEnded } = this.#options;
    if (bootId === device.bootId || this.#awaited.has(bootId) || whenEnded === undefined) return;
    this.#awaited.add(bootId);
    void whenEnded(bootId).then(() => this.replay());
  }
}
