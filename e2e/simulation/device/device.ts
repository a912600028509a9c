import type { MutationMeta } from '@mast/shared/types';
import { ReplicaName } from '../../../client/src/data/replica/replica-name.ts';
import { memoryStorage } from '../../../client/src/data/testing/memory-storage.ts';
import { ReplicaDatabase } from '../model/replica-database.ts';
import type { World } from '../world.ts';
import type { DeviceTime } from './device-time.ts';
import { JournalDisk } from './journal-disk.ts';
import { Tab } from './tab.ts';

/** A browser of the person's: what it stores, its clock, and its open tabs. */
export class Device {
  readonly tabs: Tab[] = [];
  /** By name and schema version, as Replicache keeps them. */
  readonly replicas = new Map<string, ReplicaDatabase>();
  journal: JournalDisk;
  replicaName: ReplicaName;
  /** The version of the app that its tabs run. */
  version: string;
  /** How far its wall clock is ahead of true time, ms. */
  skewMs = 0;
  /** What its wall clock is believed to be behind the server's, ms. */
  offsetMs: number | null = null;
  /** Its storage was cleared under it, and it had writes that nobody else had. */
  hasLostWrites = false;
  #id: string;

  constructor(
    readonly world: World,
    readonly name: string,
    version: string,
  ) {
    this.version = version;
    this.journal = this.#newDisk();
    this.replicaName = this.#newName();
    this.#id = world.newId(name);
  }

  get id(): string {
    return this.#id;
  }

  get wall(): number {
    return this.world.now + this.skewMs;
  }

  /** When it is by the server's clock as this device knows it. */
  get believedNow(): number {
    return this.wall + (this.offsetMs ?? 0);
  }

  learnTime(): void {
    this.offsetMs = this.world.now - this.wall;
  }

  /** The database of Replicache that is opened under a name by a page of a version. */
  replica(name: string, version: string): ReplicaDatabase {
    const whole = `${name}:${version}`;
    const known = this.replicas.get(whole) ?? new ReplicaDatabase(name, version);
    this.replicas.set(whole, known);
    return known;
  }

  timeOf(tab: Tab): DeviceTime {
    return {
      wall: () => this.wall,
      later: (run, ms) => void tab.timers.push({ at: this.world.now + ms, run }),
      onComplaint: (text) => void this.world.complaints.push(`${this.name}: ${text}`),
    };
  }

  meta(tab: Tab, counter: number): MutationMeta {
    return {
      key: this.world.newId(`key-${this.name}`),
      device: {
        id: this.#id,
        bootId: tab.bootId,
        wall: new Date(this.wall).toISOString(),
        monotonicMs: this.world.now - tab.startedAt,
        offsetMs: this.offsetMs,
        counter,
      },
    };
  }

  async open(): Promise<Tab> {
    const tab = new Tab(this);
    this.tabs.push(tab);
    await tab.open();
    return tab;
  }

  kill(tab: Tab): void {
    tab.power.cut();
    this.tabs.splice(this.tabs.indexOf(tab), 1);
  }

  /** The browser clears all that this site has stored, with its pages open or not. */
  wipe(): void {
    const { books, server } = this.world;
    for (const tab of [...this.tabs]) this.kill(tab);
    const isLoss = books.wipe(this.name, (key) => server.ledger.outcomeOf(key) !== undefined);
    this.hasLostWrites ||= isLoss;
    this.replicas.clear();
    this.journal = this.#newDisk();
    this.replicaName = this.#newName();
    this.#id = this.world.newId(this.name);
  }

  #newName = () => new ReplicaName(this.world.userId, memoryStorage());

  #newDisk = (): JournalDisk => new JournalDisk((row) => this.world.books.note(row, this.name));
}
