import { expect, onTestFinished, test, vi } from 'vitest';
import 'fake-indexeddb/auto';
import type { JournalRow } from '../journal/journal.ts';
import { openJournal } from '../journal/journal-dexie.ts';
import { pushAsWritten } from '../journal/push-as-written.ts';
import { Writes } from '../journal/writes.ts';
import { newId } from '../new-id.ts';
import { RowStore } from '../rows/row-store.ts';
import { FakeServer } from '../testing/fake-server.ts';
import { memoryStorage } from '../testing/memory-storage.ts';
import { sampleAccount, sampleMeta, sampleRules } from '../testing/samples.ts';
import { deferred, trueClock } from '../testing/writes.ts';
import { LiveReplica } from './live-replica.ts';

const storage = memoryStorage();
/** Replicache has pulled rows on the disk after this long. */
const PERSISTED_MS = 2_000;

/** A device of Ann's with its journal, rows and replica, on IndexedDB in memory. */
async function startDevice(
  server: FakeServer,
  {
    userId = newId(),
    onPulled = (_rows: RowStore) => {},
    seenAs = (row: JournalRow): JournalRow => row,
    beforePush = async () => {},
  } = {},
) {
  const stored = await openJournal(userId);
  const journal = { ...stored, rows: async () => (await stored.rows()).map(seenAs) };
  const rows = new RowStore();
  const writes = new Writes({
    keepAnsweredMs: 0,
    journal: async () => journal,
    device: { bootId: 'b', meta: (n) => sampleMeta(n, new Date().toISOString(), 'b') },
    clock: trueClock,
    liveBoots: async () => new Set(),
    alone: (run) => run(),
    pushAsWritten: (rows) => pushAsWritten(rows, 'd', server.post),
    onPending: () => {},
  });
  let opened = 0;
  let forgotten = 0;
  const live = new LiveReplica({
    userId,
    storage,
    post: server.post,
    beforePull: () => writes.listen(),
    onForgotten: () => {
      forgotten += 1;
      return writes.forgotten();
    },
    onPulled: () => onPulled(rows),
    beforePush: async () => {
      await beforePush();
      await writes.pushOlder();
    },
    onPushed: () => {},
    onUpdateNeeded: () => {},
    onOpen: (replica) => {
      opened += 1;
      return writes.attach(replica);
    },
    onRows: (replica) => rows.follow(replica.feed),
    onLost: () => writes.detach(),
  });
  await live.open();
  await rows.goLive();
  const close = async () => {
    await live.close();
    journal.close();
  };
  onTestFinished(close);
  const write = async () => {
    const row = await writes.append('createAccount', sampleAccount(newId()));
    writes.hand(row);
    await writes.settled();
    return row.key;
  };
  const sync = () => live.current?.sync();
  const pull = () => live.current?.pull();
  const allAnswered = () =>
    expect
      .poll(async () => {
        sync();
        return journal.rows();
      })
      .toEqual([]);
  return {
    journal,
    rows,
    writes,
    write,
    sync,
    pull,
    close,
    allAnswered,
    opened: () => opened,
    forgotten: () => forgotten,
  };
}

/** Replicache says on the console what the test brings about. */
const quiet = () => vi.spyOn(console, 'error').mockImplementation(() => {});

test('what the server has is in the rows as a sync is told of', async () => {
  const server = new FakeServer();
  const first = await startDevice(server);
  await first.write();
  await first.allAnswered();
  const seen: number[] = [];
  await startDevice(server, {
    onPulled: (rows) => seen.push(rows.query('account').get().length),
  });
  await expect.poll(() => seen.length).toBeGreaterThan(0);
  expect(seen[0]).toBe(1);
});

test('a write shows in the rows at once, and leaves the journal when the server has it', async () => {
  const server = new FakeServer();
  const device = await startDevice(server);
  server.isReachable = false;
  const key = await device.write();
  const accounts = device.rows.query('account');
  await expect.poll(() => accounts.get()).toHaveLength(1);
  expect(await device.journal.rows()).toMatchObject([{ key, state: 'mutated' }]);
  server.isReachable = true;
  device.sync();
  await expect.poll(() => server.applied).toEqual([key]);
  await device.allAnswered();
  expect(accounts.get()).toHaveLength(1);
});

test('SYNC-R06 SYNC-R01 when the server forgets the device, its pending work arrives once', async () => {
  quiet();
  const server = new FakeServer();
  const device = await startDevice(server);
  const first = await device.write();
  await device.allAnswered();
  server.isReachable = false;
  const second = await device.write();
  server.forgetClients();
  server.isReachable = true;
  device.sync();
  await expect.poll(() => device.opened(), { timeout: 10_000 }).toBe(2);
  await device.allAnswered();
  expect(server.applied).toEqual([first, second]);
  await expect.poll(() => device.rows.query('account').get()).toHaveLength(2);
});

test('SYNC-R06 after an update, what was written before it arrives before what is written now', async () => {
  const server = new FakeServer();
  server.isReachable = false;
  const userId = newId();
  const before = await startDevice(server, { userId });
  const older = await before.write();
  await before.close();
  const device = await startDevice(server, {
    userId,
    seenAs: (row) => (row.key === older ? { ...row, schemaVersion: '0' } : row),
  });
  const newer = await device.write();
  server.isReachable = true;
  device.sync();
  await device.allAnswered();
  expect(server.applied).toEqual([older, newer]);
});

test('SYNC-R06 a push that was held while the server forgot its group is no second loss', async () => {
  quiet();
  const server = new FakeServer();
  const held = deferred();
  let isHeld = false;
  const device = await startDevice(server, {
    beforePush: () => (isHeld ? held.promise : Promise.resolve()),
  });
  await device.write();
  await device.allAnswered();
  isHeld = true;
  const key = await device.write();
  server.restore(server.backup(), 'renewed');
  server.forgetClients();
  await device.pull();
  await expect.poll(() => device.opened(), { timeout: 10_000 }).toBe(2);
  held.resolve();
  await device.allAnswered();
  expect(server.applied).toContain(key);
  expect(device.forgotten()).toBe(1);
});

test('SYNC-R06 while the server is asked anew, no row goes from the screen', async () => {
  quiet();
  const server = new FakeServer();
  const [other, device] = [await startDevice(server), await startDevice(server)];
  await other.write();
  await device.write();
  await other.allAnswered();
  await device.allAnswered();
  const accounts = device.rows.query('account');
  await expect.poll(() => accounts.get()).toHaveLength(2);
  const seen = new Set<number>();
  accounts.subscribe(() => seen.add(accounts.get().length));
  server.answersAfterMs = 100;
  server.forgetClients();
  await device.write();
  await expect.poll(() => device.opened(), { timeout: 10_000 }).toBe(2);
  await device.allAnswered();
  await expect.poll(() => accounts.get()).toHaveLength(3);
  expect([...seen].filter((count) => count < 2)).toEqual([]);
});

test('SYNC-R06 SYNC-R01 a server restored from a backup is given back what it had answered since, once', async () => {
  quiet();
  const server = new FakeServer();
  const device = await startDevice(server);
  const before = await device.write();
  await device.allAnswered();
  const backup = server.backup();
  const since = [await device.write(), await device.write()];
  await device.allAnswered();
  await expect.poll(async () => (await device.journal.count()).settled).toBe(3);
  server.isReachable = false;
  const unsent = await device.write();
  server.restore(backup);
  server.isReachable = true;
  device.sync();
  await expect.poll(() => device.opened(), { timeout: 10_000 }).toBe(2);
  await device.allAnswered();
  expect(server.applied).toEqual([before, ...since, unsent]);
  await expect.poll(() => device.rows.query('account').get()).toHaveLength(4);
  expect([...server.store.rows.keys()].filter((key) => key.startsWith('account/'))).toHaveLength(4);
});

test('SYNC-R06 a device whose rows are on its disk finds its way back to a restored server', async () => {
  quiet();
  const server = new FakeServer();
  const device = await startDevice(server);
  const backup = server.backup();
  const key = await device.write();
  await device.allAnswered();
  await new Promise((resolve) => setTimeout(resolve, PERSISTED_MS));
  server.restore(backup, 'another epoch');
  device.sync();
  await expect.poll(() => server.applied, { timeout: 10_000 }).toEqual([key]);
  await device.allAnswered();
  expect(device.opened()).toBe(2);
  await expect.poll(() => device.rows.query('account').get()).toHaveLength(1);
});

test('SYNC-R06 a device that was closed when the server was restored gives it back at its next start', async () => {
  quiet();
  const server = new FakeServer();
  const userId = newId();
  const first = await startDevice(server, { userId });
  const backup = server.backup();
  const key = await first.write();
  await first.allAnswered();
  await first.close();
  // The device's own cookie may have been lost with the page: it asks from nothing then.
  server.restore(backup, 'another epoch');
  const again = await startDevice(server, { userId });
  await expect.poll(() => server.applied, { timeout: 10_000 }).toEqual([key]);
  await again.allAnswered();
  await expect.poll(() => again.rows.query('account').get()).toHaveLength(1);
});

test('SYNC-R02 a refused write leaves the rows as they are, and comes back as a rejection', async () => {
  const server = new FakeServer();
  const device = await startDevice(server);
  for (const rulesetId of ['rules-1', 'rules-2']) {
    device.writes.hand(await device.writes.append('adoptRuleset', { ...sampleRules, rulesetId }));
  }
  await device.writes.settled();
  await expect.poll(() => device.rows.query('ruleset').get()).toMatchObject([{ id: 'rules-1' }]);
  await expect
    .poll(() => {
      device.sync();
      return device.rows.query('rejection').get();
    })
    .toMatchObject([{ mutation: 'adoptRuleset', args: { rulesetId: 'rules-2' } }]);
  await device.allAnswered();
});
