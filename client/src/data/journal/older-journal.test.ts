import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { newId } from '../new-id.ts';
import { sampleAccount } from '../testing/samples.ts';
import { keysOf, recent } from '../testing/writes.ts';
import type { Journal } from './journal.ts';
import { openJournal } from './journal-dexie.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const bucket = { indexedDB: new IDBFactory(), persist: async () => true };

/** As the app opens it, in a bucket, once what is beside the other databases has moved there. */
async function opened(userId: string): Promise<Journal> {
  vi.stubGlobal('navigator', { storageBuckets: { open: async () => bucket } });
  const journal = await openJournal(userId);
  await expect.poll(() => Dexie.exists(`mast-${userId}-journal`)).toBe(false);
  vi.unstubAllGlobals();
  onTestFinished(() => journal.close());
  return journal;
}

/** As an earlier version of the app opened it, beside the other databases. */
const openedAsBefore = openJournal;

const write = (journal: Journal) => journal.append('createAccount', sampleAccount('a'), recent);

/** Writes so many rows and closes the journal. @returns their keys */
async function written(journal: Journal, count: number): Promise<string[]> {
  const keys: string[] = [];
  for (let n = 0; n < count; n += 1) keys.push((await write(journal)).key);
  journal.close();
  return keys;
}

/** A journal into which moved what was there before, and what an old tab wrote after that. */
async function movedTwice(writes: { before: number; own: number; old: number }) {
  const userId = newId();
  const keys = [
    ...(await written(await openedAsBefore(userId), writes.before)),
    ...(await written(await opened(userId), writes.own)),
    ...(await written(await openedAsBefore(userId), writes.old)),
  ];
  return { keys, journal: await opened(userId) };
}

test('SYNC-R02 what an old tab wrote into a journal that it began anew comes after what was there', async () => {
  const { journal, keys } = await movedTwice({ before: 2, own: 1, old: 2 });
  expect(await keysOf(journal)).toEqual(keys);
});

test.each([
  { before: 2, own: 1, old: 2 },
  { before: 1, own: 0, old: 3 },
])('the count of writes goes on from all of them: %o', async (writes) => {
  const { journal } = await movedTwice(writes);
  const row = await write(journal);
  expect(row.args.meta.device.counter).toBe(writes.before + writes.own + writes.old + 1);
});

test('a higher count of writes moves with the journal, and no lower one ever does', async () => {
  const userId = newId();
  const before = await openedAsBefore(userId);
  await before.identify('device', 40);
  await written(before, 1);
  const own = await opened(userId);
  expect(await own.identify('another', 0)).toEqual({ deviceId: 'device', isNew: false });
  own.close();
  const anew = await openedAsBefore(userId);
  await anew.identify('another', 7);
  anew.close();
  const after = await opened(userId);
  expect(await after.identify('another', 0)).toEqual({ deviceId: 'device', isNew: false });
  expect((await write(after)).args.meta.device.counter).toBe(42);
});

test('a journal into which nothing moves is new', async () => {
  const userId = newId();
  (await openedAsBefore(userId)).close();
  expect(await (await opened(userId)).identify('device', 7)).toMatchObject({ isNew: true });
});

test('SYNC-R06 what an old tab had answered by another server is made again once one is met', async () => {
  const userId = newId();
  const own = await opened(userId);
  await own.meet('two');
  own.close();
  const anew = await openedAsBefore(userId);
  await anew.meet('one');
  const { key } = await write(anew);
  await anew.answer([key], await anew.losses());
  await anew.settle([key], 1);
  anew.close();
  const after = await opened(userId);
  expect(await keysOf(after)).toEqual([]);
  expect(await after.meet('two')).toBe(2);
  expect(await keysOf(after)).toEqual([key]);
});
