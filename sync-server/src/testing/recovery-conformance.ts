import { readFileSync } from 'node:fs';
import type { OpenStore } from '@mast/database/conformance';
import type { Rejection } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import type { PushRequest } from '../sync/envelopes.ts';
import { handlePush } from '../sync/push.ts';
import type { Device } from './device.ts';
import { failingStore } from './failing-store.ts';
import { MINUTE, useSync } from './sync-setup.ts';

const VERSION_1 = new URL('push-version-1.json', import.meta.url);

const saveEvent = (on: Device, eventId: string, title = 'CPI') =>
  on.write('saveCalendarEvent', {
    eventId,
    title,
    at: '2026-06-12T12:30:00.000Z',
    impact: 'high',
    about: 'economic',
    currency: null,
    instrumentId: null,
  });

/** Long backlogs, old versions, what comes a second time, and what was removed meanwhile. */
export function describeRecovery(kind: string, open: () => Promise<OpenStore>): void {
  describe(`recovery over ${kind}`, () => {
    const sync = useSync(open);

    it('SYNC-R02 takes a backlog of several chunks in whole, in one push', async () => {
      const a = sync.device();
      for (let i = 0; i < 250; i += 1) saveEvent(a, `event-${i}`);
      expect(await a.sync()).toEqual({ kind: 'done', applied: 250, refused: 0 });
      expect(a.all('calendar_event')).toHaveLength(250);
      expect(a.pending).toEqual([]);
    });

    it('SYNC-R06 takes in what an older version of the app wrote', async () => {
      const push: PushRequest = JSON.parse(readFileSync(VERSION_1, 'utf8'));
      const clientGroupID = `group-${sync.userId}`;
      const deps = {
        store: sync.store,
        now: () => sync.now,
        newId: () => `event-${sync.userId}-${Math.random()}`,
        onUnknownError: () => undefined,
      };
      expect(await handlePush(deps, sync.userId, { ...push, clientGroupID })).toEqual({
        kind: 'done',
        applied: push.mutations.length,
        refused: 0,
      });
    });

    it('SYNC-R01 a write that another client brings again undoes nothing that came after it', async () => {
      const [a, b] = [sync.device(), sync.device()];
      saveEvent(a, 'event', 'as first written');
      const [first] = a.pending;
      await a.sync();
      saveEvent(a, 'event', 'as changed since');
      await a.sync();
      b.writeRaw('saveCalendarEvent', first?.args);
      await b.sync();
      expect(b.pending).toEqual([]);
      expect(b.all('calendar_event')).toMatchObject([{ title: 'as changed since' }]);
    });

    it('SYNC-R01 a refused write that was discarded stays so when another client brings it again', async () => {
      const [a, b] = [sync.device(), sync.device()];
      a.openAccount();
      const meta = a.meta('refused-key');
      const args = { meta, tradeId: 'none', entryId: 'e', text: 'Late.' };
      a.writeRaw('writePost', { ...args, emotion: null, followedPlan: null });
      a.writeRaw('writePost', { ...args, meta: { ...meta, key: 'malformed-key' }, text: 7 });
      const again = [...a.pending].slice(-2).map(({ args }) => args);
      await a.sync();
      const refused = a.all<Rejection>('rejection');
      expect(refused.map(({ code }) => code).sort()).toEqual(['invalid_args', 'unknown_trade']);
      for (const { id } of refused) a.write('discardRejection', { rejectionId: id });
      await a.sync();
      for (const sent of again) b.writeRaw('writePost', sent);
      await b.sync();
      expect(b.pending).toEqual([]);
      expect(b.all('rejection')).toEqual([]);
    });

    it('SYNC-R01 a database that fails on the way undoes the chunk and costs no write its place', async () => {
      const failing = failingStore(sync.store);
      const a = sync.device({ store: failing.store });
      a.openAccount();
      saveEvent(a, 'event');
      failing.failures = 5;
      for (let i = 0; i < 5; i += 1)
        await expect(a.push()).rejects.toMatchObject({ code: '57P01' });
      await a.pull();
      expect(a.rows.size).toBe(0);
      expect(await a.sync()).toEqual({ kind: 'done', applied: 3, refused: 0 });
      expect(a.all('rejection')).toEqual([]);
    });

    it('SYNC-R04 a removal reaches every device, and so does a row that was made again after it', async () => {
      const [a, b] = [sync.device(), sync.device()];
      for (const id of ['gone', 'again']) saveEvent(a, id);
      await a.sync();
      await b.pull();
      for (const eventId of ['gone', 'again']) a.write('deleteCalendarEvent', { eventId });
      await a.sync();
      saveEvent(a, 'again', 'CPI, revised');
      await a.sync();
      await b.pull();
      expect(b.all('calendar_event')).toMatchObject([{ id: 'again', title: 'CPI, revised' }]);
      expect(new Map([...b.rows].sort())).toEqual(new Map([...a.rows].sort()));
    });

    it('SYNC-R06 a device that starts over holds nothing that was removed meanwhile', async () => {
      const a = sync.device();
      saveEvent(a, 'kept');
      await a.sync();
      a.rows.set('calendar_event/ghost', { id: 'ghost' });
      a.cookie = null;
      await a.pull();
      expect([...a.rows.keys()]).toEqual(['calendar_event/kept']);
    });

    it('SYNC-R06 a device that missed removals which are forgotten by now starts over and converges', async () => {
      const [a, b] = [sync.device(), sync.device()];
      for (const id of ['gone', 'kept']) saveEvent(a, id);
      await a.sync();
      await b.pull();
      a.write('deleteCalendarEvent', { eventId: 'gone' });
      await a.sync();
      await sync.store.withUserWrite(sync.userId, (w) =>
        w.pruneTombstones('2100-01-01T00:00:00.000Z', 1),
      );
      saveEvent(b, 'offline');
      await b.sync();
      await a.pull();
      expect(b.pending).toEqual([]);
      expect([...b.rows.keys()].sort()).toEqual(['calendar_event/kept', 'calendar_event/offline']);
      expect(new Map([...a.rows].sort())).toEqual(new Map([...b.rows].sort()));
    });

    it('SYNC-R03 a first sync in pages is of one version; mutation ids come with its end', async () => {
      const a = sync.device();
      a.openAccount();
      const fills = Array.from({ length: 4_200 }, (_, i) => ({
        id: `${sync.userId}-${i}`,
        instrumentId: 'MES',
        side: 'buy' as const,
        size: '1',
        price: '7300',
        fee: null,
        filledAt: new Date(sync.now - MINUTE + i).toISOString(),
        importKey: `k${i}`,
      }));
      a.write('importFills', {
        importId: 'import',
        accountId: `acc-${sync.userId}`,
        format: 'topstepx-orders',
        fileName: 'a.csv',
        fileHash: 'a'.repeat(64),
        zone: null,
        skipped: 0,
        rates: [],
        fills,
      });
      await a.push();
      const sent = a.pending.length;
      await a.pullPage();
      expect(a.cookie?.page).toBeDefined();
      expect(a.pending).toHaveLength(sent);
      const { v } = a.cookie as { v: number };
      const b = sync.device();
      saveEvent(b, 'meanwhile');
      await b.push();
      await a.pullPage();
      expect(a.cookie).toMatchObject({ v });
      expect(a.cookie?.page).toBeUndefined();
      expect(a.pending).toEqual([]);
      expect(a.all('fill')).toHaveLength(4_200);
      await a.pull();
      expect(a.all('calendar_event')).toHaveLength(1);
    });
  });
}
