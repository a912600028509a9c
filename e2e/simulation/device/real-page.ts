import { ENTITY_NAMES } from '@mast/shared/entities';
import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import { pushAsWritten } from '../../../client/src/data/journal/push-as-written.ts';
import { Writes } from '../../../client/src/data/journal/writes.ts';
import { LiveReplica } from '../../../client/src/data/person/live-replica.ts';
import type { Replica } from '../../../client/src/data/replica/replica.ts';
import { rowKey } from '../../../client/src/data/rows/key-prefix.ts';
import type { Answer } from '../../../client/src/data/sync/transport.ts';
import type { Path } from '../network.ts';
import { stateOf } from '../state.ts';
import type { Device } from './device.ts';
import { MemoryJournal } from './memory-journal.ts';
import type { Page } from './page.ts';
import { Power } from './power.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** So long an answer takes to be taken in, ms. */
const TAKEN_IN_MS = 3;
const KEEP_ANSWERED_MS = 20;

/** One start of the app's page over the real Replicache, whose rows are kept in memory. */
export class RealPage implements Page {
  readonly power = new Power();
  readonly bootId: string;
  readonly version: string;
  readonly #device: Device;
  readonly #writes: Writes;
  readonly #live: LiveReplica;

  constructor(device: Device) {
    const { world } = device;
    this.#device = device;
    this.version = device.version;
    this.bootId = world.newId('boot');
    const startedAt = world.now;
    const journal = new MemoryJournal(device.journal, this.power, device.version);
    const post = (path: string, body: unknown) => this.#post(path as Path, body as object);
    this.#writes = new Writes({
      journal: async () => journal,
      device: {
        bootId: this.bootId,
        meta: (counter) => device.meta(this.bootId, startedAt, counter),
      },
      clock: device.clock,
      liveBoots: async () => new Set(device.tabs.map(({ bootId }) => bootId)),
      alone: (run) => run(),
      pushAsWritten: (rows) => pushAsWritten(rows, device.id, post),
      onPending: () => {},
      keepAnsweredMs: KEEP_ANSWERED_MS,
    });
    this.#live = new LiveReplica({
      userId: world.userId,
      storage: device.storage,
      kvStore: 'mem',
      post,
      beforePull: () => this.#writes.listen(),
      onForgotten: () => this.#writes.forgotten(),
      onPulled: () => {},
      beforePush: () => this.#writes.pushOlder(),
      onPushed: () => {},
      onUpdateNeeded: () => {},
      onOpen: (replica) => this.#writes.attach(replica),
      onRows: () => {},
      onLost: () => this.#writes.detach(),
    });
  }

  get #sender() {
    const { id, name } = this.#device;
    return { sender: this.bootId, device: { id, label: name } };
  }

  async open(): Promise<void> {
    await this.power.during(() => this.#live.open());
  }

  async write<N extends MutationName>(name: N, args: Omit<MutationArgs[N], 'meta'>): Promise<void> {
    await this.power.during(async () => {
      this.#writes.hand(await this.#writes.append(name, args as never));
      this.#device.show();
      await this.#writes.settled();
    });
  }

  async wake(): Promise<void> {
    this.#live.current?.sync();
    await this.power.during(() => this.#writes.replay());
    await sleep(TAKEN_IN_MS);
  }

  /** Replicache does so by itself. */
  async recover(): Promise<void> {}

  async ring(): Promise<void> {}

  /** Replicache does so by itself when a second has passed. */
  persist(): void {}

  refresh(): void {}

  async rows(): Promise<ReadonlyMap<string, unknown>> {
    const replica = await this.#replica();
    const rows = new Map<string, unknown>();
    await replica.read(async (reader) => {
      for (const entity of ENTITY_NAMES) {
        for (const row of await reader.list(entity)) rows.set(rowKey(entity, row.id), row);
      }
    });
    return rows;
  }

  async state(): Promise<string> {
    const replica = await this.#replica();
    const cookie = (await replica.ids()).cookie as { epoch: string; v: number } | null;
    return stateOf(cookie, (await replica.heldKeys()).size);
  }

  kill(): void {
    this.power.cut();
    void this.#live.close();
  }

  /** While a lost replica is replaced there is none. */
  async #replica(): Promise<Replica> {
    for (;;) {
      const { current } = this.#live;
      if (current !== null) return current;
      await sleep(20);
    }
  }

  #post(path: Path, body: object): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#device.world.network.post(this.#sender, path, body, async (answer) => {
        if (answer === null || !this.power.isOn)
          reject(new Error('expected an answer, found none'));
        else {
          this.#device.learnTime();
          resolve(answer);
        }
        await sleep(TAKEN_IN_MS);
      });
    });
  }
}
