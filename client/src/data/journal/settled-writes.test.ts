import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { sampleAccount } from '../testing/samples.ts';
import { another, fakeReplica, keysOf, settle, setUp, take } from '../testing/writes.ts';
import type { Journal } from './journal.ts';

const MONTH_MS = 30 * 24 * 60 * 60_000;

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
  await take(writes, { lastMutationIDChanges: { c1: 1 }, patch: [] });
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
    take(writes, { cookie: { epoch: name }, lastMutationIDChanges: {}, patch: [] });
  await epoch('one');
  const keys = await settle(journal, writes, 2);
  const { given, replica } = fakeReplica();
  await writes.attach(replica);
  await epoch('one');
  await writes.settled();
  expect(given).toEqual([]);
  await epoch('two');
  await writes.settled();
  expect(given).toEqual(keys);
});

test('SYNC-R06 what was answered before the first epoch is known may be of another server, and is made again', async () => {
  const { journal, writes } = await setUp();
  const keys = await settle(journal, writes, 2);
  const { given, replica } = fakeReplica();
  await writes.attach(replica);
  await take(writes, { cookie: { epoch: 'one' }, lastMutationIDChanges: {}, patch: [] });
  await writes.settled();
  expect(given).toEqual(keys);
});

test('SYNC-R06 the pull that tells of the first epoch answers what it covers', async () => {
  const { journal, writes } = await setUp({ keepAnsweredMs: 60_000 });
  const { given, replica } = fakeReplica();
  // Replicache holds it until the pull is taken in.
  await writes.attach({ ...replica, heldKeys: async () => new Set(given) });
  writes.hand(await writes.append('createAccount', sampleAccount('a')));
  await writes.settled();
  await take(writes, { cookie: { epoch: 'one' }, lastMutationIDChanges: { c1: 1 }, patch: [] });
  expect(await journal.count()).toMatchObject({ answered: 1 });
  expect(given).toHaveLength(1);
});

/** The server's time on a device, as `ServerClock` tells it. */
const clockAt = (now: number, earliest: number | null) => ({
  now: () => now,
  earliest: () => earliest,
});

test.each<[string, number | null, number]>([
  ['after the month', MONTH_MS + 60_000, 1],
  ['within the month', MONTH_MS - 60_000, 2],
  ['where the server has told no time yet', null, 2],
])(
  'SYNC-R06 settled writes go by the server’s time, whatever the wall clock says: %s',
  async (_when, passed, kept) => {
    const start = Date.parse('2026-03-02T15:00:00.000Z');
    const { journal, writes } = await setUp({ clock: clockAt(start, start) });
    await settle(journal, writes, 1);
    const earliest = passed === null ? null : start + passed;
    const { writes: later } = await setUp({
      journal: async () => journal,
      clock: clockAt(start + 2 * MONTH_MS, earliest),
    });
    const row = await later.append('createAccount', sampleAccount('later'));
    await later.attach(fakeReplica().replica);
    later.hand(row);
    await later.settled();
    await take(later, { lastMutationIDChanges: { c1: 1 }, patch: [] });
    await expect.poll(() => keysOf(journal)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await journal.count()).settled).toBe(kept);
  },
);

test('of settled writes the journal keeps those of a month', async () => {
  const { journal, writes } = await setUp();
  const [first, second] = (await settle(journal, writes, 2)) as [string, string];
  const keep = { ageMs: MONTH_MS, rows: 2_000, size: 20_000_000 };
  await journal.tidy(Date.now() + keep.ageMs - 60_000, keep);
  expect((await journal.count()).settled).toBe(2);
  await journal.tidy(Date.now(), { ...keep, rows: 1 });
  await journal.reopen();
  expect(await keysOf(journal)).toEqual([second]);
  expect(first).not.toBe(second);
});
