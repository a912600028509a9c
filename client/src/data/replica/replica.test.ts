import { expect, onTestFinished, test, vi } from 'vitest';
import { newId } from '../new-id.ts';
import type { RowChange } from '../rows/row-feed.ts';
import { FakeServer } from '../testing/fake-server.ts';
import { fullStore, gatedStore, hangingStore } from '../testing/kv-stores.ts';
import { sampleAccount, sampleMeta } from '../testing/samples.ts';
import { deferred } from '../testing/writes.ts';
import { openReplica } from './replica.ts';
import type { KvStore } from './start-replicache.ts';

const PATIENCE_MS = 60;

function open(kvStore: KvStore, over: Partial<Parameters<typeof openReplica>[0]> = {}) {
  const server = new FakeServer();
  const post = vi.fn(server.post);
  const replica = openReplica({
    name: `test-${newId()}`,
    kvStore,
    patienceMs: PATIENCE_MS,
    userId: 'ann',
    post,
    beforePull: async () => async () => {},
    onPulled: () => {},
    beforePush: async () => {},
    onPushed: () => {},
    onForgotten: async () => {},
    onLost: () => {},
    onUpdateNeeded: () => {},
    ...over,
  });
  onTestFinished(() => replica.close());
  return { server, post, replica };
}

/** Nobody can catch what Replicache's own opening throws. */
function letReplicacheThrow(): readonly Error[] {
  const thrown: Error[] = [];
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (error) => thrown.push(error as Error));
  onTestFinished(() => {
    process.removeAllListeners('unhandledRejection');
    for (const other of others) process.on('unhandledRejection', other);
  });
  return thrown;
}

const write = (replica: ReturnType<typeof openReplica>) =>
  replica.mutate('createAccount', {
    ...sampleAccount('a1'),
    meta: sampleMeta(1, new Date().toISOString()),
  });

async function worksFromMemory({ server, replica }: ReturnType<typeof open>): Promise<void> {
  const seen: RowChange[] = [];
  const stop = replica.feed.watch('account/', (changes) => seen.push(...changes));
  expect(await replica.heldKeys()).toEqual(new Set());
  await write(replica);
  expect(await replica.read((reader) => reader.list('account'))).toHaveLength(1);
  await expect.poll(() => seen).toMatchObject([{ op: 'put', row: { id: 'a1' } }]);
  replica.sync();
  await expect.poll(() => server.applied).toHaveLength(1);
  expect(await replica.ids()).toMatchObject({ isInMemory: true });
  stop();
}

test('a database whose opening never ends gives way to memory, which works and syncs', async () => {
  await worksFromMemory(open(hangingStore()));
});

test('a database that has no room to open gives way to memory, which works and syncs', async () => {
  const thrown = letReplicacheThrow();
  await worksFromMemory(open(fullStore()));
  expect(thrown.map(({ name }) => name)).toContain('QuotaExceededError');
});

test('a database that opens in time is kept', async () => {
  const { replica } = open(gatedStore(Promise.resolve()));
  await write(replica);
  expect(await replica.heldKeys()).toHaveProperty('size', 1);
  expect(await replica.ids()).toMatchObject({ isInMemory: false });
});

test('a database that opens after it was given up asks the server for nothing', async () => {
  const gate = deferred();
  const { replica, post } = open(gatedStore(gate.promise));
  const { clientGroupId } = await replica.ids();
  gate.resolve();
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const groups = post.mock.calls.map(
    ([, body]) => (body as { clientGroupID: string }).clientGroupID,
  );
  expect(new Set(groups)).toEqual(new Set([clientGroupId]));
});

test('rows that are watched no more before they are open are not told of', async () => {
  const { replica } = open('mem');
  const onChange = vi.fn();
  replica.feed.watch('account/', onChange)();
  await write(replica);
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  expect(onChange).not.toHaveBeenCalled();
});

test('a closed replica that never opened is closed all the same', async () => {
  const { replica } = open(hangingStore());
  await replica.close();
});

test('a browser without databases keeps the rows in memory', async () => {
  letReplicacheThrow();
  await worksFromMemory(open('idb'));
});

test('SYNC-R06 rows in pages are all there only once nothing came between the first page and the last', async () => {
  const cookie = (order: number, page?: object) => ({ order, epoch: 'e', v: 7, ...page });
  const page = { page: { entity: 'account', id: 'a1' } };
  const account = (id: string) => ({ op: 'put', key: `account/${id}`, value: sampleAccount(id) });
  const answers = [
    { cookie: cookie(1, page), patch: [account('a1')] },
    { cookie: cookie(2), patch: [account('a2')] },
    { cookie: cookie(3), patch: [account('a3')] },
  ];
  const nothing = { cookie: cookie(3), patch: [] };
  const held: number[] = [];
  const { replica } = open('mem', {
    post: async () => ({
      status: 200,
      body: { lastMutationIDChanges: {}, ...(answers.shift() ?? nothing) },
    }),
    onPulled: async () => {
      held.push((await replica.read((reader) => reader.list('account'))).length);
    },
  });
  await replica.pull();
  await expect.poll(() => held).not.toEqual([]);
  expect(new Set(held)).toEqual(new Set([3]));
});
