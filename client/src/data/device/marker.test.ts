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

/** Two tabs of one person that have started with the same marker. */
function twoTabs(storage = memoryStorage(), jar = cookieJar()) {
  new DeviceMarker('ann', storage, jar).keep(marker);
  const tabs = [0, 1].map(() => new DeviceMarker('ann', storage, jar));
  return { storage, jar, tabs: tabs as [DeviceMarker, DeviceMarker] };
}

test('SYNC-R06 a tab puts nothing back that another has noted since', () => {
  const { storage, jar, tabs } = twoTabs();
  const [first, second] = tabs;
  const lastSyncAt = '2026-03-02T16:00:00.000Z';
  first.keep({ deviceId: 'd', counter: 9, lastSyncAt });
  second.keep({ deviceId: 'd', waiting: 3 });
  second.keep({ deviceId: 'd', counter: 8, lastSyncAt: marker.lastSyncAt });
  const known = { deviceId: 'd', counter: 9, waiting: 3, lastSyncAt };
  expect(new DeviceMarker('ann', storage, jar).current).toEqual(known);
});

test('SYNC-R06 the cookie that a tab sets later is not older than what another has noted', () => {
  const { jar, tabs } = twoTabs();
  const [first, second] = tabs;
  first.keep({ deviceId: 'd', waiting: 3 });
  vi.advanceTimersByTime(100);
  second.keep({ deviceId: 'd', counter: 8 });
  first.keep({ deviceId: 'd', counter: 9 });
  vi.runAllTimers();
  const known = { ...marker, waiting: 3, counter: 9 };
  expect(new DeviceMarker('ann', memoryStorage(), jar).current).toEqual(known);
});

test('SYNC-R06 a marker that was cleared under an open page is kept again with all it knew', () => {
  const storage = memoryStorage();
  const kept = new DeviceMarker('ann', storage, cookieJar());
  kept.keep(marker);
  storage.removeItem('mast-ann-device');
  kept.keep({ deviceId: 'd', waiting: 3 });
  expect(new DeviceMarker('ann', storage, cookieJar()).current).toEqual({ ...marker, waiting: 3 });
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
