import type { OpenStore } from '@mast/database/conformance';
import { SCHEMA_VERSION } from '@mast/shared/mutations';
import type { Device as DeviceRow, Rejection } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { handlePush } from '../sync/push.ts';
import type { Device } from './device.ts';
import { MINUTE, useSync } from './sync-setup.ts';

/** What a push says of its device, and what becomes of one that was shut out, over every store. */
export function describeRevoked(kind: string, open: () => Promise<OpenStore>): void {
  describe(`devices over ${kind}`, () => {
    const sync = useSync(open);

    /** Pushes as the app does: under the device's own id. */
    const pushAs = (on: Device, isRevoked = false) =>
      handlePush(
        {
          store: sync.store,
          now: () => sync.now,
          newId: () => `event-${sync.userId}-${Math.random()}`,
          onUnknownError: () => undefined,
        },
        sync.userId,
        {
          pushVersion: 1,
          clientGroupID: on.groupId,
          profileID: 'p',
          schemaVersion: SCHEMA_VERSION,
          mutations: on.pending,
        },
        {
          seen: {
            id: on.clientId,
            label: 'Chrome on Android',
            schemaVersion: SCHEMA_VERSION,
            offsetMs: 12,
          },
          isRevoked,
        },
      );

    const note = (on: Device, text: string, key?: string) =>
      on.write(
        'writeNote',
        { entryId: `${sync.userId}-${text.replaceAll(' ', '-')}`, period: null, text },
        key,
      );

    it('puts a device on record with its first push, and its last sync once an hour', async () => {
      const a = sync.device();
      const first = new Date(sync.now).toISOString();
      const syncs: (string | undefined)[] = [];
      for (const minutes of [0, 59, 1]) {
        sync.now += minutes * MINUTE;
        note(a, `after ${minutes}`);
        await pushAs(a);
        await a.pull();
        syncs.push(a.row<DeviceRow>(`device/${a.clientId}`)?.lastSyncAt);
      }
      expect(syncs).toEqual([first, first, new Date(sync.now).toISOString()]);
      expect(a.all<DeviceRow>('device')).toMatchObject([
        { label: 'Chrome on Android', firstSeenAt: first, offsetMs: 12, revokedAt: null },
      ]);
    });

    it('a name that a device was given stays when it syncs again', async () => {
      const a = sync.device();
      note(a, 'first');
      await pushAs(a);
      await a.pull();
      a.write('renameDevice', { deviceId: a.clientId, label: 'My phone' });
      await pushAs(a);
      await a.pull();
      sync.now += 120 * MINUTE;
      note(a, 'later');
      await pushAs(a);
      await a.pull();
      expect(a.all<DeviceRow>('device')).toMatchObject([{ label: 'My phone' }]);
    });

    it('SYNC-R02 what a device writes after it was shut out is kept and not applied', async () => {
      const [a, lost] = [sync.device(), sync.device()];
      note(lost, 'before');
      await pushAs(lost);
      await lost.pull();
      await a.pull();
      a.write('revokeDevice', { deviceId: lost.clientId });
      await a.sync();
      note(lost, 'offline', 'lost-key');
      expect(await pushAs(lost)).toEqual({ kind: 'device_revoked' });
      await a.pull();
      expect(a.all('journal_entry')).toHaveLength(1);
      expect(a.all<Rejection>('rejection')).toMatchObject([
        {
          id: 'lost-key',
          mutation: 'writeNote',
          code: 'device_revoked',
          args: { text: 'offline' },
        },
      ]);
    });

    it('SYNC-R01 what was kept of it is kept once, also when it comes again after the device was let in', async () => {
      const [a, lost] = [sync.device(), sync.device()];
      note(lost, 'before');
      await pushAs(lost);
      await lost.pull();
      await a.pull();
      a.write('revokeDevice', { deviceId: lost.clientId });
      await a.sync();
      note(lost, 'offline');
      const [sent] = lost.pending;
      await pushAs(lost);
      await pushAs(lost);
      a.write('readmitDevice', { deviceId: lost.clientId });
      await a.sync();
      const again = sync.device();
      again.writeRaw('writeNote', sent?.args);
      note(lost, 'let in');
      expect((await pushAs(lost)).kind).toBe('done');
      await again.sync();
      await lost.pull();
      expect(lost.pending).toEqual([]);
      expect(lost.all('rejection')).toHaveLength(1);
      expect(lost.all('journal_entry')).toHaveLength(2);
    });

    it('a device whose sign-in was of one that is shut out is shut out too', async () => {
      const a = sync.device();
      note(a, 'under another name');
      expect(await pushAs(a, true)).toEqual({ kind: 'device_revoked' });
      await a.pull();
      expect(a.all('journal_entry')).toEqual([]);
      expect(a.all('device')).toEqual([]);
      expect(a.all('rejection')).toHaveLength(1);
    });
  });
}
