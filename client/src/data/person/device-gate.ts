import type { EntityReader } from '@mast/shared/entities';
import type { FactIndex } from '@mast/shared/facts';
import type { DecisionMoment } from '../gate/decide-on-device.ts';
import { Once } from '../once.ts';
import type { RowStore } from '../rows/row-store.ts';

type GateModule = typeof import('../gate/decide-on-device.ts');

/** What is asked of the gate as of a moment. */
export type Look<R> = (
  gate: GateModule,
  reader: EntityReader,
  moment: DecisionMoment,
  index: FactIndex,
) => Promise<R>;

/** The gate over this device's rows; its code and its history are loaded when a decision is near. */
export class DeviceGate {
  readonly #rows: RowStore;
  readonly #whenReady: () => Promise<unknown>;
  readonly #loaded = new Once(() => this.load());

  /** @param whenReady resolves once the rows are live, with all that was written on this device */
  constructor(rows: RowStore, whenReady: () => Promise<unknown>) {
    this.#rows = rows;
    this.#whenReady = whenReady;
  }

  /** Runs with the gate, a reader of the live rows, and the history that is among them. */
  async run<R>(
    body: (gate: GateModule, reader: EntityReader, index: FactIndex) => Promise<R>,
  ): Promise<R> {
    const [{ gate, history }] = await Promise.all([this.#loaded.get(), this.#whenReady()]);
    return body(gate, this.#rows.reader, await history.index());
  }

  async load() {
    const [gate, { LiveHistory }] = await Promise.all([
      import('../gate/decide-on-device.ts'),
      import('../gate/live-history.ts'),
    ]);
    return { gate, history: new LiveHistory(this.#rows.feed) };
  }

  close(): void {
    void this.#loaded.held().then((loaded) => loaded?.history.close());
  }
}
