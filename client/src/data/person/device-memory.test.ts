import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, onTestFinished, test } from 'vitest';
import { ServerClock } from '../device/server-clock.ts';
import { newId } from '../new-id.ts';
import { breakOpening } from '../testing/broken-databases.ts';
import { memoryStorage } from '../testing/memory-storage.ts';
import { sampleAccount, sampleMeta } from '../testing/samples.ts';
import type { TextStorage } from '../types.ts';
import { DeviceMemory } from './device-memory.ts';

const lastSyncAt = '2026-03-02T15:00:00.000Z';

/** Names of the databases that the browser has; what a test lets fail it says itself. */
type Databases = readonly string[] | (() => Promise<readonly string[]>);

function newMemory(userId: string, storage: TextStorage, databases: Databases = []) {
  const memory = new DeviceMemory({
    userId,
    storage,
    cookies: { cookie: '' },
    clock: new ServerClock(storage),
    databases: typeof databases === 'function' ? databases : async () => databases,
  });
  onTestFinished(() => memory.close());
  return memory;
}

async function start(userId: string, storage: TextStorage, databases: Databases = []) {
  const memory = newMemory(userId, storage, databases);
  return { memory, journal: await memory.journal() };
}

/** A device that has synced and written three times, one of which was not sent; then it is closed. */
async function used(userId: string, storage: TextStorage): Promise<string> {
  const { memory, journal } = await start(userId, storage);
  for (let n = 1; n <= 3; n += 1) {
    await journal.append('createAccount', sampleAccount(`a${n}`), (c) => sampleMeta(c));
    memory.note({ counter: n });
  }
  memory.note({ waiting: 1, lastSyncAt });
  await memory.close();
  return memory.device.id;
}

test('a fresh browser has lost nothing', async () => {
  const { memory } = await start(newId(), memoryStorage());
  expect(memory.loss.get()).toBeNull();
});

test('a start after a calm end has lost nothing, and is the same device', async () => {
  const [userId, storage] = [newId(), memoryStorage()];
  const deviceId = await used(userId, storage);
  const { memory } = await start(userId, storage, [`rep:mast-${userId}-replica:7:2`]);
  expect(memory.loss.get()).toBeNull();
  expect(memory.device.id).toBe(deviceId);
});

test('SYNC-R06 cleared databases are noticed at the next start, named until they were read, and the count of writes goes on', async () => {
  const [userId, storage] = [newId(), memoryStorage()];
  const deviceId = await used(userId, storage);
  await Dexie.delete(`mast-${userId}-journal`);
  const cleared = await start(userId, storage);
  const loss = { of: 'writes', unsent: 1, lastSyncAt };
  expect(cleared.memory.loss.get()).toEqual(loss);
  expect(cleared.memory.device.id).toBe(deviceId);
  const row = await cleared.journal.append('createAccount', sampleAccount('b'), (c) =>
    sampleMeta(c),
  );
  expect(row.args.meta.device.counter).toBe(4);
  cleared.memory.note({ waiting: 0, counter: 4 });
  await cleared.memory.close();

  const next = await start(userId, storage, [`rep:mast-${userId}-replica:7:2`]);
  expect(next.memory.loss.get()).toEqual(loss);
  next.memory.forgetLoss();
  await next.memory.close();
  const last = await start(userId, storage, [`rep:mast-${userId}-replica:7:2`]);
  expect(last.memory.loss.get()).toBeNull();
});

test('SYNC-R06 where only the rows were cleared, nothing written is lost', async () => {
  const [userId, storage] = [newId(), memoryStorage()];
  await used(userId, storage);
  const { memory, journal } = await start(userId, storage);
  expect(memory.loss.get()).toEqual({ of: 'rows', unsent: 0, lastSyncAt });
  expect(await journal.rows()).toHaveLength(3);
});

test('SYNC-R06 rows are missed also where the browser fails once at what it finds broken', async () => {
  const [userId, storage] = [newId(), memoryStorage()];
  await used(userId, storage);
  let asked = 0;
  const broken = async () => {
    asked += 1;
    if (asked === 1) throw new DOMException('Internal error', 'UnknownError');
    return [];
  };
  const { memory } = await start(userId, storage, broken);
  expect(memory.loss.get()).toEqual({ of: 'rows', unsent: 0, lastSyncAt });
});

test('SYNC-R06 where only the small texts were cleared, the journal still knows the device', async () => {
  const userId = newId();
  const deviceId = await used(userId, memoryStorage());
  const { memory } = await start(userId, memoryStorage());
  expect(memory.loss.get()).toBeNull();
  expect(memory.device.id).toBe(deviceId);
});

test('a journal whose storage fails at its first ask opens all the same', async () => {
  breakOpening(1);
  const { journal } = await start(newId(), memoryStorage());
  expect(await journal.rows()).toEqual([]);
});

test('a journal that could not be opened is opened when it is asked for again', async () => {
  const memory = newMemory(newId(), memoryStorage());
  breakOpening(2);
  await expect(memory.journal()).rejects.toThrow();
  expect(await (await memory.journal()).rows()).toEqual([]);
});
