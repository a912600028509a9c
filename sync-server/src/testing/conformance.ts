import type { OpenStore } from '@mast/database/conformance';
import type { Rejection, Trade } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { MINUTE, useSync } from './sync-setup.ts';

/** What sync promises, over every kind of store alike. */
export function describeSync(kind: string, open: () => Promise<OpenStore>): void {
  describe(`sync over ${kind}`, () => {
    const sync = useSync(open);

    it('SYNC-R01 applies a push once, though it comes twice and its answer is lost', async () => {
      const a = sync.device();
      a.openAccount();
      a.fill('buy', '7300', sync.now - MINUTE);
      const sent = [...a.pending];
      await a.push(sent);
      await a.push(sent);
      await a.pull();
      expect(a.all('fill')).toHaveLength(1);
      expect(a.lastAcknowledged).toBe(3);
    });

    it('SYNC-R01 a key takes effect once, whatever client brings it', async () => {
      const [a, b] = [sync.device(), sync.device()];
      a.openAccount();
      await a.sync();
      const args = {
        fillId: 'f-1',
        accountId: `acc-${sync.userId}`,
        instrumentId: 'MES',
        mode: 'live' as const,
        side: 'buy' as const,
        size: '1',
        price: '7300',
        fee: null,
        fx: '1',
        filledAt: '2026-06-11T13:00:00.000Z',
        intentId: null,
        stop: null,
      };
      a.write('recordFill', args, 'same-key');
      b.write('recordFill', args, 'same-key');
      await a.sync();
      await b.sync();
      expect(b.all('fill')).toHaveLength(1);
      expect(b.all<Rejection>('rejection')).toEqual([]);
    });

    it('SYNC-R01 waits for a mutation that has not come yet', async () => {
      const a = sync.device();
      a.openAccount();
      const [first, second] = a.pending;
      await a.push([second as never]).catch(() => undefined);
      await a.pull();
      expect(a.all('account')).toEqual([]);
      await a.push([first as never, second as never]);
      await a.pull();
      expect(a.all('ruleset')).toHaveLength(1);
    });

    it('SYNC-R02 keeps a refused write with its arguments and takes in what follows it', async () => {
      const a = sync.device();
      a.openAccount();
      a.writeRaw('recordFill', { meta: a.meta('bad-key'), fillId: 'x', price: '-1' });
      a.fill('buy', '7300', sync.now - MINUTE);
      await a.sync();
      const [rejection] = a.all<Rejection>('rejection');
      expect(rejection).toMatchObject({
        id: 'bad-key',
        mutation: 'recordFill',
        code: 'invalid_args',
        args: { price: '-1' },
      });
      expect(a.all('fill')).toHaveLength(1);
      expect(a.pending).toEqual([]);
    });

    it('SYNC-R03 answers cookie, rows and last mutation ids of one snapshot while others write', async () => {
      const [a, b] = [sync.device(), sync.device()];
      a.openAccount();
      await a.sync();
      const writing = (async () => {
        for (let i = 0; i < 15; i += 1) {
          a.fill('buy', '7300', sync.now - MINUTE + i);
          await a.push();
        }
      })();
      for (let i = 0; i < 15; i += 1) {
        await b.pull();
        const fills = b.all('fill').length;
        expect(b.cookie?.v).toBe(fills + 1);
      }
      await writing;
    });

    it('SYNC-R04 brings two devices to the same view', async () => {
      const [a, b] = [sync.device(), sync.device()];
      a.openAccount();
      await a.sync();
      await b.pull();
      a.fill('buy', '7300', sync.now - 3 * MINUTE);
      b.fill('sell', '7310', sync.now - 2 * MINUTE);
      await b.sync();
      await a.sync();
      await b.sync();
      expect(new Map([...a.rows].sort())).toEqual(new Map([...b.rows].sort()));
      expect(a.all<Trade>('trade')).toMatchObject([{ status: 'closed', netPnl: '50' }]);
    });

    it('an import is taken in whole, and a second time adds nothing', async () => {
      const a = sync.device();
      a.openAccount();
      const fills = Array.from({ length: 3_000 }, (_, i) => ({
        id: `${sync.userId}-imp-${i}`,
        instrumentId: 'MES',
        side: i % 2 === 0 ? ('buy' as const) : ('sell' as const),
        size: '1',
        price: '7300',
        fee: null,
        filledAt: new Date(Date.parse('2026-06-02T14:00:00Z') + i * 1000).toISOString(),
        importKey: `k${i}`,
      }));
      const args = {
        accountId: `acc-${sync.userId}`,
        format: 'topstepx-orders',
        fileName: 'a.csv',
        fileHash: 'a'.repeat(64),
        rates: [],
        zone: null,
        skipped: 1,
        fills,
      };
      a.write('importFills', { importId: 'imp-1', ...args });
      a.write('importFills', {
        importId: 'imp-2',
        ...args,
        fills: fills.map((f) => ({ ...f, id: `${f.id}-again` })),
      });
      await a.sync();
      expect(a.all('rejection')).toEqual([]);
      expect(a.all('fill')).toHaveLength(3_000);
      expect(a.all('trade')).toHaveLength(1_500);
      expect(a.row('import/imp-2')).toMatchObject({ added: 0, duplicates: 3_000 });
    });

    it('SYNC-R06 tells a device whose cookie is of a server that was restored that its state is lost', async () => {
      const a = sync.device();
      a.openAccount();
      await a.sync();
      for (const cookie of [
        { order: 7, epoch: 'another', v: 1 },
        { order: 7, epoch: a.cookie?.epoch as string, v: 99 },
      ]) {
        a.cookie = cookie;
        await expect(a.pull()).rejects.toThrow('client_state_not_found');
      }
    });

    it('SYNC-R06 tells so too a device of a person who is not on record any more', async () => {
      const a = sync.device({ userId: `${sync.userId}-forgotten` });
      a.cookie = { order: 7, epoch: 'another', v: 1 };
      await expect(a.pull()).rejects.toThrow('client_state_not_found');
    });

    it('a device that pulled before the person’s first write begins with all of it', async () => {
      const [a, b] = [sync.device(), sync.device()];
      await b.pull();
      expect(b.cookie).toEqual({ order: 0, epoch: 'none', v: 0 });
      a.openAccount();
      await a.sync();
      await b.pull();
      expect(b.all('account')).toHaveLength(1);
    });

    it('SYNC-R06 tells a client with a past that is not known here that its state is lost', async () => {
      const a = sync.device();
      a.openAccount();
      expect((await a.push(a.pending.slice(1))).kind).toBe('client_state_not_found');
    });

    it('SYNC-R07 neither shows a person’s rows to another nor lets a client group be shared', async () => {
      const a = sync.device();
      a.openAccount();
      await a.sync();
      const thief = sync.device({ userId: `${sync.userId}-other` });
      (thief as { groupId: string }).groupId = a.groupId;
      thief.fill('buy', '1', sync.now);
      expect((await thief.push()).kind).toBe('forbidden');
      await thief.pull();
      expect(thief.rows.size).toBe(0);
    });

    it('an equal cookie comes with an empty patch, and whatever moves a mutation id moves the cookie', async () => {
      const a = sync.device();
      a.openAccount();
      await a.sync();
      const before = a.cookie;
      await a.pull();
      expect(a.cookie).toEqual(before);
      a.write('discardRejection', { rejectionId: 'none' });
      await a.sync();
      expect(a.cookie?.order).toBeGreaterThan(before?.order as number);
      expect(a.pending).toEqual([]);
    });
  });
}
