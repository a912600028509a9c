import { expect, test } from 'vitest';
import { sampleAccount, sampleMeta } from '../testing/samples.ts';
import { answersAny, coveredKeys } from './covered-keys.ts';
import type { JournalRow } from './journal.ts';

const row = (key: string, clientId: string | null, mutationId: number | null): JournalRow => ({
  key,
  mutation: 'createAccount',
  args: { ...sampleAccount('a'), meta: { ...sampleMeta(), key } },
  schemaVersion: '1',
  deviceTime: '2026-03-02T15:00:00.000Z',
  bootId: 'boot-1',
  state: clientId === null ? 'written' : 'mutated',
  clientId,
  mutationId,
});

test('SYNC-R02 a row stays until its own client has come as far as its mutation', () => {
  const rows = [row('one', 'c1', 1), row('two', 'c1', 2), row('three', 'c2', 1)];
  const news = { lastMutationIDChanges: { c1: 1 }, patch: [] };
  expect(coveredKeys(rows, news)).toEqual(['one']);
});

test('SYNC-R02 a row that Replicache was never given is covered by no last mutation id', () => {
  const news = { lastMutationIDChanges: { c1: 9 }, patch: [] };
  expect(coveredKeys([row('one', null, null)], news)).toEqual([]);
});

test('SYNC-R02 a rejection that names a key answers its row, whichever client brought it', () => {
  const value = { id: 'r1', args: { meta: { key: 'two' } } };
  const patch = [
    { op: 'clear' },
    { op: 'put', key: 'rejection/r1', value },
    { op: 'put', key: 'rejection/three', value: { id: 'three', args: { value: null } } },
  ];
  const rows = [row('one', 'c1', 1), row('two', 'c1', 2), row('three', 'c1', 3)];
  expect(coveredKeys(rows, { lastMutationIDChanges: {}, patch })).toEqual(['two', 'three']);
});

test('a pull of what others wrote answers none, so that the journal need not be asked', () => {
  const patch = [{ op: 'put', key: 'trade/t1', value: { id: 't1' } }];
  const rejected = { op: 'put', key: 'rejection/r1', value: { id: 'r1', args: { value: null } } };
  expect(answersAny({ lastMutationIDChanges: {}, patch })).toBe(false);
  expect(answersAny({ lastMutationIDChanges: { c1: 3 }, patch })).toBe(true);
  expect(answersAny({ lastMutationIDChanges: {}, patch: [...patch, rejected] })).toBe(true);
});
