import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import { pushAsWritten } from '../../../client/src/data/journal/push-as-written.ts';
import { Writes } from '../../../client/src/data/journal/writes.ts';
import { PagedPull, type Pulled } from '../../../client/src/data/replica/paged-pull.ts';
import { SCHEMA } from '../../../client/src/data/schema.ts';
import type { Answer } from '../../../client/src/data/sync/transport.ts';
import { ModelClient, type PullResponse } from '../model/model-client.ts';
import type { ReplicaDatabase, StoredGroup } from '../model/replica-database.ts';
import type { Path } from '../network.ts';
import { stateOf } from '../state.ts';
import type { Device } from './device.ts';
import { onDevice, settleDown } from './device-time.ts';
import { MemoryJournal } from './memory-journal.ts';
import type { Page } from './page.ts';
import { Power } from './power.ts';
import { isForgotten, pullOf, pushOf } from './requests.ts';
import type { Timer } from './timers.ts';
import { asOfVersion1 } from './version-1.ts';

/** One start of the app's page: the real journal logic over a model of Replicache. */
export class Tab implements Page {
  readonly power = new Power();
  readonly bootId: string;
  readonly version: string;
  client: ModelClient;
  readonly #timers: Timer[] = [];
  readonly #device: Device;
  readonly #writes: Writes;
  readonly #busy = new Set<string>();
  #pages: PagedPull;

  constructor(device: Device) {
    this.#device = device;
    this.version = device.version;
    this.bootId = device.world.newId('boot');
    const startedAt = device.world.now;
    this.client = this.#newClient();
    this.#pages = this.#newPages();
    const journal = new MemoryJournal(device.journal, this.power, device.version);
    this.#writes = new Writes({
      journal: async () => journal,
      device: {
        bootId: this.bootId,
        meta: (counter) => device.meta(this.bootId, startedAt, counter),
      },
      clock: device.clock,
      liveBoots: async () => new Set(device.tabs.map(({ bootId }) => bootId)),
      alone: (run) => run(),
      pushAsWritten: (rows) =>
        pushAsWritten(rows, device.id, (path, body) => this.#ask(path, body)),
      onPending: () => {},
    });
  }

  get #sender() {
    const { id, name } = this.#device;
    return { sender: this.bootId, device: { id, label: name } };
  }

  async open(): Promise<void> {
    await this.#run(() => this.#writes.attach(this.client));
  }

  async write<N extends MutationName>(name: N, args: Omit<MutationArgs[N], 'meta'>): Promise<void> {
    const written = this.version === SCHEMA ? args : asOfVersion1(args);
    await this.#run(async () => {
      this.#writes.hand(await this.#writes.append(name, written as never));
      this.#device.show();
      await this.#writes.settled();
    });
  }

  async wake(): Promise<void> {
    await this.push();
    await this.pull();
    await this.#run(() => this.#writes.replay());
  }

  async push(): Promise<void> {
    const { client } = this;
    if (client.pending.length > 0) await this.#afterOlder(() => this.#push(client));
  }

  /** What an older version wrote goes before any push; its answer is waited for by the push alone. */
  async #afterOlder(push: () => void): Promise<void> {
    await onDevice(this.#device.timeOf(this.#timers), () =>
      this.power.during(async () => {
        void this.#writes.pushOlder().then(
          () => this.power.isOn && push(),
          () => {},
        );
        await settleDown();
      }),
    );
  }

  #push(client: ModelClient): void {
    if (client !== this.client) return;
    const body = pushOf(client.groupId, this.version, client.pending);
    this.#send('/api/sync/push', body, (answer) => this.#hearPush(client, answer));
  }

  async pull(): Promise<void> {
    const { client } = this;
    const kind = `/api/sync/pull ${client.groupId}`;
    if (this.#busy.has(kind)) return;
    this.#busy.add(kind);
    const { cookie } = client;
    void this.#writes
      .listen()
      .then(async (hear) => {
        const asked = pullOf(client.groupId, this.version, cookie);
        const pulled = await this.#pages.pull(asked, true).finally(() => this.#busy.delete(kind));
        await this.#hearPull(client, cookie, pulled, hear);
      })
      // Replicache tries again by itself; here the next step does.
      .catch(() => {});
    await settleDown();
  }

  /** Sends for the groups of earlier starts what they left behind, as Replicache does at a start. */
  async recover(): Promise<void> {
    for (const database of this.#device.replicas.values()) {
      if (database.name !== this.client.database.name) continue;
      for (const group of database.groups.values()) {
        if (group.id === this.client.groupId || group.isDisabled) continue;
        if (group.pending.length > 0) {
          await this.#afterOlder(() => this.#recover(database, group));
        }
      }
    }
  }

  #recover(database: ReplicaDatabase, { id, pending, snapshot }: StoredGroup): void {
    const { schemaVersion } = database;
    this.#send('/api/sync/push', pushOf(id, schemaVersion, pending), async (pushed) => {
      if (isForgotten(pushed)) return database.disable(id);
      if (pushed?.status !== 200) return;
      // Its answers come later, and are waited for by nobody.
      void this.#writes
        .listen()
        .then(async (hear) => {
          const asked = pullOf(id, schemaVersion, snapshot.cookie);
          const { answer } = await this.#pages.pull(asked, false);
          if (isForgotten(answer)) return database.disable(id);
          if (answer.status !== 200) return;
          const news = answer.body as PullResponse;
          await hear(news);
          database.acknowledge(id, news.lastMutationIDChanges);
        })
        .catch(() => {});
    });
  }

  /** Runs what is due by now. */
  async ring(): Promise<void> {
    const due = this.#timers.filter(({ at }) => at <= this.#device.world.now);
    if (due.length === 0) return;
    for (const timer of due) this.#timers.splice(this.#timers.indexOf(timer), 1);
    await this.#run(async () => {
      for (const { run } of due) run();
      await settleDown();
    });
  }

  persist(): void {
    this.client.persist();
  }

  refresh(): void {
    this.client.refresh();
  }

  rows(): Promise<ReadonlyMap<string, unknown>> {
    return onDevice(this.#device.timeOf(this.#timers), () => this.client.view());
  }

  async state(): Promise<string> {
    const { cookie, pending } = this.client;
    return stateOf(cookie, pending.length);
  }

  kill(): void {
    this.power.cut();
  }

  async #hearPush(client: ModelClient, answer: Answer | null): Promise<void> {
    if (isForgotten(answer)) await this.#replace(client);
  }

  async #hearPull(
    client: ModelClient,
    asked: PullResponse['cookie'] | null,
    { answer, isAll }: Pulled,
    hear: (news: PullResponse) => Promise<void>,
  ): Promise<void> {
    if (isForgotten(answer)) return this.#replace(client);
    if (answer.status !== 200) return;
    const news = answer.body as PullResponse;
    await hear(news);
    if (!this.power.isOn || client !== this.client) return;
    client.take(asked, news);
    if (!isAll) await this.pull();
  }

  /** As `LiveReplica` and `openReplica` go about a lost client group. */
  async #replace(lost: ModelClient): Promise<void> {
    await this.#writes.forgotten();
    this.#device.replicaName.leave(lost.database.name);
    lost.disable();
    if (lost !== this.client) return;
    this.#writes.detach();
    this.client = this.#newClient();
    this.#pages = this.#newPages();
    await this.#writes.attach(this.client);
    await this.push();
    await this.pull();
  }

  #newClient(): ModelClient {
    const { world } = this.#device;
    const database = this.#device.replica(this.#device.replicaName.current, this.version);
    return new ModelClient(database, this.#device.mutators, () => world.newId('replica'));
  }

  #newPages(): PagedPull {
    const { client } = this;
    return new PagedPull({
      post: (path, body) => this.#ask(path, body),
      isClosed: () => !this.power.isOn || client !== this.client,
    });
  }

  #ask(path: string, body: unknown): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#device.world.network.post(
        this.#sender,
        path as Path,
        body as object,
        async (answer) => {
          if (!this.power.isOn) return;
          if (answer !== null) this.#device.learnTime();
          await this.#run(async () => {
            if (answer === null) reject(new Error('expected an answer, found none'));
            else resolve(answer);
            await settleDown();
          });
        },
      );
    });
  }

  /** One request of a kind at a time, as Replicache's connections do. */
  #send(path: Path, body: object, hear: (answer: Answer | null) => Promise<void>): void {
    const { network } = this.#device.world;
    const kind = `${path} ${(body as { clientGroupID: string }).clientGroupID}`;
    if (this.#busy.has(kind)) return;
    this.#busy.add(kind);
    network.post(this.#sender, path, body, async (answer) => {
      this.#busy.delete(kind);
      if (!this.power.isOn) return;
      if (answer !== null) this.#device.learnTime();
      await this.#run(() => hear(answer));
    });
  }

  /** Replicache pushes as soon as it is given something. */
  async #run<T>(run: () => Promise<T>): Promise<T | undefined> {
    const { pending } = this.client;
    const result = await onDevice(this.#device.timeOf(this.#timers), () =>
      this.power.during(async () => {
        const ran = await run();
        await settleDown();
        return ran;
      }),
    );
    const isGivenMore = this.client.pending.some((held) => !pending.includes(held));
    if (this.power.isOn && isGivenMore) await this.push();
    return result;
  }
}
