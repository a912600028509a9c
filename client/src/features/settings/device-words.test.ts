import type { Device } from '@mast/shared/types';
import { expect, test } from 'vitest';
import { clockWords, inOrder, lastHere } from './device-words.ts';

const device = (over: Partial<Device> = {}): Device => ({
  id: 'phone',
  label: 'Chrome on Android',
  firstSeenAt: '2026-03-01T08:00:00.000Z',
  lastSyncAt: '2026-03-02T15:00:00.000Z',
  offsetMs: 0,
  schemaVersion: '2',
  revokedAt: null,
  ...over,
});

test.each([
  [null, 'not known yet'],
  [1_900, 'right'],
  [-4_000, '4 s ahead'],
  [4 * 60_000, '4 min behind'],
  [-7_200_000, '2 h ahead'],
])('an offset of %s is said as `%s`', (offsetMs, words) => {
  expect(clockWords(offsetMs)).toBe(words);
});

test('a device was last here by the latest of what is known', () => {
  const visit = { deviceId: 'phone', lastPushAt: null, lastPullAt: '2026-03-02T15:20:00.000Z' };
  expect(lastHere(device(), visit)).toBe(visit.lastPullAt);
  expect(lastHere(device(), { ...visit, lastPushAt: '2026-03-02T15:30:00.000Z' })).toBe(
    '2026-03-02T15:30:00.000Z',
  );
  expect(lastHere(device({ lastSyncAt: '2026-03-02T16:00:00.000Z' }), visit)).toBe(
    '2026-03-02T16:00:00.000Z',
  );
  expect(lastHere(device(), undefined)).toBe('2026-03-02T15:00:00.000Z');
});

test('devices that are shut out stand last', () => {
  const out = device({ id: 'lost', revokedAt: '2026-03-03T00:00:00.000Z' });
  const old = device({ id: 'old', lastSyncAt: '2026-02-01T00:00:00.000Z' });
  const lost = { ...out, lastSyncAt: '2026-03-03T00:00:00.000Z' };
  expect(inOrder([lost, old, device()]).map(({ id }) => id)).toEqual(['phone', 'old', 'lost']);
});
