import { Device } from '../device/device.ts';
import { type Found, type Loss, lossOf } from '../device/loss.ts';
import { type CookieJar, DeviceMarker, type Marker } from '../device/marker.ts';
import type { ServerClock } from '../device/server-clock.ts';
import type { Journal } from '../journal/journal.ts';
import { newId } from '../new-id.ts';
import { Observable } from '../observable.ts';
import { Once, twice } from '../once.ts';
import type { TextStorage } from '../types.ts';

export interface DeviceMemoryOptions {
  readonly userId: string;
  readonly storage: TextStorage;
  readonly cookies: CookieJar;
  readonly clock: ServerClock;
  /** Names of the databases that this browser has; undefined where it does not say. */
  readonly databases: () => Promise<readonly string[] | undefined>;
}

/** One person's device in this browser: who it is, its journal, and what the browser has cleared of it. */
export class DeviceMemory {
  readonly device: Device;
  /** What was lost, until the person has read it. */
  readonly loss: Observable<Loss | null>;
  readonly #options: DeviceMemoryOptions;
  readonly #marker: DeviceMarker;
  /** As it was before this start. */
  readonly #before: Marker | null;
  readonly #hasRows: Promise<boolean>;
  readonly #journal = new Once(() => this.#openJournal());

  constructor(options: DeviceMemoryOptions) {
    this.#options = options;
    const { userId, storage, cookies, clock } = options;
    this.#marker = new DeviceMarker(userId, storage, cookies);
    this.#before = this.#marker.current;
    this.device = new Device(this.#before?.deviceId ?? newId(), clock);
    this.loss = new Observable(
      JSON.parse(storage.getItem(this.#lossName) ?? 'null') as Loss | null,
    );
    // Asked before anything is opened, which would make what is missing.
    this.#hasRows = this.#look();
  }

  /** Opens the journal, once. */
  readonly journal = (): Promise<Journal> => this.#journal.get();

  /** Notes where the device stands, for a start after a loss. */
  note(news: Partial<Omit<Marker, 'deviceId'>>): void {
    this.#marker.keep({ deviceId: this.device.id, ...news });
  }

  forgetLoss(): void {
    this.#options.storage.removeItem(this.#lossName);
    this.loss.set(null);
  }

  async close(): Promise<void> {
    (await this.#journal.held())?.close();
  }

  get #lossName(): string {
    return `mast-${this.#options.userId}-loss`;
  }

  async #openJournal(): Promise<Journal> {
    const { openJournal } = await import('../journal/journal-dexie.ts');
    return twice(async () => {
      const journal = await openJournal(this.#options.userId);
      await this.#meet(journal).catch((error: unknown) => {
        journal.close();
        throw error;
      });
      return journal;
    });
  }

  async #meet(journal: Journal): Promise<void> {
    const { deviceId, isNew } = await journal.identify(this.device.id, this.#before?.counter ?? 0);
    this.device.become(deviceId);
    this.#tell({ hasJournal: !isNew, hasRows: await this.#hasRows });
    this.note({});
  }

  #tell(found: Found): void {
    const loss = lossOf(this.#before, found);
    if (loss === null) return;
    this.#options.storage.setItem(this.#lossName, JSON.stringify(loss));
    this.loss.set(loss);
  }

  async #look(): Promise<boolean> {
    const { databases } = this.#options;
    // The first that is asked of databases that a browser finds broken, and empties, fails.
    const names = await databases()
      .catch(databases)
      .catch(() => undefined);
    const isReplica = (name: string) => name.startsWith(`rep:mast-${this.#options.userId}-replica`);
    return names?.some(isReplica) ?? true;
  }
}
