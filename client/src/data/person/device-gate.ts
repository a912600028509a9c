import type { EntityReader } from '@mast/shared/entities';
import type { FactIndex } from '@mast/shared/facts';
import type { Replica } from '../replica/replica.ts';
import type { RowFeed } from '../rows/row-feed.ts';

type GateModule = typeof import('../gate/decide-on-device.ts');

/** The gate over this device's rows; its code and its history are loaded when a decision is near. */
export class DeviceGate {
  #feed: RowFeed | null = null;
  #loaded: ReturnType<DeviceGate['load']> | undefined;

  /** Reads history from this feed from now on. */
  follow(feed: RowFeed): void {
    this.#feed = feed;
    void this.#loaded?.then(({ history }) => history.follow(feed));
  }

  /** Runs with the gate, a reader of the rows, and the history that is among them. */
  async run<R>(
    replica: Promise<Replica>,
    body: (gate: GateModule, reader: EntityReader, index: FactIndex | undefined) => Promise<R>,
  ): Promise<R> {
    this.#loaded ??= this.load();
    const [{ gate, history }, rows] = await Promise.all([this.#loaded, replica]);
    const index = await history.index();
    return rows.read((reader) => body(gate, reader, index));
  }

  async load() {
    const [gate, { LiveHistory }] = await Promise.all([
      import('../gate/decide-on-device.ts'),
      import('../gate/live-history.ts'),
    ]);
    const history = new LiveHistory();
    if (this.#feed !== null) history.follow(this.#feed);
    return { gate, history };
  }

  close(): void {
    void this.#loaded?.then(({ history }) => history.close());
  }
}
