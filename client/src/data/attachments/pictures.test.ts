import 'fake-indexeddb/auto';
import type { Attachment, JournalEntry } from '@mast/shared/types';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WriteArgs } from '../types.ts';
import type { Prepared } from './picture/prepare-picture.ts';
import { openPictures, type PictureStore } from './picture-store.ts';
import { Pictures } from './pictures.ts';

const PICTURE: Prepared = {
  name: 'chart.png',
  mediaType: 'image/png',
  size: 4,
  width: 2,
  height: 2,
  sha256: 'a'.repeat(64),
  thumb: null,
  bytes: new Blob(['abcd'], { type: 'image/png' }),
};

class Killed extends Error {}

/** Rows and server of a person; pages come and go over them. */
class Ground {
  static people = 0;
  readonly userId: string;
  readonly rows = new Map<string, Attachment>();
  readonly entries = new Set<string>();
  readonly asked: string[] = [];
  isOnline = false;
  #left = Number.POSITIVE_INFINITY;

  constructor() {
    Ground.people += 1;
    this.userId = `person-${Ground.people}`;
  }

  /** A page that dies at one of its steps. */
  page(dies = Number.POSITIVE_INFINITY): Pictures {
    this.#left = dies;
    return new Pictures(this.#mortal(openPictures(this.userId)), {
      attachment: async (id) => this.rows.get(id),
      entry: async (id) => (this.entries.has(id) ? ({ id } as JournalEntry) : undefined),
      add: (args) => this.#step(async () => this.add(args)),
      remove: (id) => this.#step(async () => void this.rows.delete(id)),
      ask: (path, init) => this.#step(() => this.ask(path, init)),
      alone: (run) => run(),
    });
  }

  get isDead(): boolean {
    return this.#left <= 0;
  }

  /** As the mutation has it: a picture that is there stays as it is. */
  add({ attachmentId: id, ...file }: WriteArgs<'addAttachment'>): void {
    if (this.rows.has(id)) return;
    this.rows.set(id, { ...file, id, storedAt: null, createdAt: '2026-06-11T14:00:00.000Z' });
  }

  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    if (!this.isOnline) throw new TypeError('no network');
    this.asked.push(`${init.method ?? 'GET'} ${path}`);
    const [, id = '', end] = /attachments\/([^/]+)(?:\/(\w+))?/.exec(path) ?? [];
    const row = this.rows.get(id);
    if (row === undefined) return new Response('{}', { status: 404 });
    if (end === undefined) return new Response('abcd');
    if (end === 'finish') this.rows.set(id, { ...row, storedAt: '2026-06-11T15:00:00.000Z' });
    return Response.json({ received: init.method === undefined ? 0 : row.size });
  }

  #mortal(store: PictureStore): PictureStore {
    return {
      ...store,
      keep: (file, bytes) => this.#step(() => store.keep(file, bytes)),
      mark: (id, state) => this.#step(() => store.mark(id, state)),
      drop: (ids) => this.#step(() => store.drop(ids)),
    };
  }

  async #step<T>(work: () => Promise<T>): Promise<T> {
    this.#live();
    const value = await work();
    this.#live();
    return value;
  }

  #live(): void {
    this.#left -= 1;
    if (this.#left <= 0) throw new Killed();
  }
}

let ground: Ground;
beforeEach(() => {
  ground = new Ground();
});

describe('a page that dies at any step of choosing, writing and sending', () => {
  it('loses no picture that was shown as kept, and doubles none', async () => {
    for (let step = 1; ; step += 1) {
      ground = new Ground();
      ground.isOnline = true;
      let isKept = false;
      const first = ground.page(step);
      const lived = await (async () => {
        await first.choose('entry', PICTURE);
        isKept = true;
        ground.entries.add('entry');
        await first.add('entry');
        await first.tend();
      })().then(
        () => true,
        () => false,
      );
      const where = `died at step ${step}`;
      const second = ground.page();
      if (isKept) expect(await second.load(), where).toHaveLength(1);
      await second.tend();
      await second.tend();
      expect(ground.rows.size, where).toBe(ground.entries.has('entry') ? 1 : 0);
      expect((await second.load()).length, where).toBeLessThanOrEqual(1);
      for (const row of ground.rows.values()) expect(row.storedAt, where).not.toBeNull();
      if (lived && !ground.isDead && first.files.get()?.[0]?.state === 'stored') break;
    }
  });
});

describe('a picture', () => {
  it('of an entry that is not written stays with this device, and goes with its draft', async () => {
    const page = ground.page();
    await page.choose('draft', PICTURE);
    await page.tend();
    expect(ground.rows.size).toBe(0);
    expect(await page.load()).toHaveLength(1);
    await page.forget('draft');
    expect(await page.load()).toEqual([]);
  });

  it('waits for the network, then is sent; its bytes stay here', async () => {
    const page = ground.page();
    await page.choose('entry', PICTURE);
    await page.add('entry');
    expect(await page.tend()).toBe(false);
    ground.isOnline = true;
    expect(await page.tend()).toBe(true);
    expect(page.files.get()).toMatchObject([{ state: 'stored' }]);
    const [row] = ground.rows.values();
    expect((await page.bytes(row as Attachment))?.size).toBe(4);
    expect(ground.asked.filter((one) => one.startsWith('GET') && !one.endsWith('upload'))).toEqual(
      [],
    );
  });

  it('that a restored server has not any more is sent to it again', async () => {
    ground.isOnline = true;
    const page = ground.page();
    await page.choose('entry', PICTURE);
    await page.add('entry');
    await page.tend();
    for (const [id, row] of ground.rows) ground.rows.set(id, { ...row, storedAt: null });
    await page.tend();
    expect([...ground.rows.values()][0]?.storedAt).not.toBeNull();
  });

  it('that another device took away is let go of here', async () => {
    ground.isOnline = true;
    const page = ground.page();
    await page.choose('entry', PICTURE);
    await page.add('entry');
    await page.tend();
    ground.rows.clear();
    await page.tend();
    expect(await page.load()).toEqual([]);
  });

  it('of another device is fetched once, and is here then', async () => {
    ground.isOnline = true;
    const row = {
      ...PICTURE,
      bytes: undefined,
      id: 'theirs',
      entryId: 'entry',
      storedAt: 'x',
      createdAt: 'x',
    };
    ground.rows.set('theirs', row as unknown as Attachment);
    const page = ground.page();
    expect((await page.bytes(row as unknown as Attachment))?.size).toBe(4);
    ground.isOnline = false;
    expect((await page.bytes(row as unknown as Attachment))?.size).toBe(4);
  });

  it('is freed from this device only where the server has it', async () => {
    ground.isOnline = true;
    const page = ground.page();
    await page.choose('entry', PICTURE);
    await page.add('entry');
    await page.tend();
    ground.isOnline = false;
    await page.choose('entry', PICTURE);
    await page.add('entry');
    expect(await page.freeStored()).toBe(1);
    expect(await page.load()).toMatchObject([{ state: 'added' }]);
  });
});
