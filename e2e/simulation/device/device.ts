import type { MutationMeta } from '@mast/shared/types';
import { lossOf } from '../../../client/src/data/device/loss.ts';
import { DeviceMarker } from '../../../client/src/data/device/marker.ts';
import { buildMutators } from '../../../client/src/data/replica/mutators.ts';
import { ReplicaName } from '../../../client/src/data/replica/replica-name.ts';
import { memoryStorage } from '../../../client/src/data/testing/memory-storage.ts';
import type { TextStorage } from '../../../client/src/data/types.ts';
import type { Mutators } from '../model/model-client.ts';
import { ReplicaDatabase } from '../model/replica-database.ts';
import type { World } from '../world.ts';
import type { DeviceTime } from './device-time.ts';
import { JournalDisk } from './journal-disk.ts';
import type { Page } from './page.ts';
import type { Timer } from './timers.ts';

let storages = 0;

const ofPersons = new Map<string, Mutators>();

/** A person's mutators are the same on every device. */
function mutatorsOf(userId: string): Mutators {
  const known = ofPersons.get(userId) ?? buildMutators(userId);
  ofPersons.set(userId, known);
  return known;
}

/** A browser of the person's: what it stores, its clock, and its open tabs. */
export class Device {
  readonly tabs: Page[] = [];
  readonly mutators: Mutators;
  /** By name and schema version, as Replicache keeps them. */
  readonly replicas = new Map<string, ReplicaDatabase>();
  journal: JournalDisk;
  /** The browser's storage of small texts. */
  storage: TextStorage;
  /** The version of the app that its tabs run. */
  version: string;
  /** How far its wall clock is ahead of true time, ms. */
  skewMs = 0;
  /** What its wall clock is believed to be behind the server's, ms. */
  offsetMs: number | null = null;
  /** What outlives the databases when a browser clears them. */
  readonly #marker: DeviceMarker;
  /** Keys of the writes that a person was told are saved. */
  readonly #shown = new Set<string>();
  #id: string;

  constructor(
    readonly world: World,
    readonly name: string,
    version: string,
  ) {
    this.version = version;
    this.mutators = mutatorsOf(world.userId);
    this.journal = this.#newDisk();
    this.storage = this.#newStorage();
    this.#id = world.newId(name);
    this.#marker = new DeviceMarker(name, memoryStorage(), { cookie: '' });
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

  /** What its pages know of the server's time, whose monotonic clocks keep up with it. */
  readonly clock = {
    now: () => this.believedNow,
    earliest: () => (this.offsetMs === null ? null : this.world.now),
  };

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

  timeOf(timers: Timer[]): DeviceTime {
    return {
      wall: () => this.wall,
      later: (run, ms) => void timers.push({ at: this.world.now + ms, run }),
      onComplaint: (text) => void this.world.complaints.push(`${this.name}: ${text}`),
    };
  }

  meta(bootId: string, startedAt: number, counter: number): MutationMeta {
    return {
      key: this.world.newId(`key-${this.name}`),
      device: {
        id: this.#id,
        bootId,
        wall: new Date(this.wall).toISOString(),
        monotonicMs: this.world.now - startedAt,
        offsetMs: this.offsetMs,
        counter,
      },
    };
  }

  /** A person was told that all is saved that this device has written so far. */
  show(): void {
    const { rows, writes, waiting } = this.journal;
    for (const key of rows.keys()) this.#shown.add(key);
    this.#marker.keep({ deviceId: this.#id, counter: writes, waiting: waiting.length });
  }

  async open(): Promise<Page> {
    const tab = this.world.newPage(this);
    this.tabs.push(tab);
    await tab.open();
    return tab;
  }

  kill(tab: Page): void {
    tab.kill();
    this.tabs.splice(this.tabs.indexOf(tab), 1);
  }

  /** The browser clears all that this site has stored, with its pages open or not. */
  wipe(): void {
    const { books, server, complaints } = this.world;
    for (const tab of [...this.tabs]) this.kill(tab);
    const lost = books.wipe(this.name, (key) => server.ledger.outcomeOf(key) !== undefined);
    const loss = lossOf(this.#marker.current, { hasJournal: false, hasRows: false });
    if (lost.some((key) => this.#shown.has(key)) && loss?.of !== 'writes') {
      complaints.push(`${this.name} lost writes and does not notice`);
    }
    this.replicas.clear();
    this.journal = this.#newDisk();
    this.storage = this.#newStorage();
    this.#id = this.world.newId(this.name);
  }

  /** Browsers share no databases, while all devices of a simulation do: each names its own. */
  #newStorage(): TextStorage {
    const storage = memoryStorage();
    storages += 1;
    storage.setItem(`mast-${this.world.userId}-replica-losses`, `${storages}000`);
    return storage;
  }

  get replicaName(): ReplicaName {
    return new ReplicaName(this.world.userId, this.storage);
  }

  #newDisk = (): JournalDisk => {
    const { books, server } = this.world;
    const onLetGo = (key: string) =>
      books.letGo(key, {
        wasTaken: server.ledger.everTaken.has(key),
        isTaken: server.ledger.outcomeOf(key) !== undefined,
      });
    return new JournalDisk((row) => books.note(row, this.name), onLetGo);
  };
}
