import { expect, test } from 'vitest';
import { isTight, readSpace } from './space.ts';

const MB = 1_000_000;
const space = (used: number, available: number) => ({ used, available, isKept: false });

test.each<[string, number, number, boolean]>([
  ['plenty', 50 * MB, 2_000 * MB, false],
  ['four fifths used', 800 * MB, 200 * MB, false],
  ['more than four fifths used', 801 * MB, 199 * MB, true],
  ['little left of much', 0, 19 * MB, true],
  ['nothing', 10 * MB, 0, true],
])('room is tight before it is gone: %s', (_what, used, available, tight) => {
  expect(isTight(space(used, available))).toBe(tight);
});

const manager = (estimate: StorageEstimate, isKept: boolean) =>
  ({ estimate: async () => estimate, persisted: async () => isKept }) as StorageManager;

test('the room is what the browser tells', async () => {
  expect(await readSpace(manager({ usage: 3, quota: 10 }, true))).toEqual({
    used: 3,
    available: 7,
    isKept: true,
  });
  expect(await readSpace(manager({ usage: 12, quota: 10 }, false))).toMatchObject({ available: 0 });
});

test('a browser that tells nothing of it is taken at its word', async () => {
  expect(await readSpace(undefined)).toBeNull();
  expect(await readSpace(manager({}, false))).toBeNull();
});
