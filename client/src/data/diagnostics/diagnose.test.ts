import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Replica } from '../replica/replica.ts';
import { SyncLog } from '../sync/sync-log.ts';
import { type DiagnoseParts, diagnose } from './diagnose.ts';

const never = <T>(): Promise<T> => new Promise(() => {});
const fails = (): Promise<never> => Promise.reject(new Error('broken'));

const partsOf = (journal: () => Promise<never>, ids: Replica['ids']) =>
  ({
    memory: { journal, device: { id: 'device-1' } },
    replica: { ids },
    tabs: { isLeading: true, pokes: 'open' },
    log: new SyncLog(),
    sync: { online: true },
    pending: [],
    serverOffsetMs: null,
    openBoots: new Set(),
  }) as unknown as DiagnoseParts;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { querySelectorAll: () => [] });
  vi.stubGlobal('navigator', { userAgent: 'a browser', storage: { estimate: never } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what a broken storage never tells is left empty, and the rest is told', async () => {
  const found = diagnose(partsOf(never, never));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await found).toMatchObject({
    browser: 'a browser',
    deviceId: 'device-1',
    replica: null,
    journal: null,
    space: null,
  });
});

test('what cannot be told is left empty', async () => {
  const found = diagnose(partsOf(fails, fails));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await found).toMatchObject({ replica: null, journal: null });
});
