import type { OpenStore } from '@mast/database/conformance';
import type { Intent, Trade } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import type { Device } from './device.ts';
import { localRows } from './local-rows.ts';
import { cooldowns, lose, recordsOf, win, writeLines } from './losses.ts';
import { MINUTE, useSync } from './sync-setup.ts';

const SHORT = { side: 'short' as const };
const SHORT_PLAN = { stop: '7310', target: '7280' };

/** What arrives late, over every kind of store alike (cooldowns.md, Clock, and Offline and late). */
export function describeLateFacts(kind: string, open: () => Promise<OpenStore>): void {
  describe(`late facts over ${kind}`, () => {
    const sync = useSync(open);

    /** Two devices of one person that have synced. */
    async function twoDevices(): Promise<[Device, Device]> {
      const [a, b] = [sync.device(), sync.device()];
      a.openAccount();
      await a.sync();
      await b.pull();
      return [a, b];
    }

    /** B plans offline, a minute after losses on A began a cooldown until 14:14 that B knows not. */
    async function planInUnknownCooldown(): Promise<{ b: Device; id: string }> {
      const [a, b] = await twoDevices();
      lose(a, 2, sync.now - MINUTE);
      await a.sync();
      await sync.runWorkers();
      const id = await b.submit();
      sync.now += 5 * MINUTE;
      return { b, id };
    }

    it('cooldown case 1: an intent made offline during a cooldown that was not known is a late conflict, no breach', async () => {
      const { b, id } = await planInUnknownCooldown();
      await b.sync();
      const { device, server } = recordsOf(b, id);
      expect(device).toMatchObject({ outcome: 'GO', authority: 'provisional' });
      expect(server).toMatchObject({
        outcome: 'WAIT',
        wait: { until: '2026-06-11T14:14:00.000Z' },
        supersedes: device.id,
        differsBecause: 'cooldown_not_known',
      });
      expect(server.flags).toContain('late_conflict');
      await sync.runWorkers();
      await b.pull();
      expect(cooldowns(b)).toHaveLength(1);
    });

    it('cooldown case 2: not yet entered, it is blocked, and the device has the cooldown at the next contact', async () => {
      const { b, id } = await planInUnknownCooldown();
      expect(cooldowns(b)).toEqual([]);
      await b.sync();
      expect(b.row<Intent>(`intent/${id}`)).toMatchObject({
        status: 'blocked',
        gateResult: 'WAIT',
        authority: 'authoritative',
      });
      expect(cooldowns(b)).toMatchObject([{ endsAt: '2026-06-11T14:14:00.000Z' }]);
    });

    it('cooldown case 3: entered and lost, the loss counts at its close', async () => {
      const { b, id } = await planInUnknownCooldown();
      const closedAt = sync.now - MINUTE;
      b.fill('buy', '7300', closedAt - MINUTE, { intentId: id });
      b.fill('sell', '7290', closedAt);
      await b.sync();
      await sync.runWorkers();
      await b.pull();
      expect(b.all<Trade>('trade').find((trade) => trade.intentId === id)).toMatchObject({
        netPnl: '-50',
      });
      expect(cooldowns(b).map(({ startsAt, losses }) => [startsAt, losses])).toEqual([
        ['2026-06-11T13:59:00.000Z', 2],
        ['2026-06-11T14:04:00.000Z', 3],
      ]);
    });

    it('cooldown case 4: a device that knows of the cooldown waits by itself, synced or by its own trades', async () => {
      const [a, b] = await twoDevices();
      lose(a, 2, sync.now - MINUTE);
      const own = await a.submit();
      await a.sync();
      await sync.runWorkers();
      await b.pull();
      const told = await b.submit();
      await b.sync();
      await a.sync();
      for (const { device, server } of [recordsOf(a, own), recordsOf(b, told)]) {
        expect([device.outcome, server.outcome]).toEqual(['WAIT', 'WAIT']);
        expect(server.flags).not.toContain('late_conflict');
      }
    });

    it('cooldown case 5: without a network my rules run on my own history, and the record says for how long', async () => {
      const [, b] = await twoDevices();
      sync.now += 24 * 60 * MINUTE;
      const before = await b.submit();
      lose(b, 2, sync.now - MINUTE);
      const after = await b.submit();
      await b.sync();
      const { device, server } = recordsOf(b, before);
      expect(device).toMatchObject({ outcome: 'GO', authority: 'provisional' });
      expect(device.flags).toContain('sync_stale');
      expect(device.ages.find(({ fact }) => fact === 'history')?.seconds).toBe(24 * 3_600);
      expect(server.flags).not.toContain('sync_stale');
      expect(recordsOf(b, after).device).toMatchObject({ outcome: 'WAIT' });
    });

    it('cooldown case 6: losses that arrive after their cooldown would be over start none that holds or counts', async () => {
      const a = sync.device();
      a.openAccount();
      lose(a, 2, sync.now - 120 * MINUTE);
      await a.sync();
      await sync.runWorkers();
      await a.pull();
      expect(cooldowns(a)).toMatchObject([{ state: 'elapsed_on_arrival', counted: false }]);
      const id = await a.submit();
      await a.sync();
      expect(recordsOf(a, id).server.outcome).toBe('GO');
    });

    it('cooldown case 7: of losses that arrive while some of their cooldown is left, the rest holds', async () => {
      const [a, b] = await twoDevices();
      lose(a, 2, sync.now - 10 * MINUTE);
      await a.sync();
      await sync.runWorkers();
      await b.pull();
      expect(cooldowns(b)).toMatchObject([{ state: 'enforced', counted: true }]);
      writeLines(b);
      const during = await b.submit();
      sync.now += 5 * MINUTE;
      const after = await b.submit(SHORT_PLAN, undefined, SHORT);
      await b.sync();
      expect(recordsOf(b, during).server).toMatchObject({
        outcome: 'WAIT',
        wait: { until: '2026-06-11T14:05:00.000Z' },
      });
      expect(recordsOf(b, after).server.outcome).toBe('GO');
    });

    it.each([0, 1])(
      'cooldown case 8: one loss on each of two devices is a streak at the second close, whichever comes first: %i',
      async (first) => {
        const devices = await twoDevices();
        const [a, b] = devices;
        lose(a, 1, sync.now - 12 * MINUTE);
        lose(b, 1, sync.now - 7 * MINUTE);
        const ids = [await a.submit(), await b.submit(SHORT_PLAN, undefined, SHORT)];
        for (const device of [devices[first], devices[1 - first]] as Device[]) {
          await device.sync();
          await sync.runWorkers();
        }
        await Promise.all(devices.map((device) => device.pull()));
        const outcomes = devices.map((device, i) => recordsOf(device, ids[i] as string));
        expect(outcomes.map(({ device }) => device.outcome)).toEqual(['GO', 'GO']);
        expect(outcomes[1 - first]?.server.differsBecause).toBe('cooldown_not_known');
        expect(cooldowns(a)).toMatchObject([
          {
            startsAt: '2026-06-11T13:53:00.000Z',
            endsAt: '2026-06-11T14:08:00.000Z',
            losses: 2,
            state: 'enforced',
          },
        ]);
      },
    );

    it('cooldown case 9: a late trade that spends the day’s limit supersedes the device’s GO as a late fact, no breach', async () => {
      const [a, b] = await twoDevices();
      a.fill('buy', '7300', sync.now - 60 * MINUTE, { size: '20' });
      a.fill('sell', '7290', sync.now - 50 * MINUTE, { size: '20' });
      const id = await b.submit();
      sync.now += 5 * MINUTE;
      await a.sync();
      await b.sync();
      const { device, server } = recordsOf(b, id);
      expect(device.outcome).toBe('GO');
      expect(server).toMatchObject({
        outcome: 'NO_GO',
        supersedes: device.id,
        differsBecause: 'late_fact',
      });
      expect(server.flags).not.toContain('late_conflict');
      expect(cooldowns(b)).toEqual([]);
    });

    it('cooldown case 21: the same plan from two devices is one chain with one outcome and one slot of the day', async () => {
      const [a, b] = await twoDevices();
      win(a, 5, sync.now - 10 * MINUTE);
      await a.sync();
      await b.pull();
      const [first, second] = [await a.submit(), await b.submit()];
      await a.sync();
      await b.sync();
      expect(recordsOf(a, first).server.outcome).toBe('GO');
      expect(recordsOf(b, second).server.outcome).toBe('GO');
      expect(b.row<Intent>(`intent/${second}`)).toMatchObject({ chainId: first, revision: 2 });
    });

    it('cooldown case 21: two plans cannot both take the day’s last slot', async () => {
      const [a, b] = await twoDevices();
      win(a, 5, sync.now - 10 * MINUTE);
      await a.sync();
      await b.pull();
      const [first, second] = [await a.submit(), await b.submit(SHORT_PLAN, undefined, SHORT)];
      await a.sync();
      await b.sync();
      expect(recordsOf(a, first).server.outcome).toBe('GO');
      expect(recordsOf(b, second)).toMatchObject({
        device: { outcome: 'GO' },
        server: { outcome: 'NO_GO', differsBecause: 'late_fact' },
      });
    });

    it('cooldown case 21: the same write from two clients takes effect once', async () => {
      const [a, b] = await twoDevices();
      const id = await a.submit();
      const [written] = a.pending;
      b.writeRaw('submitIntent', written?.args);
      await a.sync();
      await b.sync();
      expect(b.all<Intent>('intent').map((intent) => intent.id)).toEqual([id]);
      expect(b.all('rejection')).toEqual([]);
    });

    it('cooldown case 29: while the server cannot be reached the device’s decision stands provisionally, and is confirmed later as of its own time', async () => {
      const [a] = await twoDevices();
      const id = await a.submit();
      const local = await localRows(a.rows, a.pending, sync.userId);
      expect(local.get(`intent/${id}`)).toMatchObject({
        gateResult: 'GO',
        authority: 'provisional',
      });
      sync.now += 3 * 60 * MINUTE;
      await a.sync();
      expect(recordsOf(a, id).server).toMatchObject({
        outcome: 'GO',
        authority: 'authoritative',
        asOf: '2026-06-11T14:00:00.000Z',
        evaluatedAt: '2026-06-11T17:00:00.000Z',
        differsBecause: null,
      });
      expect(a.row<Intent>(`intent/${id}`)?.authority).toBe('authoritative');
    });

    it('cooldown case 30: where a late win allows what the device denied, the record says that the device was stricter', async () => {
      const [a, b] = await twoDevices();
      win(a, 1, sync.now - 9 * MINUTE);
      lose(b, 1, sync.now - 12 * MINUTE);
      lose(b, 1, sync.now - 6 * MINUTE);
      const id = await b.submit();
      await a.sync();
      await b.sync();
      const { device, server } = recordsOf(b, id);
      expect(device.outcome).toBe('WAIT');
      expect(server).toMatchObject({
        outcome: 'GO',
        supersedes: device.id,
        differsBecause: 'stricter_on_device',
      });
      expect(server.flags).not.toContain('late_conflict');
    });
  });
}
