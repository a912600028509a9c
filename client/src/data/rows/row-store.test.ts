import { expect, test, vi } from 'vitest';
import type { Row } from '../types.ts';
import type { RowChange, RowFeed } from './row-feed.ts';
import { RowStore } from './row-store.ts';

const row = (id: string, fields: object = {}): Row => ({ id, ...fields });
const put = (next: Row, before?: Row): RowChange => ({ op: 'put', row: next, before });

/** A feed whose watchers hear what the test says. */
function fakeFeed(initial: Readonly<Record<string, readonly Row[]>> = {}) {
  const watchers = new Map<string, (changes: readonly RowChange[]) => void>();
  const feed: RowFeed = {
    watch(prefix, onChange) {
      watchers.set(prefix, onChange);
      const rows = initial[prefix] ?? [];
      queueMicrotask(() => onChange(rows.map((one) => put(one))));
      return () => watchers.delete(prefix);
    },
  };
  const emit = (prefix: string, ...changes: RowChange[]) => watchers.get(prefix)?.(changes);
  return { feed, watchers, emit };
}

const stored = { account: [{ id: 'old' }] } as never;

test('a stored first screen is shown until live rows are, then never again', async () => {
  const store = new RowStore();
  const accounts = store.query('account');
  expect(accounts.get()).toEqual([]);
  store.showStored(stored);
  expect(accounts.get()).toEqual([{ id: 'old' }]);
  store.follow(fakeFeed({ 'account/': [row('new')] }).feed);
  await store.goLive();
  expect(accounts.get()).toEqual([{ id: 'new' }]);
  store.showStored(stored);
  expect(accounts.get()).toEqual([{ id: 'new' }]);
});

test('live rows that arrive early are held back, so that no screen mixes them with stored ones', async () => {
  const store = new RowStore();
  store.showStored(stored);
  const accounts = store.query('account');
  const heard = vi.fn();
  accounts.subscribe(heard);
  store.follow(fakeFeed({ 'account/': [row('new')] }).feed);
  await new Promise((resolve) => setTimeout(resolve));
  expect(accounts.get()).toEqual([{ id: 'old' }]);
  expect(heard).not.toHaveBeenCalled();
  await store.goLive();
  expect(heard).toHaveBeenCalledOnce();
});

test('rows that say whether a person is set up are there at the first question, though none asked before', async () => {
  const store = new RowStore();
  store.follow(fakeFeed({ 'account/': [row('new')] }).feed);
  await store.goLive();
  expect(store.query('account').get()).toEqual([{ id: 'new' }]);
});

test('rows are filtered by their values, in the order of their ids, and the array is stable', async () => {
  const { feed, emit } = fakeFeed({
    'trade/': [row('b', { status: 'open' }), row('c', { status: 'closed' })],
  });
  const store = new RowStore();
  store.follow(feed);
  const open = store.query('trade', { status: 'open' });
  await store.goLive();
  const heard = vi.fn();
  open.subscribe(heard);
  const before = open.get();
  emit('trade/', put(row('d', { status: 'closed' })));
  expect(open.get()).toBe(before);
  expect(heard).not.toHaveBeenCalled();
  emit('trade/', put(row('a', { status: 'open' })));
  expect(open.get().map(({ id }) => id)).toEqual(['a', 'b']);
  emit('trade/', put(row('b', { status: 'closed' }), row('b', { status: 'open' })));
  expect(open.get().map(({ id }) => id)).toEqual(['a']);
  emit('trade/', { op: 'del', before: row('a', { status: 'open' }) });
  expect(open.get()).toEqual([]);
  expect(heard).toHaveBeenCalledTimes(3);
});

test('the same question has the same answer, whatever the order of its fields', () => {
  const store = new RowStore();
  const asked = store.query('fill', { accountId: 'a', mode: 'live' });
  expect(store.query('fill', { mode: 'live', accountId: 'a' })).toBe(asked);
});

test('one row, or the decisions of one intent, are watched alone', () => {
  const store = new RowStore();
  const { feed, watchers } = fakeFeed();
  store.follow(feed);
  store.query('gate_decision', { intentId: 'i1' });
  store.query('intent', { id: 'i1' });
  expect([...watchers.keys()]).toEqual(['gate_decision/i1', 'intent/i1']);
});

test('a row whose id merely begins like the one asked for is not it', async () => {
  const store = new RowStore();
  store.follow(fakeFeed({ 'intent/i1': [row('i1'), row('i12')] }).feed);
  const one = store.query('intent', { id: 'i1' });
  await store.goLive();
  expect(one.get()).toEqual([{ id: 'i1' }]);
});

test('SYNC-R06 rows stand while a lost replica is replaced, and are then the new one’s', async () => {
  const store = new RowStore();
  store.follow(fakeFeed({ 'account/': [row('a'), row('b')] }).feed);
  const accounts = store.query('account');
  accounts.subscribe(() => {});
  await store.goLive();
  store.follow(fakeFeed({ 'account/': [row('b')] }).feed);
  expect(accounts.get()).toHaveLength(2);
  await expect.poll(() => accounts.get()).toEqual([{ id: 'b' }]);
});

test('SYNC-R06 a row that is another one in a new replica leaves the questions that it no longer answers', async () => {
  const store = new RowStore();
  store.follow(fakeFeed({ 'trade/': [row('a', { status: 'open' })] }).feed);
  const open = store.query('trade', { status: 'open' });
  open.subscribe(() => {});
  await store.goLive();
  expect(open.get()).toHaveLength(1);
  store.follow(fakeFeed({ 'trade/': [row('a', { status: 'closed' })] }).feed);
  await expect.poll(() => open.get()).toEqual([]);
});

test('whoever reads or follows the rows is given those that screens are shown, watched once', async () => {
  const store = new RowStore();
  const { feed, watchers, emit } = fakeFeed({ 'trade/': [row('b', { status: 'open' }), row('a')] });
  store.follow(feed);
  const heard: RowChange[] = [];
  store.feed.watch('trade/', (changes) => heard.push(...changes));
  store.query('trade');
  expect((await store.reader.list('trade')).map(({ id }) => id)).toEqual(['a', 'b']);
  emit('trade/', put(row('c', { status: 'open' })));
  expect(await store.reader.list('trade', { where: { status: 'open' } })).toHaveLength(2);
  expect(await store.reader.get('trade', 'c')).toEqual(row('c', { status: 'open' }));
  expect(await store.reader.get('trade', 'd')).toBeUndefined();
  expect(heard).toHaveLength(3);
  const late: RowChange[] = [];
  store.feed.watch('trade/', (changes) => late.push(...changes));
  expect(late).toHaveLength(3);
  expect([...watchers.keys()]).toEqual(['trade/']);
});

test('SYNC-R06 whoever follows the rows hears which of a lost replica are not in the new one', async () => {
  const store = new RowStore();
  store.follow(fakeFeed({ 'account/': [row('a'), row('b')] }).feed);
  const ids = new Set<string>();
  store.feed.watch('account/', (changes) => {
    for (const change of changes) {
      if (change.op === 'put') ids.add(change.row.id);
      else ids.delete(change.before.id);
    }
  });
  await store.goLive();
  store.follow(fakeFeed({ 'account/': [row('b'), row('c')] }).feed);
  await expect.poll(() => [...ids].sort()).toEqual(['b', 'c']);
});

test('what nobody shows any more is let go, and a question asked again starts anew', async () => {
  vi.useFakeTimers();
  const store = new RowStore();
  const { feed, watchers } = fakeFeed();
  store.follow(feed);
  const stop = store.query('gate_decision', { intentId: 'i1' }).subscribe(() => {});
  stop();
  vi.advanceTimersByTime(60_000);
  expect([...watchers.keys()]).toEqual([]);
  store.query('gate_decision', { intentId: 'i1' });
  expect([...watchers.keys()]).toEqual(['gate_decision/i1']);
  vi.useRealTimers();
});
