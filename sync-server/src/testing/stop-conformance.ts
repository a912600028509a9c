import type { OpenStore } from '@mast/database/conformance';
import { formatInstant } from '@mast/shared/time';
import type {
  Breach,
  Cooldown,
  GateDecision,
  Rejection,
  StopMove,
  Trade,
} from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import type { Device } from './device.ts';
import { MINUTE, useSync } from './sync-setup.ts';

/** How stops move, over every kind of database alike. */
export function describeStops(kind: string, open: () => Promise<OpenStore>): void {
  describe(`stops over ${kind}`, () => {
    const sync = useSync(open);

    const moveStop = (device: Device, moveId: string, price: string | null, tradeId: string) =>
      device.write('moveStop', {
        moveId,
        tradeId,
        price,
        atBroker: null,
        at: formatInstant(sync.now),
        replaces: null,
      });

    async function inTrade(): Promise<Device> {
      const a = sync.device();
      a.openAccount();
      a.fill('buy', '7300', sync.now - 10 * MINUTE, { fillId: 'in', stop: '7290', size: '2' });
      await a.sync();
      return a;
    }

    it('a stop that one device moves is the one that the other one decides by', async () => {
      const a = await inTrade();
      const b = sync.device();
      await b.sync();
      moveStop(a, 'moved', '7280', 'in');
      await a.sync();
      await b.sync();
      expect(b.row<StopMove>('stop_move/moved')).toMatchObject({
        price: '7280',
        deviceId: a.clientId,
      });
      const id = await b.submit({ entry: '7310', stop: '7300' });
      await b.sync();
      const { record } = b.row<GateDecision>(`gate_decision/${id}:server`) as GateDecision;
      expect(record.facts).toMatchObject({
        positions: { open: [{ stop: '7280', openRisk: '200' }] },
      });
      expect(record.differsBecause).toBeNull();
    });

    it('a correction and what it corrects are on record on all devices', async () => {
      const a = await inTrade();
      moveStop(a, 'typo', '729', 'in');
      a.write('moveStop', {
        moveId: 'right',
        tradeId: 'in',
        price: null,
        atBroker: null,
        at: formatInstant(sync.now),
        replaces: 'typo',
      });
      await a.sync();
      const b = sync.device();
      await b.sync();
      expect(b.row<StopMove>('stop_move/typo')).toMatchObject({ supersededBy: 'right' });
      expect(b.row<Trade>('trade/in')?.stops).toMatchObject([{ moveId: 'right', price: null }]);
      b.write('takeBackStop', { moveId: 'right' });
      await b.sync();
      await a.sync();
      expect(a.row<Trade>('trade/in')?.stops).toEqual([]);
      expect(a.all('stop_move')).toHaveLength(2);
    });

    it('a removed stop is a breach with its pause; taken back, the breach is voided and the pause stands', async () => {
      const a = sync.device();
      a.openAccount();
      await a.sync();
      const plan = await a.submit();
      await a.sync();
      a.fill('buy', '7300', sync.now, { fillId: 'in', intentId: plan });
      moveStop(a, 'removed', null, 'in');
      await a.sync();
      await sync.runWorkers();
      await a.pull();
      expect(a.all<Breach>('breach')).toMatchObject([
        { kind: 'stop_removed', tradeId: 'in', voided: false },
      ]);
      const [pause] = a.all<Cooldown>('cooldown');
      expect(pause).toMatchObject({ trigger: 'breach', breach: 'stop_removed' });
      a.write('takeBackStop', { moveId: 'removed' });
      await a.sync();
      await sync.runWorkers();
      await a.pull();
      expect(a.all<Breach>('breach')).toMatchObject([{ kind: 'stop_removed', voided: true }]);
      expect(a.all<Cooldown>('cooldown')).toMatchObject([
        { id: pause?.id, endsAt: pause?.endsAt, voidedForEscalation: true },
      ]);
    });

    it('a stop of a trade that another device closed before it is kept as a refusal', async () => {
      const a = await inTrade();
      const b = sync.device();
      await b.sync();
      moveStop(a, 'late', '7295', 'in');
      b.fill('sell', '7310', sync.now - MINUTE, { size: '2' });
      await b.sync();
      await a.sync();
      expect(a.all<Rejection>('rejection')).toMatchObject([
        { mutation: 'moveStop', code: 'stop_outside_trade', args: { price: '7295' } },
      ]);
      expect(a.all('stop_move')).toEqual([]);
    });
  });
}
