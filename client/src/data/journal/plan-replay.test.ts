import { expect, test } from 'vitest';
import { sampleAccount, sampleMeta } from '../testing/samples.ts';
import type { JournalRow } from './journal.ts';
import { planReplay, type ReplayContext } from './plan-replay.ts';

const NOW = Date.parse('2026-03-02T15:00:00.000Z');
const DAY_MS = 24 * 60 * 60_000;

const row = (key: string, over: Partial<JournalRow> = {}): JournalRow => ({
  key,
  mutation: 'createAccount',
  args: { ...sampleAccount('a'), meta: { ...sampleMeta(), key } },
  schemaVersion: '1',
  deviceTime: new Date(NOW - DAY_MS).toISOString(),
  bootId: 'gone',
  state: 'mutated',
  clientId: 'c1',
  mutationId: 1,
  ...over,
});

const context = (over: Partial<ReplayContext> = {}): ReplayContext => ({
  held: new Set(),
  liveBoots: new Set(),
  ownBoot: 'own',
  inFlight: new Set(),
  schemaVersion: '1',
  now: NOW,
  ...over,
});

const replayed = (rows: JournalRow[], over?: Partial<ReplayContext>) =>
  planReplay(rows, context(over)).mutate.map(({ key }) => key);

test('SYNC-R06 what Replicache no longer holds is mutated again, in the order it was written', () => {
  const rows = [row('a'), row('b'), row('c', { state: 'written', clientId: null })];
  expect(replayed(rows, { held: new Set(['b']) })).toEqual(['a', 'c']);
});

test('rows that another open tab, or this one at this moment, takes care of are left alone', () => {
  const rows = [row('a', { bootId: 'open' }), row('b'), row('c')];
  const over = { liveBoots: new Set(['open']), inFlight: new Set(['b']) };
  expect(replayed(rows, over)).toEqual(['c']);
});

test('SYNC-R01 a write older than the keys that the server keeps is not sent by itself', () => {
  const deviceTime = new Date(NOW - 91 * DAY_MS).toISOString();
  const plan = planReplay([row('a', { deviceTime }), row('b')], context());
  expect(plan.mutate.map(({ key }) => key)).toEqual(['b']);
  expect(plan.heldBack.map(({ key }) => key)).toEqual(['a']);
});

test('an old write that the server has answered once is neither sent nor asked about', () => {
  const deviceTime = new Date(NOW - 91 * DAY_MS).toISOString();
  const plan = planReplay([row('a', { deviceTime, isKnown: true })], context());
  expect([plan.mutate, plan.heldBack]).toEqual([[], []]);
  expect(plan.done.map(({ key }) => key)).toEqual(['a']);
});

test('SYNC-R02 an old write that the person wants sent is sent', () => {
  const deviceTime = new Date(NOW - 91 * DAY_MS).toISOString();
  expect(replayed([row('a', { deviceTime, sendAnyway: true })])).toEqual(['a']);
});

test('SYNC-R06 a write of an older version of the app goes out as that version wrote it', () => {
  const plan = planReplay([row('a'), row('b')], context({ schemaVersion: '2' }));
  expect(plan.mutate).toEqual([]);
  expect(plan.pushAsWritten.map(({ key }) => key)).toEqual(['a', 'b']);
});
