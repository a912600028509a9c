import { createReadStream } from 'node:fs';
import fs, { type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { AttachmentStorage, ByteRange, Kept, Place } from './attachment-storage.ts';

/** What of the file system changes what is kept. */
export type DiskFiles = Pick<typeof fs, 'mkdir' | 'open' | 'rename' | 'rm' | 'stat'>;

const UPLOAD = '.part';

/** Any id as a name of a file, and back: an id may hold dots and colons. */
const nameOf = (id: string): string => Buffer.from(id).toString('base64url');
const idOf = (name: string): string => Buffer.from(name, 'base64url').toString();

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * Attachments as files: a folder a person, a file a picture, an upload beside it. For one process:
 * parts of one upload are put behind each other by a queue in memory.
 */
export class DiskStorage implements AttachmentStorage {
  readonly #root: string;
  readonly #files: DiskFiles;
  readonly #queues = new Map<string, Promise<unknown>>();

  /** @param files the file system, unless a test stands in its way */
  constructor(root: string, files: DiskFiles = fs) {
    this.#root = root;
    this.#files = files;
  }

  async received(place: Place): Promise<number> {
    return (await this.#size(this.#upload(place))) ?? 0;
  }

  append(place: Place, offset: number, part: Uint8Array): Promise<number> {
    return this.#inTurn(place, async () => {
      const arrived = await this.received(place);
      if (arrived !== offset) return arrived;
      await this.#files.mkdir(this.#folder(place), { recursive: true });
      await this.#synced(this.#upload(place), 'a', async (file) => {
        await file.writeFile(part).catch(async (error: unknown) => {
          // A disk that is full may have taken half of it.
          await file.truncate(arrived);
          throw error;
        });
      });
      return arrived + part.length;
    });
  }

  readUpload(place: Place) {
    return createReadStream(this.#upload(place));
  }

  dropUpload(place: Place): Promise<void> {
    return this.#inTurn(place, () => this.#files.rm(this.#upload(place), { force: true }));
  }

  settle(place: Place): Promise<void> {
    return this.#inTurn(place, async () => {
      await this.#files.rename(this.#upload(place), this.#file(place));
      // The name itself is on the disk only once its folder is.
      await this.#synced(this.#folder(place), 'r', async () => undefined);
      await this.#synced(this.#root, 'r', async () => undefined);
    });
  }

  sizeOf(place: Place): Promise<number | undefined> {
    return this.#size(this.#file(place));
  }

  read(place: Place, range?: ByteRange) {
    const { first: start, last: end } = range ?? { first: 0, last: Number.POSITIVE_INFINITY };
    return createReadStream(this.#file(place), { start, end });
  }

  remove(place: Place): Promise<void> {
    return this.#inTurn(place, async () => {
      await this.#files.rm(this.#file(place), { force: true });
      await this.#files.rm(this.#upload(place), { force: true });
    });
  }

  async *kept(): AsyncIterable<Kept> {
    for (const person of await namesIn(this.#root)) {
      const folder = path.join(this.#root, person);
      for (const name of await namesIn(folder)) {
        const stats = await this.#files.stat(path.join(folder, name)).catch(() => undefined);
        if (stats === undefined) continue;
        const id = idOf(path.basename(name, UPLOAD));
        yield { place: { userId: idOf(person), id }, since: stats.mtimeMs };
      }
    }
  }

  #folder({ userId }: Place): string {
    return path.join(this.#root, nameOf(userId));
  }

  #file(place: Place): string {
    return path.join(this.#folder(place), nameOf(place.id));
  }

  #upload(place: Place): string {
    return `${this.#file(place)}${UPLOAD}`;
  }

  async #size(file: string): Promise<number | undefined> {
    try {
      return (await this.#files.stat(file)).size;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async #synced(
    name: string,
    flags: string,
    write: (file: FileHandle) => Promise<void>,
  ): Promise<void> {
    const file = await this.#files.open(name, flags, 0o600);
    try {
      await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  #inTurn<T>(place: Place, work: () => Promise<T>): Promise<T> {
    const key = this.#file(place);
    const turn = (this.#queues.get(key) ?? Promise.resolve()).then(work, work);
    const over = turn
      .catch(() => undefined)
      .then(() => {
        if (this.#queues.get(key) === over) this.#queues.delete(key);
      });
    this.#queues.set(key, over);
    return turn;
  }
}

/** None where there is no such folder yet. */
const namesIn = (folder: string): Promise<string[]> =>
  fs.readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
