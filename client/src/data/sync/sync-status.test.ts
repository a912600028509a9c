import { expect, test } from 'vitest';
import { memoryStorage } from '../testing/memory-storage.ts';
import { SyncStatus } from './sync-status.ts';

const setUp = () => new SyncStatus('user', memoryStorage(), true);

test('an answer to what was asked before the network went does not say that it is back', () => {
  const status = setUp();
  status.noteNoNetwork(100);
  status.noteReach(true, 99);
  expect(status.state.get()).toMatchObject({ online: false, state: 'offline' });
});

test('an answer to what was asked since says that the network is back', () => {
  const status = setUp();
  status.noteNoNetwork(100);
  status.noteReach(true, 101);
  expect(status.state.get().online).toBe(true);
});

test('a server that did not answer counts as no network, whenever it was asked', () => {
  const status = setUp();
  status.noteReach(false, 99);
  expect(status.state.get().online).toBe(false);
});
