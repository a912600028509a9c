import { afterEach, expect, test, vi } from 'vitest';
import { ifAlone } from './locks.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The locks of one browser, as far as `ifAvailable` goes. */
function stubLocks(): void {
  const held = new Set<string>();
  const request = async (
    name: string,
    _options: LockOptions,
    run: (lock: { name: string } | null) => Promise<unknown>,
  ) => {
    if (held.has(name)) return run(null);
    held.add(name);
    return run({ name }).finally(() => held.delete(name));
  };
  vi.stubGlobal('navigator', { locks: { request } });
}

test('SYNC-R01 of two tabs that replay at the same moment one does, and the next may after it', async () => {
  stubLocks();
  const ran: string[] = [];
  let finish = () => {};
  const first = ifAlone('replay', async () => {
    ran.push('first');
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
  });
  expect(await ifAlone('replay', async () => void ran.push('second'))).toBe(false);
  expect(await ifAlone('another person', async () => void ran.push('another person'))).toBe(true);
  finish();
  expect(await first).toBe(true);
  expect(await ifAlone('replay', async () => void ran.push('third'))).toBe(true);
  expect(ran).toEqual(['first', 'another person', 'third']);
});

test('a browser without locks takes each tab to be alone', async () => {
  vi.stubGlobal('navigator', {});
  expect(await ifAlone('replay', async () => undefined)).toBe(true);
});
