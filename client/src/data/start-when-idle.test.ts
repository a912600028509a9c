import { afterEach, expect, test, vi } from 'vitest';
import { startWhenIdle } from './start-when-idle.ts';
import { space } from './storage/space.ts';

// Nobody is signed in: what is looked at here is the browser's.
vi.mock('./current.ts', () => ({ currentStore: { get: () => null, subscribe: () => () => {} } }));

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the room is looked at once at the start, before anything is written', async () => {
  const estimate = async () => ({ usage: 95, quota: 100 });
  vi.stubGlobal('navigator', { storage: { estimate, persisted: async () => false } });
  startWhenIdle();
  await expect.poll(() => space.get()).toEqual({ used: 95, available: 5, isKept: false });
});
