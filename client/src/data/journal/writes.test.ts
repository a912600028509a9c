import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { newId } from '../new-id.ts';
import { SaveError } from '../save-error.ts';
import { sampleAccount, sampleMeta } from '../testing/samples.ts';
import type { Journal } from './journal.ts';
import { openJournal } from './journal-dexie.ts';
import { type MutationTarget, Writes, type WritesOptions } from './writes.ts';

const recent = (counter: number) => sampleMeta(counter, new Date().toISOString());

/** A person's journal and writes, and what their replica was given. */
async function setUp(over: Partial<WritesOptions> = {}) {
  const journal = await openJournal(newId());
  onTestFinished(() => journal.close());
  const writes = new Writes({
    journal: async () => journal,
    device: { bootId: 'boot-1', meta: recent },
    liveBoots: async () => new Set(['boot-1']),
    alone: (run) => run(),
    pushAsWritten: async () => [],
    onPending: () => {},
    keepAnsweredMs: 0,
    ...over,
  });
  return { journal, writes };
}

function fakeReplica(held: readonly string[] = []) {
  const given: string[] = [];
  const replica: MutationTarget = {
    async mutate(_name, { meta }) {
      given.push(meta.key);
      return { clientId: 'c1', mutationId: given.length };
    },
    heldKeys: async () => new Set(held),
  };
  return { given, replica };
}

const another = (journal: Journal, over: Partial<WritesOptions> = {}) =>
  new Writes({
    journal: async () => journal,
    device: { bootId: 'boot-2', meta: recent },
    liveBoots: async () => new Set(['boot-2']),
    alone: (run) => run(),
    pushAsWritten: async () => [],
    onPending: () => {},
    ...over,
  });

/** Writes so many rows that the server takes in and that are settled. @returns their keys */
async function settle(journal: Journal, writes: Writes, count: number): Promise<string[]> {
  await writes.attach(fakeReplica().replica);
  const keys: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const row = await writes.append('createAccount', sampleAccount(`a${n}`));
    writes.hand(row);
    keys.push(row.key);
  }
  await writes.settled();
  await writes.take({ lastMutationIDChanges: { c1: count }, patch: [] });
  await expect.poll(async () => (await journal.count()).settled).toBe(count);
  writes.detach();
  return keys;
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const keysOf = async (journal: Journal) => (await journal.rows()).map(({ key }) => key);

test('SYNC-R02 a write is in the journal before Replicache hears of it', async () => {
  const { journal, writes } = await setUp();
  const seen: string[][] = [];
  const replica: MutationTarget = {
    async mutate() {
      seen.push(await keysOf(journal));
      return { clientId: 'c1', mutationId: 1 };
    },
    heldKeys: async () => new Set(),
  };
  await writes.attach(replica);
  const row = await writes.append('createAccount', sampleAccount('a'));
  expect(seen).toEqual([]);
  writes.hand(row);
  await writes.settled();
  expect(seen).toEqual([[row.key]]);
  expect(await journal.rows()).toMatchObject([
    { key: row.key, state: 'mutated', clientId: 'c1', mutationId: 1 },
  ]);
});

test('SYNC-R02 where the device cannot store a write, it says so', async () => {
  const broken = { append: () => Promise.reject(new Error('quota')) } as unknown as Journal;
  const { writes } = await setUp({ journal: async () => broken });
  await expect(writes.append('createAccount', sampleAccount('a'))).rejects.toThrow(SaveError);
});

test('a device without room lets settled writes go before it refuses a new one', async () => {
  const { journal, writes } = await setUp();
  await settle(journal, writes, 2);
  const full = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
  const crowded: Journal = {
    ...journal,
    append: async (...args) => {
      if ((await journal.count()).settled > 0) throw full;
      return journal.append(...args);
    },
  };
  const row = await another(crowded).append('createAccount', sampleAccount('b'));
  expect(await keysOf(journal)).toEqual([row.key]);
  const broken: Journal = { ...journal, append: () => Promise.reject(full) };
  await expect(another(broken).append('createAccount', sampleAccount('c'))).rejects.toMatchObject({
    name: 'SaveError',
    isFull: true,
  });
});

test('SYNC-R02 what was written before the rows were open waits, and follows in its order', async () => {
  const { writes } = await setUp();
  const first = await writes.append('createAccount', sampleAccount('a'));
  const second = await writes.append('createAccount', sampleAccount('b'));
  writes.hand(first);
  writes.hand(second);
  await writes.settled();
  const { given, replica } = fakeReplica();
  await writes.attach(replica);
  expect(given).toEqual([first.key, second.key]);
});

test('SYNC-R01 after a start, what was lost is replayed under the same key and nothing else', async () => {
  const { journal, writes } = await setUp();
  const lost = await journal.append('createAccount', sampleAccount('a'), recent);
  const kept = await journal.append('createAccount', sampleAccount('b'), recent);
  const { given, replica } = fakeReplica([kept.key]);
  await writes.attach(replica);
  expect(given).toEqual([lost.key]);
  expect(await keysOf(journal)).toEqual([lost.key, kept.key]);
});

test('SYNC-R01 what one tab has taken over from a closed one, another open tab leaves to it', async () => {
  const { journal, writes } = await setUp();
  const row = await journal.append('createAccount', sampleAccount('a'), (counter) =>
    sampleMeta(counter, new Date().toISOString(), 'closed'),
  );
  const first = fakeReplica();
  await writes.attach(first.replica);
  const second = fakeReplica();
  const liveBoots = async () => new Set(['boot-1', 'boot-2']);
  await another(journal, { liveBoots }).attach(second.replica);
  expect(first.given).toEqual([row.key]);
  expect(second.given).toEqual([]);
});

test('SYNC-R06 the writes of another tab are left to it until it is closed', async () => {
  const { journal } = await setUp();
  const row = await journal.append('createAccount', sampleAccount('a'), recent);
  const boots = new Set(['boot-1', 'boot-2']);
  const closing = deferred();
  const writes = another(journal, {
    liveBoots: async () => boots,
    whenEnded: () => closing.promise,
  });
  const { given, replica } = fakeReplica();
  await writes.attach(replica);
  expect(given).toEqual([]);
  boots.delete('boot-1');
  closing.resolve();
  await expect.poll(() => given).toEqual([row.key]);
});

test('SYNC-R06 after a client group was lost, the writes of this very page are replayed too', async () => {
  const { writes } = await setUp();
  const before = fakeReplica();
  await writes.attach(before.replica);
  const row = await writes.append('createAccount', sampleAccount('a'));
  writes.hand(row);
  await writes.settled();
  writes.detach();
  const after = fakeReplica();
  await writes.attach(after.replica);
  expect(after.given).toEqual([row.key]);
});

test('SYNC-R02 a row is settled when a pull covers it, also when that is noted only after', async () => {
  const { journal, writes } = await setUp();
  const { replica } = fakeReplica();
  await writes.attach({
    ...replica,
    async mutate(name, args) {
      const ids = await replica.mutate(name, args);
      await writes.take({ lastMutationIDChanges: { c1: 1 }, patch: [] });
      return ids;
    },
  });
  writes.hand(await writes.append('createAccount', sampleAccount('a')));
  await writes.settled();
  await expect.poll(() => keysOf(journal)).toEqual([]);
  const second = await writes.append('createAccount', sampleAccount('b'));
  writes.hand(second);
  await writes.settled();
  expect(await keysOf(journal)).toEqual([second.key]);
  await writes.take({ lastMutationIDChanges: { c1: 2 }, patch: [] });
  await expect.poll(() => keysOf(journal)).toEqual([]);
});

test('SYNC-R02 an answered write is made again after a kill, until what it brought about is kept', async () => {
  const { journal, writes } = await setUp({ keepAnsweredMs: 60_000 });
  const first = fakeReplica();
  await writes.attach(first.replica);
  const row = await writes.append('createAccount', sampleAccount('a'));
  writes.hand(row);
  await writes.settled();
  await writes.take({ lastMutationIDChanges: { c1: 1 }, patch: [] });
  await writes.replay();
  expect(first.given).toEqual([row.key]);

  const waiting: number[] = [];
  const unsent: number[] = [];
  const afterKill = another(journal, {
    onPending: (rows) => {
      waiting.push(rows.length);
      unsent.push(rows.filter(({ isKnown }) => !isKnown).length);
    },
  });
  const second = fakeReplica();
  await afterKill.attach(second.replica);
  expect(second.given).toEqual([row.key]);
  expect(waiting.at(-1)).toBe(1);
  expect(unsent.at(-1)).toBe(0);
});

test('SYNC-R06 what an older version wrote is settled once the server has taken it', async () => {
  const { journal } = await setUp();
  await journal.append('createAccount', sampleAccount('a'), recent);
  const old: Journal = {
    ...journal,
    rows: async () => (await journal.rows()).map((row) => ({ ...row, schemaVersion: '0' })),
  };
  const sent: string[] = [];
  const { writes } = await setUp({
    journal: async () => old,
    pushAsWritten: async (rows) => {
      sent.push(...rows.map(({ schemaVersion }) => schemaVersion));
      return rows.map(({ key }) => key);
    },
  });
  const { given, replica } = fakeReplica();
  await writes.attach(replica);
  await expect.poll(() => keysOf(journal)).toEqual([]);
  expect(given).toEqual([]);
  expect(sent).toEqual(['0']);
});

test('SYNC-R06 settled writes stay in the journal, and a start makes none of them again', async () => {
  const { journal, writes } = await setUp();
  await settle(journal, writes, 3);
  const pending: number[] = [];
  const { given, replica } = fakeReplica();
  await another(journal, { onPending: (rows) => pending.push(rows.length) }).attach(replica);
  expect(given).toEqual([]);
  expect(pending).toEqual([0]);
  expect(await journal.count()).toEqual({ written: 0, mutated: 0, answered: 0, settled: 3 });
});

test('SYNC-R06 when the server has forgotten the device, settled writes are made again in their order', async () => {
  const { journal, writes } = await setUp();
  const keys = await settle(journal, writes, 3);
  await writes.forgotten();
  const { given, replica } = fakeReplica();
  await writes.attach(replica);
  expect(given).toEqual(keys);
});

test('SYNC-R06 a page that is killed after the server forgot it leaves that to the next one', async () => {
  const { journal, writes } = await setUp();
  const keys = await settle(journal, writes, 2);
  await writes.forgotten();
  const { given, replica } = fakeReplica();
  await another(journal).attach(replica);
  expect(given).toEqual(keys);
});

test('SYNC-R06 writes that were answered only just now are made again too, and settled later', async () => {
  const { journal, writes } = await setUp({ keepAnsweredMs: 60_000 });
  const before = fakeReplica();
  await writes.attach(before.replica);
  const row = await writes.append('createAccount', sampleAccount('a'));
  writes.hand(row);
  await writes.settled();
  await writes.take({ lastMutationIDChanges: { c1: 1 }, patch: [] });
  await writes.forgotten();
  await journal.settle([row.key], Date.now());
  expect((await journal.count()).settled).toBe(0);
  const after = fakeReplica();
  await writes.attach(after.replica);
  expect(after.given).toEqual([row.key]);
});

test('SYNC-R06 a new client group learns of a restored server from its epoch', async () => {
  const { journal, writes } = await setUp();
  const epoch = (name: string) =>
    writes.take({ cookie: { epoch: name }, lastMutationIDChanges: {}, patch: [] });
  const keys = await settle(journal, writes, 2);
  await epoch('one');
  const { given, replica } = fakeReplica();
  await writes.attach(replica);
  await epoch('one');
  await writes.settled();
  expect(given).toEqual([]);
  await epoch('two');
  await writes.settled();
  expect(given).toEqual(keys);
});

test('of settled writes the journal keeps those of a month', async () => {
  const { journal, writes } = await setUp();
  const [first, second] = (await settle(journal, writes, 2)) as [string, string];
  const keep = { ageMs: 30 * 24 * 60 * 60_000, rows: 2_000, size: 20_000_000 };
  await journal.tidy(Date.now() + keep.ageMs - 60_000, keep);
  expect((await journal.count()).settled).toBe(2);
  await journal.tidy(Date.now(), { ...keep, rows: 1 });
  await journal.reopen();
  expect(await keysOf(journal)).toEqual([second]);
  expect(first).not.toBe(second);
});

test('SYNC-R07 a second person on the same browser finds none of the first one’s writes', async () => {
  const anns = await openJournal('ann');
  const bobs = await openJournal('bob');
  onTestFinished(() => {
    anns.close();
    bobs.close();
  });
  await anns.append('createAccount', sampleAccount('a'), recent);
  expect(await anns.rows()).toHaveLength(1);
  expect(await bobs.rows()).toEqual([]);
});

test('writes of one device are counted through all starts of the page', async () => {
  const userId = newId();
  for (const expected of [1, 2]) {
    const journal = await openJournal(userId);
    const row = await journal.append('createAccount', sampleAccount('a'), recent);
    expect(row.args.meta.device.counter).toBe(expected);
    journal.close();
  }
});
