import fs, { type FileHandle } from 'node:fs/promises';
import type { SyncStore } from '@mast/database';
import type { DiskFiles } from '../storage/disk-storage.ts';

/** A process that dies at one of its moments: from then on nothing that it starts has an effect. */
export class Mortal {
  moments = 0;

  /** @param last the moment at which it dies, from 1 on */
  constructor(readonly last: number) {}

  get isDead(): boolean {
    return this.moments >= this.last;
  }

  /** Dies before the work, or between it and its answer. */
  async step<T>(work: () => Promise<T>): Promise<T> {
    this.#moment();
    const value = await work();
    this.#moment();
    return value;
  }

  #moment(): void {
    this.moments += 1;
    if (this.moments >= this.last) throw new Error('killed');
  }

  files(): DiskFiles {
    const call = <F extends (...args: never[]) => Promise<unknown>>(work: F) =>
      ((...args: never[]) => this.step(() => work(...args))) as unknown as F;
    return {
      mkdir: call(fs.mkdir as never),
      rename: call(fs.rename),
      rm: call(fs.rm),
      stat: call(fs.stat as never),
      open: async (...args: Parameters<typeof fs.open>) => this.#handle(await this.#opened(args)),
    };
  }

  async #opened(args: Parameters<typeof fs.open>): Promise<FileHandle> {
    this.#moment();
    const file = await fs.open(...args);
    try {
      this.#moment();
      return file;
    } catch (error) {
      // The system closes what a dead process had open.
      await file.close();
      throw error;
    }
  }

  #handle(file: FileHandle): FileHandle {
    return {
      writeFile: (part: Uint8Array) => this.step(() => file.writeFile(part)),
      truncate: (length: number) => this.step(() => file.truncate(length)),
      sync: () => this.step(() => file.sync()),
      close: () => file.close(),
    } as FileHandle;
  }

  /** What is written in a transaction is there only where that came to its end. */
  store(store: SyncStore): Pick<SyncStore, 'withUserRead' | 'withUserWrite'> {
    return {
      withUserRead: (userId, work) => this.step(() => store.withUserRead(userId, work)),
      withUserWrite: (userId, work) =>
        this.step(() =>
          store.withUserWrite(userId, async (writer) => {
            const value = await work(writer);
            await this.step(async () => undefined);
            return value;
          }),
        ),
    };
  }
}
