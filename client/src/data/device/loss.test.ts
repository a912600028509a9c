import { expect, test } from 'vitest';
import { lossOf } from './loss.ts';

const marker = { deviceId: 'd', counter: 7, waiting: 2, lastSyncAt: '2026-03-02T15:00:00.000Z' };
const { lastSyncAt } = marker;
const all = { hasJournal: true, hasRows: true };
const none = { hasJournal: false, hasRows: false };

test('SYNC-R06 a cleared browser has lost what it had not sent, and says how much', () => {
  expect(lossOf(marker, none)).toEqual({ of: 'writes', unsent: 2, lastSyncAt });
  expect(lossOf({ ...marker, lastSyncAt: null }, none)).toMatchObject({ unsent: 2 });
});

test('SYNC-R06 where the journal is left, nothing written is lost', () => {
  expect(lossOf(marker, { ...all, hasRows: false })).toEqual({ of: 'rows', unsent: 0, lastSyncAt });
});

test('a fresh browser, or a device that has neither written nor synced, has lost nothing', () => {
  expect(lossOf(null, none)).toBeNull();
  expect(lossOf({ ...marker, counter: 0, lastSyncAt: null }, none)).toBeNull();
  expect(lossOf(marker, all)).toBeNull();
  expect(lossOf({ ...marker, lastSyncAt: null }, { ...all, hasRows: false })).toBeNull();
});
