import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryStorage } from '../testing/memory-storage.ts';
import { type CookieJar, DeviceMarker } from './marker.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Cookies as a browser keeps them: what is set replaces the one of its name. */
function cookieJar(): CookieJar {
  const kept = new Map<string, string>();
  return {
    get cookie() {
      return [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
    },
    set cookie(text: string) {
      const [pair = ''] = text.split('; ');
      kept.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    },
  };
}

const marker = { deviceId: 'd', counter: 7, waiting: 2, lastSyncAt: '2026-03-02T15:00:00.000Z' };

test('a fresh browser knows of no device', () => {
  expect(new DeviceMarker('ann', memoryStorage(), cookieJar()).current).toBeNull();
});

test.each(['storage', 'cookie'] as const)('the marker survives in the %s alone', (survivor) => {
  const storage = memoryStorage();
  const jar = cookieJar();
  jar.cookie = 'other=1; path=/';
  const kept = new DeviceMarker('ann', storage, jar);
  kept.keep({ deviceId: 'd' });
  kept.keep(marker);
  vi.runAllTimers();
  const again =
    survivor === 'storage'
      ? new DeviceMarker('ann', storage, cookieJar())
      : new DeviceMarker('ann', memoryStorage(), jar);
  expect(again.current).toEqual(marker);
});

test('SYNC-R07 another person on the same browser has a marker of their own', () => {
  const storage = memoryStorage();
  const jar = cookieJar();
  new DeviceMarker('ann', storage, jar).keep(marker);
  vi.runAllTimers();
  expect(new DeviceMarker('bob', storage, jar).current).toBeNull();
});

test.each(['{', '%E0%A4%A', '1', '{"deviceId":1}'])('a marker of `%s` is none', (text) => {
  const jar = cookieJar();
  jar.cookie = `mast-ann-device=${text}`;
  const storage = memoryStorage();
  storage.setItem('mast-ann-device', text);
  expect(new DeviceMarker('ann', storage, jar).current).toBeNull();
});
