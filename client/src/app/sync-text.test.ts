import { expect, it } from 'vitest';
import type { SyncState } from '../data/index.ts';
import { syncText } from './sync-text.ts';

const base: SyncState = {
  state: 'synced',
  waiting: 0,
  lastSyncAt: '2026-11-24T10:02:00.000Z',
  rejections: 0,
  tooOld: 0,
  online: true,
  signedOutByServer: false,
  isRevoked: false,
};

const say = (change: Partial<SyncState>) =>
  syncText({ ...base, ...change }, (iso) => iso.slice(11, 16));

it('says where what was written stands', () => {
  expect(say({})).toBe('Saved here · synced 10:02');
  expect(say({ lastSyncAt: null })).toBe('Saved here');
  expect(say({ state: 'waiting', waiting: 3 })).toBe('3 waiting');
  expect(say({ state: 'needs_me' })).toBe('Needs me');
  expect(say({ state: 'offline' })).toBe('Offline · saved here');
  expect(say({ state: 'offline', waiting: 3 })).toBe('Offline · 3 waiting');
});
