import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { newId } from '../new-id.ts';
import { SaveError } from '../save-error.ts';
import { sampleAccount, sampleMeta } from '../testing/samples.ts';
import { another, deferred, fakeReplica, keysOf, recent, setUp, take } from '../testing/writes.ts';
import type { Journal } from './journal.ts';
import { openJournal } from './journal-dexie.ts';
import type { MutationTarget } from './writes.ts';

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
  const onNotSaved = vi.fn();
  const { writes } = await setUp({ journal: async () => broken, onNotSaved });
  await expect(writes.append('createAccount', sampleAccount('a'))).rejects.toThrow(SaveError);
  expect(onNotSaved).toHaveBeenCalledOnce();
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

test('SYNC-R02 a write that gives way to its verdict’s frame is handed over before what comes after it', async () => {
  const { writes } = await setUp();
  const { given, replica } = fakeReplica();
  await writes.attach(replica);
  const first = await writes.append('createAccount', sampleAccount('a'));
  const second = await writes.append('createAccount', sampleAccount('b'));
  const painted = deferred();
  writes.hand(first, painted.promise);
  writes.hand(second);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(given).toEqual([]);
  painted.resolve();
  await writes.settled();
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
      await take(writes, { lastMutationIDChanges: { c1: 1 }, patch: [] });
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
  await take(writes, { lastMutationIDChanges: { c1: 2 }, patch: [] });
  await expect.poll(() => keysOf(journal)).toEqual([]);
});

test('SYNC-R02 an answered write is made again after a kill, until what it brought about is kept', async () => {
  const { journal, writes } = await setUp({ keepAnsweredMs: 60_000 });
  const first = fakeReplica();
  await writes.attach(first.replica);
  const row = await writes.append('createAccount', sampleAccount('a'));
  writes.hand(row);
  await writes.settled();
  await take(writes, { lastMutationIDChanges: { c1: 1 }, patch: [] });
  await writes.replay();
  expect(first.given).toEqual([row.key]);

  const waiting: number[] = [];
  const afterKill = another(journal, { onPending: (rows) => waiting.push(rows.length) });
  const second = fakeReplica();
  await afterKill.attach(second.replica);
  expect(second.given).toEqual([row.key]);
  expect(waiting.at(-1)).toBe(0);
});

/** The journal as a page of a newer version finds it. */
const asOlder = (journal: Journal): Journal => ({
  ...journal,
  rows: async () => (await journal.rows()).map((row) => ({ ...row, schemaVersion: '0' })),
});

/** What a pull tells of a server that was restored. */
const RENEWED = { lastMutationIDChanges: {}, patch: [], cookie: { epoch: 'renewed' } };

test('SYNC-R06 what an older version wrote is settled once the server has taken it', async () => {
  const { journal } = await setUp();
  await journal.append('createAccount', sampleAccount('a'), recent);
  const old = asOlder(journal);
  const sent: string[] = [];
  const { writes } = await setUp({
    journal: async () => old,
    pushAsWritten: async (rows) => {
      sent.push(...rows.map(({ schemaVersion }) => schemaVersion));
      return { taken: rows.map(({ key }) => key), isCutShort: false };
    },
  });
  const { given, replica } = fakeReplica();
  await writes.attach(replica);
  await writes.pushOlder();
  expect(await keysOf(journal)).toEqual([]);
  expect(given).toEqual([]);
  expect(sent).toEqual(['0']);
});

test.each(['this tab', 'another tab', 'a push'])(
  'SYNC-R06 an answer to an older version that may be of before a restore, of which %s tells, is asked for again',
  async (who) => {
    const { journal } = await setUp();
    const { key } = await journal.append('createAccount', sampleAccount('a'), recent);
    const old = asOlder(journal);
    const answered = deferred();
    const restored: string[] = [];
    let asked = 0;
    const { writes } = await setUp({
      journal: async () => old,
      pushAsWritten: async (rows) => {
        asked += 1;
        if (asked === 1) await answered.promise;
        else restored.push(...rows.map((row) => row.key));
        return { taken: rows.map((row) => row.key), isCutShort: false };
      },
    });
    await writes.attach(fakeReplica().replica);
    await expect.poll(() => asked).toBe(1);
    if (who === 'a push') await writes.forgotten();
    else await take(who === 'this tab' ? writes : another(old), RENEWED);
    answered.resolve();
    await expect.poll(() => restored).toContain(key);
    await writes.pushOlder();
    expect(await keysOf(journal)).toEqual([]);
  },
);

test('SYNC-R06 an answer that is noted just as another tab hears of a restored server is asked for again', async () => {
  const { journal } = await setUp();
  await journal.append('createAccount', sampleAccount('a'), recent);
  const old = asOlder(journal);
  const late: Journal = {
    ...old,
    answer: async (...args) => {
      await take(another(old), RENEWED);
      return old.answer(...args);
    },
  };
  const askedUnder: number[] = [];
  const { writes } = await setUp({
    journal: async () => late,
    pushAsWritten: async (rows) => {
      askedUnder.push(await journal.losses());
      return { taken: rows.map((row) => row.key), isCutShort: false };
    },
  });
  await writes.attach(fakeReplica().replica);
  await expect.poll(() => askedUnder.length).toBe(2);
  await writes.pushOlder();
  expect(askedUnder).toEqual([0, 1]);
  expect(await keysOf(journal)).toEqual([]);
});

test.each(['another tab', 'a push'])(
  'SYNC-R06 a pull that was asked for before a loss, of which %s tells, answers nothing; its writes are made again',
  async (who) => {
    const { journal, writes } = await setUp();
    const { given, replica } = fakeReplica();
    await writes.attach(replica);
    const row = await writes.append('createAccount', sampleAccount('a'));
    writes.hand(row);
    await writes.settled();
    const hear = await writes.listen();
    await (who === 'a push' ? writes.forgotten() : take(another(journal), RENEWED));
    await hear({ lastMutationIDChanges: { c1: 1 }, patch: [] });
    expect(await journal.rows()).toMatchObject([{ key: row.key, state: 'mutated' }]);
    await expect.poll(() => given).toEqual([row.key, row.key]);
    await writes.settled();
  },
);

test('SYNC-R06 what a server had processed before a loss does not answer what is given to Replicache after it', async () => {
  const { journal, writes } = await setUp();
  const change = { patch: [], lastMutationIDChanges: { c1: 7 } };
  await take(writes, { ...change, cookie: { epoch: 'before' } });
  // The pull that tells of a loss was asked for before it; the next one was not.
  for (let pulls = 0; pulls < 2; pulls += 1) await take(writes, RENEWED);
  await writes.attach(fakeReplica().replica);
  writes.hand(await writes.append('createAccount', sampleAccount('a')));
  await writes.settled();
  expect(await journal.rows()).toMatchObject([{ state: 'mutated' }]);
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
