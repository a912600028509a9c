import type { OpenStore } from '@mast/database/conformance';
import type { GateDecision, Trade } from '@mast/shared/types';
import { ageSpace } from '@mast/workers';
import { describe, expect, it } from 'vitest';
import { PULL_BOUNDS } from '../sync/pull.ts';
import type { Device } from './device.ts';
import { HistoryHolder } from './history-holder.ts';
import { MINUTE, useSync } from './sync-setup.ts';

const DAY = 1_440 * MINUTE;

/** Rows that grow old, and the history that has them, over every kind of store alike. */
export function describeAgeing(kind: string, open: () => Promise<OpenStore>): void {
  describe(`hot and cold over ${kind}`, () => {
    const sync = useSync(open);
    const age = () => ageSpace(sync.store, sync.userId, sync.now);

    /** An account of three years ago with a trade every 30 days, each of two fills. */
    async function trader(): Promise<Device> {
      const a = sync.device();
      const began = sync.now - 1_080 * DAY;
      a.openAccount({ balanceAsOf: new Date(began).toISOString() });
      const fillOf = (id: string, side: 'buy' | 'sell', price: string, at: number) => ({
        id: `${sync.userId}-${id}`,
        instrumentId: 'MES',
        side,
        size: '1',
        price,
        fee: null,
        filledAt: new Date(at).toISOString(),
        importKey: id,
      });
      a.write('importFills', {
        importId: `import-${sync.userId}`,
        accountId: `acc-${sync.userId}`,
        format: 'topstepx-orders',
        fileName: 'a.csv',
        fileHash: 'a'.repeat(64),
        zone: null,
        skipped: 0,
        rates: [],
        fills: Array.from({ length: 36 }, (_, i) => began + i * 30 * DAY + 15 * MINUTE).flatMap(
          (at, i) => [
            fillOf(`in-${i}`, 'buy', '7300', at),
            fillOf(`out-${i}`, 'sell', i % 3 === 0 ? '7290' : '7312', at + MINUTE),
          ],
        ),
      });
      await a.sync();
      return a;
    }

    const held = (device: Device) => new Map([...device.rows].sort());

    it('SYNC-R04 a device drops what has grown old, and one that begins anew is sent the same rows', async () => {
      const a = await trader();
      const before = a.rows.size;
      const aged = await age();
      await a.pull();
      expect(before - a.rows.size).toBe(aged);
      const oldest = a.all<Trade>('trade').map(({ lastFillAt }) => Date.parse(lastFillAt));
      expect(Math.min(...oldest)).toBeGreaterThanOrEqual(sync.now - 410 * DAY);
      expect(a.all('trade').length).toBeGreaterThan(10);
      expect(a.all('day_aggregate')).toHaveLength(36);
      const b = sync.device();
      await b.pull();
      expect(held(b)).toEqual(held(a));
    });

    it('SYNC-R04 a device is started over where more has grown old than it is meant to take in, and keeps what it wrote', async () => {
      const a = await trader();
      const few = sync.device({ bounds: { ...PULL_BOUNDS, mostRemoved: 10 } });
      const many = sync.device();
      await Promise.all([few.pull(), many.pull()]);
      expect(await age()).toBeGreaterThan(10);
      few.fill('buy', '7301', sync.now);
      await few.push();
      await Promise.all([few.pull(), many.pull()]);
      expect([few.startedOver, many.startedOver]).toEqual([2, 1]);
      expect(few.pending).toEqual([]);
      expect(held(few)).toEqual(held(many));
      await a.pull();
      expect(held(few)).toEqual(held(a));
    });

    it('ageing once more changes nothing and takes no version', async () => {
      const a = await trader();
      expect(await age()).toBeGreaterThan(0);
      await a.pull();
      const { cookie } = a;
      expect(await age()).toBe(0);
      await a.pull();
      expect(a.cookie).toEqual(cookie);
    });

    it('the rows at hand and the history together are all that there was, each once', async () => {
      const a = await trader();
      const all = held(a);
      await age();
      await a.pull();
      const holder = new HistoryHolder(sync.store, sync.userId);
      await holder.fill(7);
      const both = [...a.rows, ...[...holder.rows].map(([key, { row }]) => [key, row] as const)];
      expect(both).toHaveLength(all.size);
      expect(new Map(both.sort())).toEqual(all);
    });

    it('device and server decide alike where equity rests on days that grew old', async () => {
      const a = await trader();
      await age();
      await a.pull();
      const [device, server] = await decided(a, await a.submit());
      expect(server?.outcome).toBe(device?.outcome);
      expect(server?.record.findings).toEqual(device?.record.findings);
    });

    async function decided(a: Device, intentId: string) {
      await a.sync();
      const decisions = a.all<GateDecision>('gate_decision');
      return ['device', 'server'].map((evaluator) =>
        decisions.find((one) => one.intentId === intentId && one.evaluator === evaluator),
      );
    }

    it('SYNC-R04 a late fill into an old trade brings it back at hand, on every device alike', async () => {
      const a = await trader();
      await age();
      const holder = new HistoryHolder(sync.store, sync.userId);
      await holder.fill();
      await a.pull();
      const b = sync.device();
      await b.pull();
      a.fill('buy', '7301', sync.now - 1_080 * DAY + 16 * MINUTE);
      await a.sync();
      await b.sync();
      expect(held(b)).toEqual(held(a));
      await holder.fill();
      expect(holder.resets).toBe(1);
      expect([...holder.rows.keys()].filter((key) => a.rows.has(key))).toEqual([]);
      const { sums } = await holder.summary();
      expect(holder.sums(sums.map(({ entity }) => entity))).toEqual(sums);
    });

    it('a fill of the history goes on where it was cut, though rows grow old meanwhile, and its sums agree', async () => {
      await trader();
      await age();
      const holder = new HistoryHolder(sync.store, sync.userId);
      expect(await holder.takePage(9)).toBe(false);
      sync.now += 90 * DAY;
      expect(await age()).toBeGreaterThan(0);
      await holder.fill(9);
      const { sums } = await holder.summary();
      expect(sums.find(({ entity }) => entity === 'trade')?.count).toBeGreaterThan(0);
      expect(holder.sums(sums.map(({ entity }) => entity))).toEqual(sums);
    });

    it('a whole history is asked again for what changed alone', async () => {
      await trader();
      await age();
      const holder = new HistoryHolder(sync.store, sync.userId);
      await holder.fill();
      const { cursor } = holder;
      expect(await holder.takePage(1)).toBe(true);
      expect(holder.cursor).toBe(cursor);
    });

    it('SYNC-R07 the history of one person is nobody else’s', async () => {
      await trader();
      await age();
      const thief = new HistoryHolder(sync.store, `${sync.userId}-other`);
      const own = new HistoryHolder(sync.store, sync.userId);
      await own.fill();
      thief.cursor = own.cursor;
      await thief.fill();
      expect(thief.rows.size).toBe(0);
      expect((await thief.summary()).sums.every(({ count }) => count === 0)).toBe(true);
    });
  });
}
