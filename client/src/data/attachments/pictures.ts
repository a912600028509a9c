import type { Attachment, JournalEntry } from '@mast/shared/types';
import { newId } from '../new-id.ts';
import { Observable } from '../observable.ts';
import { patience } from '../sync/patience.ts';
import type { WriteArgs } from '../types.ts';
import type { Prepared } from './picture/prepare-picture.ts';
import type { FileState, PictureFile } from './picture-file.ts';
import type { PictureStore } from './picture-store.ts';
import { type Ask, upload } from './upload.ts';

/** What pictures need of the person's other data. */
export interface PicturesEnvironment {
  readonly attachment: (id: string) => Promise<Attachment | undefined>;
  readonly entry: (id: string) => Promise<JournalEntry | undefined>;
  readonly add: (args: WriteArgs<'addAttachment'>) => Promise<unknown>;
  readonly remove: (attachmentId: string) => Promise<unknown>;
  readonly ask: Ask;
  /** Runs where no other tab sends. */
  readonly alone: (run: () => Promise<void>) => Promise<unknown>;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** The pictures of a person on this device: chosen, put to their entries, and sent. */
export class Pictures {
  /** Null until they are read. */
  readonly files = new Observable<readonly PictureFile[] | null>(null);
  /** Bytes that the server has of those that are being sent, by their ids. */
  readonly sent = new Observable<ReadonlyMap<string, number>>(NONE);
  readonly #store: PictureStore;
  readonly #environment: PicturesEnvironment;
  #tending: Promise<boolean> | undefined;

  constructor(store: PictureStore, environment: PicturesEnvironment) {
    this.#store = store;
    this.#environment = environment;
  }

  /** Takes up what this device, or another tab of it, holds. */
  async load(): Promise<readonly PictureFile[]> {
    const files = await this.#store.files();
    this.files.set(files);
    return files;
  }

  /** Keeps a picture for an entry; it is on the disk when this resolves. */
  async choose(entryId: string, { bytes, ...picture }: Prepared): Promise<void> {
    await this.#store.keep({ id: newId(), entryId, state: 'chosen', ...picture }, bytes);
    await this.load();
  }

  /** Puts what was chosen to its entry, which is written. Again is fine: a picture is put there once. */
  async add(entryId: string): Promise<void> {
    for (const file of await this.load()) {
      if (file.entryId === entryId && file.state === 'chosen') await this.#add(file);
    }
  }

  async remove(id: string): Promise<void> {
    const file = (await this.load()).find((one) => one.id === id);
    if (file?.state !== 'chosen') await this.#environment.remove(id);
    await this.#drop([id]);
  }

  /** Lets go of what was chosen for an entry that is not written after all. */
  async forget(entryId: string): Promise<void> {
    const chosen = (await this.load()).filter(
      (file) => file.entryId === entryId && file.state === 'chosen',
    );
    await this.#drop(chosen.map(({ id }) => id));
  }

  /** The bytes as this device holds them, else as the server does, and then here too. */
  async bytes(row: PictureFile | Attachment): Promise<Blob | undefined> {
    const held = await this.#store.bytes(row.id);
    if (held !== undefined) return held;
    const answer = await this.#environment
      .ask(`/api/attachments/${encodeURIComponent(row.id)}`, { signal: patience(row.size) })
      .catch(() => undefined);
    if (!answer?.ok) return undefined;
    const bytes = new Blob([await answer.arrayBuffer()], { type: row.mediaType });
    const { id, entryId, name, mediaType, size, width, height, sha256, thumb } = row;
    const file = { id, entryId, name, mediaType, size, width, height, sha256, thumb };
    // Without room it is looked at all the same.
    await this.#store.keep({ ...file, state: 'stored' }, bytes).catch(() => {});
    await this.load();
    return bytes;
  }

  /** Frees this device of the bytes that the server has. @returns how many */
  async freeStored(): Promise<number> {
    const ids: string[] = [];
    for (const { id, state } of await this.load()) {
      const row = state === 'stored' ? await this.#environment.attachment(id) : undefined;
      if (row?.storedAt) ids.push(id);
    }
    await this.#drop(ids);
    return ids.length;
  }

  /** Brings on whatever a page before this one did not end. @returns whether nothing is left to send */
  tend(): Promise<boolean> {
    this.#tending ??= this.#tend().finally(() => {
      this.#tending = undefined;
    });
    return this.#tending;
  }

  async #tend(): Promise<boolean> {
    let isDone = true;
    await this.#environment.alone(async () => {
      for (const file of await this.load()) {
        if (!(await this.#tendTo(file))) isDone = false;
      }
    });
    return isDone;
  }

  async #tendTo(file: PictureFile): Promise<boolean> {
    const { attachment, entry } = this.#environment;
    const row = await attachment(file.id);
    // Its entry was written, and the page ended before the picture was put to it.
    if (file.state === 'chosen') {
      if (row === undefined && (await entry(file.entryId)) !== undefined) await this.#add(file);
      else if (row !== undefined) await this.#mark(file.id, 'added');
      return row === undefined;
    }
    if (row === undefined) {
      // Another device has removed it. What was never stored is kept: its write may have been refused.
      if (file.state === 'stored') await this.#drop([file.id]);
      return true;
    }
    if (file.state === 'refused') return true;
    if (row.storedAt !== null) {
      if (file.state !== 'stored') await this.#mark(file.id, 'stored');
      return true;
    }
    return this.#send(file);
  }

  async #send(file: PictureFile): Promise<boolean> {
    const bytes = await this.#store.bytes(file.id);
    if (bytes === undefined) return true;
    const told = await upload(file, bytes, this.#environment.ask, (sent) =>
      this.sent.set(new Map([[file.id, sent]])),
    );
    this.sent.set(NONE);
    if (told !== 'later') await this.#mark(file.id, told);
    return told !== 'later';
  }

  async #add({ id, state: _state, ...file }: PictureFile): Promise<void> {
    await this.#environment.add({ attachmentId: id, ...file });
    await this.#mark(id, 'added');
  }

  async #mark(id: string, state: FileState): Promise<void> {
    await this.#store.mark(id, state);
    await this.load();
  }

  async #drop(ids: readonly string[]): Promise<void> {
    await this.#store.drop(ids);
    await this.load();
  }

  close(): void {
    this.#store.close();
  }
}
