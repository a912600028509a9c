import { expect, onTestFinished, test, vi } from 'vitest';
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

const AT = '2026-06-11T14:00:00.000Z';
const LATER = '2026-06-11T14:00:01.000Z';

/** Two starts of the page over one storage. */
function restarting() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const storage = memoryStorage();
  return {
    status: new SyncStatus('user', storage, true),
    atNextStart: () => new SyncStatus('user', storage, true).facts,
  };
}

test('a sync is told at once, and at the next start only where its rows are surely on the disk', () => {
  const { status, atNextStart } = restarting();
  status.update({ lastSyncAt: AT });
  expect(status.facts.lastSyncAt).toBe(AT);
  vi.advanceTimersByTime(2_000);
  status.update({ lastSyncAt: LATER, waiting: 2 });
  expect(atNextStart()).toMatchObject({ lastSyncAt: null, waiting: 2 });
  vi.advanceTimersByTime(1_000);
  expect(atNextStart().lastSyncAt).toBe(AT);
  vi.advanceTimersByTime(3_000);
  expect(atNextStart().lastSyncAt).toBe(LATER);
});

test('rows that are gone have not synced, whatever was to be kept of them', () => {
  const { status, atNextStart } = restarting();
  status.update({ lastSyncAt: AT });
  vi.advanceTimersByTime(3_000);
  status.update({ lastSyncAt: LATER });
  status.update({ lastSyncAt: null });
  vi.advanceTimersByTime(10_000);
  expect(atNextStart().lastSyncAt).toBeNull();
});

test('a status that was closed stores nothing any more', () => {
  const { status, atNextStart } = restarting();
  status.update({ lastSyncAt: AT });
  status.close();
  status.update({ lastSyncAt: LATER, waiting: 3 });
  vi.advanceTimersByTime(10_000);
  expect(atNextStart()).toMatchObject({ lastSyncAt: null, waiting: 0 });
});
