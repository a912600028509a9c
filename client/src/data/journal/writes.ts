import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import type { Device } from '../device/device.ts';
import type { Replica } from '../replica/replica.ts';
import { SaveError } from '../save-error.ts';
import { SCHEMA } from '../schema.ts';
import type { WriteArgs } from '../types.ts';
import { coveredKeys, type PulledNews } from './covered-keys.ts';
import type { Journal, JournalRow } from './journal.ts';
import { planReplay } from './plan-replay.ts';

/**
 * Replicache holds what a pull brought in memory for about a second before it is on the disk. A page
 * that is killed inside this time finds its answered writes in the journal and makes them again.
 */
const KEEP_ANSWERED_MS = 20_000;

const isWaiting = (row: JournalRow): boolean => row.state !== 'answered';

/** What of a replica takes writes. */
export type MutationTarget = Pick<Replica, 'mutate' | 'heldKeys'>;

export interface WritesOptions {
  readonly journal: () => Promise<Journal>;
  readonly device: Pick<Device, 'bootId' | 'meta'>;
  /** Starts of the page that are open in any tab. */
  readonly liveBoots: () => Promise<ReadonlySet<string>>;
  /** Runs alone among the tabs. */
  readonly alone: (run: () => Promise<void>) => Promise<void>;
  /** Sends rows of an older version. @returns keys of those that arrived */
  readonly pushAsWritten: (rows: readonly JournalRow[]) => Promise<string[]>;
  /** Called with all that waits whenever that changes. */
  readonly onPending: (rows: readonly JournalRow[]) => void;
  readonly keepAnsweredMs?: number;
}

/**
 * Every write of a person: into the journal, then to Replicache, out of the journal once the server
 * has answered it. What Replicache loses is handed to it again under the same key.
 */
export class Writes {
  readonly #options: WritesOptions;
  readonly #inFlight = new Set<string>();
  readonly #handing = new Set<Promise<void>>();
  /** The last mutation ids that pulls have brought, for rows whose ids are noted only after. */
  readonly #processed = new Map<string, number>();
  #replica: MutationTarget | null = null;
  #replaying: Promise<void> = Promise.resolve();

  constructor(options: WritesOptions) {
    this.#options = options;
  }

  /** Resolves once the write is on the disk; throws a SaveError where it could not be. */
  async append<N extends MutationName>(name: N, args: WriteArgs<N>): Promise<JournalRow<N>> {
    let key = '';
    try {
      const journal = await this.#options.journal();
      return await journal.append(name, args, (counter) => {
        const meta = this.#options.device.meta(counter);
        key = meta.key;
        this.#inFlight.add(key);
        return meta;
      });
    } catch (error) {
      this.#inFlight.delete(key);
      throw new SaveError(error);
    }
  }

  /** Hands a row to Replicache; where that is not open, the row waits for it in the journal. */
  hand(row: JournalRow): void {
    const handing = this.#replaying
      .then(() => this.#mutate(row))
      .catch((error: unknown) => console.error('a write waits in the journal', error))
      .finally(() => {
        this.#inFlight.delete(row.key);
        this.#handing.delete(handing);
      });
    this.#handing.add(handing);
    void this.refresh();
  }

  /** Gives writes to this replica from now on, first those that nobody else holds. */
  attach(replica: MutationTarget): Promise<void> {
    this.#replica = replica;
    return this.replay();
  }

  detach(): void {
    this.#replica = null;
  }

  /** Resolves once Replicache has everything that was handed over so far. */
  async settled(): Promise<void> {
    await this.#replaying;
    await Promise.all(this.#handing);
  }

  /** Hands every row over again that Replicache no longer holds. */
  replay(): Promise<void> {
    this.#replaying = this.#replaying
      .then(() => this.#options.alone(() => this.#replay()))
      .catch((error: unknown) => console.error('the journal could not be replayed', error));
    return this.#replaying;
  }

  /** Takes out of the journal what a pull answers. */
  async take(news: PulledNews): Promise<void> {
    for (const [client, last] of Object.entries(news.lastMutationIDChanges)) {
      this.#processed.set(client, last);
    }
    const journal = await this.#options.journal();
    await this.#release(coveredKeys(await journal.rows(), news));
  }

  /** Tells anew what waits; other tabs write too. */
  async refresh(): Promise<void> {
    const journal = await this.#options.journal();
    this.#tell(await journal.rows());
  }

  async #replay(): Promise<void> {
    const replica = this.#replica;
    if (replica === null) return;
    const journal = await this.#options.journal();
    const liveBoots = new Set(await this.#options.liveBoots());
    liveBoots.delete(this.#options.device.bootId);
    const rows = await journal.rows();
    const plan = planReplay(rows, {
      held: await replica.heldKeys(),
      liveBoots,
      inFlight: this.#inFlight,
      ownBoot: this.#options.device.bootId,
      schemaVersion: SCHEMA,
      now: Date.now(),
    });
    for (const row of plan.mutate) await this.#mutate(row);
    if (plan.pushAsWritten.length > 0) {
      // Needs the network, which nothing here may wait for.
      void this.#options.pushAsWritten(plan.pushAsWritten).then(
        (keys) => this.#remove(keys),
        () => {},
      );
    }
    this.#tell(await journal.rows());
  }

  async #mutate<N extends MutationName>(row: JournalRow<N>): Promise<void> {
    if (this.#replica === null) return;
    const { clientId, mutationId } = await this.#replica.mutate(
      row.mutation,
      row.args as MutationArgs[N],
    );
    const journal = await this.#options.journal();
    await journal.note(row.key, clientId, mutationId);
    if ((this.#processed.get(clientId) ?? 0) >= mutationId) await this.#release([row.key]);
  }

  /** Answered rows wait for nothing any more, and leave once what they brought about is kept. */
  async #release(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    const journal = await this.#options.journal();
    await journal.answer(keys);
    this.#tell(await journal.rows());
    const keepMs = this.#options.keepAnsweredMs ?? KEEP_ANSWERED_MS;
    setTimeout(() => void this.#remove(keys).catch(() => {}), keepMs);
  }

  #tell(rows: readonly JournalRow[]): void {
    this.#options.onPending(rows.filter(isWaiting));
  }

  async #remove(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    const journal = await this.#options.journal();
    await journal.remove(keys);
    this.#tell(await journal.rows());
  }
}
