import type { OpenStore } from '@mast/database/conformance';
import { formatInstant } from '@mast/shared/time';
import type { Cooldown, DayAggregate, Fill, FillRevision, Trade } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import type { Device } from './device.ts';
import { MINUTE, useSync } from './sync-setup.ts';

/** How recorded fills change, over every kind of database alike. */
export function describeFills(kind: string, open: () => Promise<OpenStore>): void {
  describe(`fills over ${kind}`, () => {
    const sync = useSync(open);

    const correct = (device: Device, fillId: string, revisionId: string, price: string) =>
      device.write('correctFill', {
        revisionId,
        fillId,
        side: 'sell',
        size: '1',
        price,
        fee: null,
        fx: '1',
        filledAt: formatInstant(sync.now - MINUTE),
        intentId: null,
        stop: null,
      });

    async function closedTrade(): Promise<Device> {
      const a = sync.device();
      a.openAccount();
      a.fill('buy', '7300', sync.now - 2 * MINUTE, { fillId: 'in' });
      a.fill('sell', '7310', sync.now - MINUTE, { fillId: 'out' });
      await a.sync();
      return a;
    }

    it('corrections on two devices both stay on record; the later one stands, with its trade and day', async () => {
      const a = await closedTrade();
      const b = sync.device();
      await b.sync();
      correct(a, 'out', 'from-a', '7305');
      correct(b, 'out', 'from-b', '7290');
      await a.sync();
      await b.sync();
      await a.pull();
      expect(a.row<Fill>('fill/out')?.price).toBe('7290');
      expect(a.row<Trade>('trade/in')).toMatchObject({ netPnl: '-50', r: null });
      expect(a.all<DayAggregate>('day_aggregate')).toMatchObject([{ net: '-50', lost: 1 }]);
      expect(a.row<FillRevision>('fill_revision/from-a')).toMatchObject({
        before: { price: '7310' },
        after: { price: '7305' },
        deviceId: a.clientId,
      });
      expect(a.row<FillRevision>('fill_revision/from-b')).toMatchObject({
        before: { price: '7305' },
        after: { price: '7290' },
      });
    });

    it('a deleted fill is with no trade and still listed; it comes back where it was', async () => {
      const a = await closedTrade();
      a.write('deleteFill', { fillId: 'out', revisionId: 'd' });
      await a.sync();
      expect(a.row<Fill>('fill/out')?.deletedAt).not.toBeNull();
      expect(a.row<Trade>('trade/in')).toMatchObject({ status: 'open', openSize: '1' });
      expect(a.all<DayAggregate>('day_aggregate')).toMatchObject([{ legs: 1, closed: 0 }]);
      a.write('restoreFill', { fillId: 'out', revisionId: 'r' });
      await a.sync();
      expect(a.row<Trade>('trade/in')).toMatchObject({ status: 'closed', netPnl: '50' });
      expect(a.all('fill_revision')).toHaveLength(2);
    });

    it('cooldown case 25: a deleted trade takes back no pause that it started', async () => {
      const a = sync.device();
      a.openAccount();
      for (const [i, at] of [4, 2].entries()) {
        a.fill('buy', '7300', sync.now - (at + 1) * MINUTE, { fillId: `in-${i}` });
        a.fill('sell', '7290', sync.now - at * MINUTE, { fillId: `out-${i}` });
      }
      await a.sync();
      await sync.runWorkers();
      await a.pull();
      const before = a.all<Cooldown>('cooldown');
      expect(before).toHaveLength(1);
      for (const fillId of ['in-1', 'out-1']) {
        a.write('deleteFill', { fillId, revisionId: `delete-${fillId}` });
      }
      await a.sync();
      await sync.runWorkers();
      await a.pull();
      expect(a.all('trade')).toHaveLength(1);
      expect(a.all<Cooldown>('cooldown')).toMatchObject(
        before.map(({ id, startsAt, endsAt, state }) => ({ id, startsAt, endsAt, state })),
      );
      expect(a.all<Fill>('fill').filter(({ deletedAt }) => deletedAt !== null)).toHaveLength(2);
    });
  });
}
