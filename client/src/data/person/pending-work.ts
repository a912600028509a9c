import { isWaiting, type JournalRow } from '../journal/journal.ts';
import type { Writes } from '../journal/writes.ts';
import type { PendingWrite } from '../types.ts';
import type { DeviceMemory } from './device-memory.ts';

export interface PendingWorkOptions {
  readonly userId: string;
  readonly memory: DeviceMemory;
  readonly writes: Writes;
}

/** A file as a browser is given it to save. */
export interface WorkFile {
  readonly name: string;
  readonly text: string;
}

export type ReadBack =
  | { readonly ok: true; readonly added: number; readonly known: number }
  | { readonly ok: false; readonly message: string };

/** A row as a screen is told of it. */
export const pendingWrite = (
  { key, mutation, deviceTime }: JournalRow,
  heldBack: ReadonlySet<string>,
): PendingWrite => ({ key, mutation, deviceTime, isTooOld: heldBack.has(key) });

/** What a person can do with writes that the server has not answered. */
export class PendingWork {
  readonly #options: PendingWorkOptions;

  constructor(options: PendingWorkOptions) {
    this.#options = options;
  }

  /** All of it, or the rows of these keys, as a file that any device of the person reads back. */
  async file(keys?: readonly string[]): Promise<WorkFile> {
    const { makeFile, fileName } = await import('../pending-file/make-file.ts');
    const { userId, memory } = this.#options;
    const wanted = (row: JournalRow) =>
      isWaiting(row) && (keys === undefined || keys.includes(row.key));
    const rows = (await (await memory.journal()).rows()).filter(wanted);
    const madeAt = new Date().toISOString();
    const text = await makeFile(rows, { userId, deviceId: memory.device.id, madeAt });
    return { name: fileName(madeAt), text };
  }

  /** Takes in what a file holds and this device does not, and sends it. */
  async readBack(text: string): Promise<ReadBack> {
    const { readFile } = await import('../pending-file/read-file.ts');
    const { userId, memory, writes } = this.#options;
    const read = await readFile(text, userId);
    if (!read.ok) return read;
    const added = await (await memory.journal()).admit(read.rows);
    await writes.replay();
    await writes.refresh();
    return { ok: true, added: added.length, known: read.rows.length - added.length };
  }

  /** Sends writes that are held back for their age. */
  async sendAnyway(keys: readonly string[]): Promise<void> {
    const { memory, writes } = this.#options;
    await (await memory.journal()).allow(keys);
    await writes.replay();
  }

  /** Lets writes go that are held back for their age. */
  async discard(keys: readonly string[]): Promise<void> {
    const { memory, writes } = this.#options;
    await (await memory.journal()).remove(keys);
    await writes.refresh();
  }
}
