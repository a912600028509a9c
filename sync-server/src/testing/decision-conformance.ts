import type { OpenStore } from '@mast/database/conformance';
import type { Cooldown, GateDecision, Intent } from '@mast/shared/types';
import { cooldownTrigger } from '@mast/workers';
import { describe, expect, it } from 'vitest';
import { lose } from './losses.ts';
import { MINUTE, useSync } from './sync-setup.ts';

/** How the server decides again, over every kind of database alike. */
export function describeDecisions(kind: string, open: () => Promise<OpenStore>): void {
  describe(`decisions over ${kind}`, () => {
    const sync = useSync(open);

    it('SYNC-R05 keeps the device’s decision beside the server’s, which stands', async () => {
      const a = sync.device();
      a.openAccount();
      await a.sync();
      const id = await a.submit();
      await a.sync();
      expect(a.row<GateDecision>(`gate_decision/${id}:device`)?.outcome).toBe('GO');
      const server = a.row<GateDecision>(`gate_decision/${id}:server`);
      expect(server).toMatchObject({ outcome: 'GO', evaluator: 'server' });
      expect(server?.record).toMatchObject({
        differsBecause: null,
        flags: ['calendar_absent'],
        authority: 'authoritative',
      });
      expect(a.row<Intent>(`intent/${id}`)).toMatchObject({
        authority: 'authoritative',
        gateResult: 'GO',
      });
    });

    it('a tampered client that sends GO of its own: the server’s decision differs and wins', async () => {
      const a = sync.device();
      a.openAccount();
      await a.sync();
      const id = await a.submit({ size: '50' }, () => 'GO');
      await a.sync();
      const server = a.row<GateDecision>(`gate_decision/${id}:server`);
      expect(server).toMatchObject({ outcome: 'SIZE_DOWN' });
      expect(server?.record.flags).toContain('unverifiable');
      expect(server?.record.differsBecause).toBe('unverifiable');
      expect(a.row<Intent>(`intent/${id}`)).toMatchObject({
        gateResult: 'SIZE_DOWN',
        status: 'blocked',
      });
    });

    it('losses that reach a rung start one cooldown, however often the event comes', async () => {
      const a = sync.device();
      a.openAccount();
      lose(a, 2, sync.now - MINUTE);
      await a.sync();
      const entries = await sync.store.readOutbox();
      await sync.runWorkers();
      for (const { event } of entries) {
        await cooldownTrigger({ store: sync.store, newId: () => `again-${sync.userId}` })(event);
      }
      await a.pull();
      expect(a.all<Cooldown>('cooldown')).toMatchObject([
        {
          state: 'enforced',
          level: 0,
          counted: true,
          losses: 2,
          startsAt: '2026-06-11T13:59:00.000Z',
          endsAt: '2026-06-11T14:14:00.000Z',
        },
      ]);
    });

    it('a loss by a clock that runs a little ahead starts its cooldown all the same', async () => {
      const a = sync.device();
      a.openAccount();
      lose(a, 2, sync.now + 900);
      await a.sync();
      await sync.runWorkers();
      await a.pull();
      expect(a.all<Cooldown>('cooldown')).toMatchObject([
        { state: 'enforced', startsAt: '2026-06-11T14:00:00.900Z' },
      ]);
    });
  });
}
