import { expect, test } from 'vitest';
import { memoryStorage } from '../testing/memory-storage.ts';
import { type SyncFacts, syncStateOf } from './sync-state.ts';
import { SyncStatus } from './sync-status.ts';

const calm: SyncFacts = {
  waiting: 0,
  tooOld: 0,
  rejections: 0,
  lastSyncAt: '2026-03-02T15:00:00.000Z',
  online: true,
  signedOutByServer: false,
  isRevoked: false,
};

test.each<[string, Partial<SyncFacts>]>([
  ['synced', {}],
  ['saved', { lastSyncAt: null }],
  ['waiting', { waiting: 3 }],
  ['offline', { waiting: 3, online: false }],
  ['needs_me', { online: false, rejections: 1 }],
  ['needs_me', { waiting: 1, signedOutByServer: true }],
  ['needs_me', { isRevoked: true }],
  ['needs_me', { waiting: 1, tooOld: 1 }],
])('a person is told `%s`', (state, facts) => {
  expect(syncStateOf({ ...calm, ...facts }).state).toBe(state);
});

test('a start knows what waited before it, so that it never claims to be synced', () => {
  const storage = memoryStorage();
  new SyncStatus('ann', storage, true).update({ waiting: 2 });
  expect(new SyncStatus('ann', storage, true).state.get()).toMatchObject({
    state: 'waiting',
    waiting: 2,
  });
  expect(new SyncStatus('bob', storage, true).state.get()).toMatchObject({
    state: 'saved',
    waiting: 0,
    lastSyncAt: null,
  });
});
