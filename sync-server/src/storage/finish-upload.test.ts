import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SyncStore } from '@mast/database';
import { MemoryStore } from '@mast/database/memory';
import { put } from '@mast/shared/entities';
import type { Attachment } from '@mast/shared/types';
import { afterAll, describe, expect, it } from 'vitest';
import { Mortal } from '../testing/mortal.ts';
import { DiskStorage } from './disk-storage.ts';
import { attachmentOf, type FinishDeps, type Finished, finishUpload } from './finish-upload.ts';
import { sweepStorage } from './sweep-storage.ts';

const root = mkdtempSync(path.join(tmpdir(), 'mast-storage-'));
afterAll(() => rmSync(root, { recursive: true }));

const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
const PICTURE = Buffer.concat([PNG, Buffer.alloc(3_000, 7)]);
const PLACE = { userId: 'person', id: 'picture' };
const PART = 1_000;
const DAY_MS = 86_400_000;

const row = (bytes: Buffer): Attachment => ({
  id: PLACE.id,
  entryId: 'entry',
  name: 'chart.png',
  mediaType: 'image/png',
  size: bytes.length,
  width: 1,
  height: 1,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  thumb: null,
  storedAt: null,
  createdAt: '2026-06-11T14:00:00.000Z',
});

let folders = 0;

/** A server's data: a disk and a database that outlive its processes. */
async function ground(attachment = row(PICTURE)) {
  folders += 1;
  const folder = path.join(root, String(folders));
  const store = new MemoryStore({ newEpoch: () => 'epoch' });
  await store.withUserWrite(PLACE.userId, (writer) =>
    writer.apply([put('attachment', attachment)]),
  );
  let events = 0;
  const depsOf = (mortal?: Mortal): FinishDeps => ({
    store: (mortal?.store(store) ?? store) as SyncStore,
    storage: new DiskStorage(folder, mortal?.files()),
    now: () => Date.parse('2026-06-11T15:00:00.000Z'),
    newId: () => `event-${++events}`,
  });
  return { store, depsOf };
}

/** What a device does: asks how much has arrived, sends the rest in parts, and has it finished. */
async function upload({ storage, ...deps }: FinishDeps, bytes = PICTURE): Promise<Finished> {
  let at = (await storage.sizeOf(PLACE)) ?? (await storage.received(PLACE));
  while (at < bytes.length) {
    at = await storage.append(PLACE, at, bytes.subarray(at, at + PART));
  }
  return finishUpload({ storage, ...deps }, PLACE);
}

async function bytesOf({ storage }: FinishDeps): Promise<Buffer | undefined> {
  if ((await storage.sizeOf(PLACE)) === undefined) return undefined;
  return Buffer.concat(await storage.read(PLACE).toArray());
}

const storedEvents = async (store: SyncStore): Promise<number> =>
  (await store.readOutbox()).filter(({ event }) => event.type === 'attachment.stored').length;

describe('a server that is killed at any moment of an upload', () => {
  it('never says of bytes that they are stored which are not, and stores them once in the end', async () => {
    let moment = 0;
    for (let isOver = false; !isOver; ) {
      moment += 1;
      const { store, depsOf } = await ground();
      const mortal = new Mortal(moment);
      const answer = await upload(depsOf(mortal)).catch(() => undefined);
      isOver = !mortal.isDead;
      const left = depsOf();
      const { storedAt } = (await attachmentOf(store, PLACE)) as Attachment;
      const where = `killed at moment ${moment}`;
      if (storedAt !== null) expect(await bytesOf(left), where).toEqual(PICTURE);
      if (answer?.kind === 'stored') expect(storedAt, where).not.toBeNull();
      const inPlace = await bytesOf(left);
      if (inPlace !== undefined) expect(inPlace, where).toEqual(PICTURE);

      expect((await upload(left)).kind, where).toBe('stored');
      expect(await bytesOf(left), where).toEqual(PICTURE);
      expect(await left.storage.received(PLACE), where).toBe(0);
      expect(await storedEvents(store), where).toBe(1);
    }
    expect(moment).toBeGreaterThan(30);
  });

  it('leaves no bytes behind where the picture was removed meanwhile', async () => {
    let moment = 0;
    for (let isOver = false; !isOver; ) {
      moment += 1;
      const { store, depsOf } = await ground();
      const mortal = new Mortal(moment);
      const deps = depsOf(mortal);
      await upload({
        ...deps,
        now: () => Date.now(),
        storage: Object.assign(deps.storage, {
          // The removal is committed between the check of the bytes and the row that names them.
          settle: async () => {
            await DiskStorage.prototype.settle.call(deps.storage, PLACE);
            await store.withUserWrite(PLACE.userId, (writer) =>
              writer.apply([{ op: 'del', entity: 'attachment', id: PLACE.id }]),
            );
          },
        }),
      }).catch(() => undefined);
      isOver = !mortal.isDead;
      const left = depsOf();
      const isRemoved = (await attachmentOf(store, PLACE)) === undefined;
      const late = Date.now() + 31 * DAY_MS;
      await sweepStorage(store, left.storage, late, new AbortController().signal);
      if (isRemoved) expect(await bytesOf(left), `moment ${moment}`).toBeUndefined();
    }
    expect(moment).toBeGreaterThan(30);
  });
});

describe('what arrives', () => {
  it('is not what was announced: it starts over', async () => {
    const { depsOf } = await ground();
    const deps = depsOf();
    const other = Buffer.from(PICTURE);
    other[100] = 0;
    expect(await upload(deps, other)).toEqual({ kind: 'other_bytes' });
    expect(await deps.storage.received(PLACE)).toBe(0);
    expect((await upload(deps)).kind).toBe('stored');
  });

  it('is a program that calls itself a picture: refused by what it is', async () => {
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)]);
    const { store, depsOf } = await ground(row(program));
    expect(await upload(depsOf(), program)).toMatchObject({
      kind: 'no_picture',
      found: 'application/x-msdownload',
    });
    expect((await attachmentOf(store, PLACE))?.storedAt).toBeNull();
  });

  it('comes twice or out of order: a part is put down once, where it belongs', async () => {
    const { storage } = (await ground()).depsOf();
    const part = PICTURE.subarray(0, PART);
    const ends = await Promise.all([
      storage.append(PLACE, 0, part),
      storage.append(PLACE, 0, part),
      storage.append(PLACE, 2 * PART, part),
    ]);
    expect(ends).toEqual([PART, PART, PART]);
    expect(await storage.received(PLACE)).toBe(PART);
  });
});

it('the sweep leaves what a row names, and what is younger than 30 days', async () => {
  const { store, depsOf } = await ground();
  const deps = depsOf();
  await upload(deps);
  const stray = { userId: 'person', id: 'stray:..' };
  await deps.storage.append(stray, 0, PICTURE);
  const sweep = (days: number) =>
    sweepStorage(store, deps.storage, Date.now() + days * DAY_MS, new AbortController().signal);
  await sweep(29);
  expect(await deps.storage.received(stray)).toBe(PICTURE.length);
  await sweep(31);
  expect(await deps.storage.received(stray)).toBe(0);
  expect(await bytesOf(deps)).toEqual(PICTURE);
});
