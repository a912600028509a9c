import { SCHEMA_VERSION } from '@mast/shared/mutations';
import { expect, test } from 'vitest';
import { MapRows } from '../rows/map-rows.ts';
import { SCHEMA } from '../schema.ts';
import { memoryStorage } from '../testing/memory-storage.ts';
import { NOW } from '../testing/samples.ts';
import { selectSnapshot } from './select-snapshot.ts';
import { usableSnapshot } from './snapshot-form.ts';
import { readSnapshot, storeSnapshot } from './snapshot-store.ts';

const DAY_MS = 24 * 60 * 60_000;
const daysAgo = (days: number) => new Date(Date.parse(NOW) - days * DAY_MS).toISOString();

test('the stored form is that of the mutations', () => {
  expect(SCHEMA).toBe(SCHEMA_VERSION);
});

test('the first screen is what is open or owed, in force, or first in a list', async () => {
  const store = new MapRows();
  const add = (entity: string, row: { id: string }) => store.rows.set(`${entity}/${row.id}`, row);
  const trade = (id: string, status: string, days: number) =>
    add('trade', { id, status, lastFillAt: daysAgo(days), instrumentId: `i-${id}` } as never);
  trade('open-long-ago', 'open', 90);
  trade('owed', 'closed', 2);
  trade('written', 'closed', 2);
  for (let day = 30; day < 100; day += 1) trade(`past-${day}`, 'closed', day);
  add('journal_entry', { id: 'p', kind: 'post', tradeId: 'written' } as never);
  for (let day = 0; day < 70; day += 1) {
    add('intent', { id: `plan-${day}`, createdAt: daysAgo(day), instrumentId: 'MES' } as never);
  }
  add('cooldown', { id: 'over', endsAt: daysAgo(1) } as never);
  add('cooldown', { id: 'active', endsAt: daysAgo(-1) } as never);
  add('rejection', { id: 'small', args: {} } as never);
  add('rejection', { id: 'huge', args: { fills: 'x'.repeat(20_000) } } as never);
  add('instrument', { id: 'i-owed' });
  add('instrument', { id: 'i-past-99' });
  const rows = await selectSnapshot(store.reader, NOW);
  const ids = (list: readonly { id: string }[] = []) => list.map(({ id }) => id);
  const past = Array.from({ length: 58 }, (_, at) => `past-${30 + at}`);
  expect(new Set(ids(rows.trade))).toEqual(new Set(['open-long-ago', 'owed', 'written', ...past]));
  expect(ids(rows.trade)).toHaveLength(61);
  expect(ids(rows.journal_entry)).toEqual(['p']);
  expect(ids(rows.intent)).toEqual(Array.from({ length: 60 }, (_, day) => `plan-${day}`));
  expect(ids(rows.cooldown)).toEqual(['active']);
  expect(ids(rows.rejection)).toEqual(['small']);
  expect(ids(rows.instrument)).toEqual(['i-owed']);
});

test('a written trade is never stored without its post', async () => {
  const store = new MapRows();
  const add = (entity: string, row: Record<string, unknown>) =>
    store.rows.set(`${entity}/${row.id}`, row);
  for (const id of ['long', 'short']) {
    add('trade', { id, status: 'closed', lastFillAt: daysAgo(1), instrumentId: 'MES' });
    const text = 'x'.repeat(id === 'long' ? 20_000 : 20);
    add('journal_entry', { id: `post-${id}`, kind: 'post', tradeId: id, text });
  }
  const { trade, journal_entry } = await selectSnapshot(store.reader, NOW);
  expect(trade?.map(({ id }) => id)).toEqual(['short']);
  expect(journal_entry?.map(({ id }) => id)).toEqual(['post-short']);
});

test('a stored first screen keeps the instant of its rows', () => {
  const storage = memoryStorage();
  storeSnapshot('ann', { at: NOW, rows: { account: [] } }, storage);
  expect(readSnapshot('ann', storage)).toMatchObject({ at: NOW, rows: { account: [] } });
});

test('a first screen that there is no room for leaves no older one to be painted, and fails nothing', () => {
  const storage = memoryStorage();
  const account = (label: string) => ({ account: [{ id: 'a', label }] as never });
  storeSnapshot('ann', { at: NOW, rows: account('short') }, storage);
  storeSnapshot('ann', { at: NOW, rows: account('x'.repeat(2_000_000)) }, storage);
  expect(readSnapshot('ann', storage)).toBeUndefined();
  const full = { ...storage, setItem: () => expect.fail('QuotaExceededError') };
  storeSnapshot('ann', { at: NOW, rows: account('short') }, full);
  expect(readSnapshot('ann', full)).toBeUndefined();
});

test('SYNC-R07 a second person on the same browser is painted nothing of the first', () => {
  const storage = memoryStorage();
  storeSnapshot('ann', { at: NOW, rows: {} }, storage);
  expect(readSnapshot('bob', storage)).toBeUndefined();
});

test('what another version of the app stored, or another person, is not painted', () => {
  const stored = { schema: SCHEMA, userId: 'ann', at: NOW, rows: {} };
  expect(usableSnapshot(stored, 'ann')).toBe(stored);
  expect(usableSnapshot(stored, 'bob')).toBeUndefined();
  expect(usableSnapshot({ ...stored, schema: '0' }, 'ann')).toBeUndefined();
  expect(usableSnapshot(null, 'ann')).toBeUndefined();
});
