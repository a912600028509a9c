import type { OpenStore } from '@mast/database/conformance';
import type { EventEnvelope } from '@mast/shared/events';
import type {
  Breach,
  Cooldown,
  FrictionTask,
  PaperQuarantine,
  Trade,
  TradeScore,
} from '@mast/shared/types';
import { domainHandlers } from '@mast/workers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDelivery, type Delivery, inOrder } from './deliveries.ts';
import type { Device } from './device.ts';
import { lose, postOf, win } from './losses.ts';
import { MINUTE, useSync } from './sync-setup.ts';

const DAY = 24 * 60 * MINUTE;

/**
 * What events come to, however often and in whatever order they are delivered.
 * @param runs how many orders are tried
 */
export function describeDeliveries(
  kind: string,
  open: () => Promise<OpenStore>,
  runs: number,
): void {
  describe(`deliveries over ${kind}`, () => {
    const sync = useSync(open);

    /** Unplanned losses and a win with their post entries, in one push. */
    async function traded(): Promise<Device> {
      sync.now -= DAY;
      const a = sync.device();
      a.openAccount();
      await a.sync();
      sync.now += DAY;
      lose(a, 3, sync.now - 10 * MINUTE);
      win(a, 1, sync.now);
      await a.sync();
      for (const trade of a.all<Trade>('trade')) a.write('writePost', postOf(trade));
      await a.sync();
      return a;
    }

    async function ownEvents(): Promise<EventEnvelope[]> {
      const entries = await sync.store.readOutbox();
      return entries.map(({ event }) => event).filter(({ userId }) => userId === sync.userId);
    }

    /** Delivers what there is, and what comes of it, until nothing new comes. */
    async function deliver(order: Delivery): Promise<EventEnvelope[]> {
      let ids = 0;
      const newId = () => {
        ids += 1;
        return `told-${sync.userId}-${ids}`;
      };
      const onError = (error: unknown) => {
        throw error;
      };
      const handlers = domainHandlers({ store: sync.store, newId, onError });
      const all: EventEnvelope[] = [];
      for (;;) {
        const known = new Set(all.map(({ id }) => id));
        const fresh = (await ownEvents()).filter(({ id }) => !known.has(id));
        if (fresh.length === 0) return all;
        all.push(...fresh);
        for (const i of order(fresh.length)) {
          for (const handle of handlers.values()) await handle(fresh[i] as EventEnvelope);
        }
      }
    }

    function effects(on: Device, events: readonly EventEnvelope[]) {
      const sorted = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
      return {
        breaches: sorted(on.all<Breach>('breach').map((b) => [b.kind, b.kinds, b.at, b.voided])),
        scores: sorted(
          on.all<TradeScore>('trade_score').map((s) => [s.closedAt, s.state, s.score, s.caps]),
        ),
        cooldowns: sorted(
          on.all<Cooldown>('cooldown').map((c) => [c.trigger, c.breach, c.startsAt, c.baseMinutes]),
        ),
        tasks: on.all<FrictionTask>('friction_task').length,
        periods: on.all<PaperQuarantine>('paper_quarantine').length,
        told: sorted(
          events
            .filter(({ producer }) => producer !== 'sync-server')
            .filter(({ type }) => type !== 'trade.scored')
            .map(({ type }) => type),
        ),
      };
    }

    /** A person's trades, what became of their events, and that all of it once more adds nothing. */
    async function effectsOf(order: Delivery) {
      sync.anotherPerson();
      const a = await traded();
      const events = await deliver(order);
      await a.pull();
      const found = effects(a, events);
      const again = await deliver(inOrder());
      await a.pull();
      expect(effects(a, again)).toEqual(found);
      const entries = await sync.store.readOutbox();
      await sync.store.settleOutbox(entries);
      return { found, cooldowns: a.all<Cooldown>('cooldown') };
    }

    it('each event once and in order has its effect', async () => {
      const { found, cooldowns } = await effectsOf(inOrder());
      const enforced = cooldowns.filter(({ state }) => state === 'enforced');
      const toldOf = (type: string) => found.told.filter((one) => one === JSON.stringify(type));
      expect(toldOf('cooldown.started')).toHaveLength(enforced.length);
      expect(found.breaches).toHaveLength(4);
      expect(toldOf('rules.breach.detected')).toHaveLength(4);
      expect(found.scores.map((row) => JSON.parse(row).slice(1, 3))).toEqual(
        Array.from({ length: 4 }, () => ['scored', expect.any(Number)]),
      );
    });

    it('each event delivered 1-5 times in any order gives one effect', {
      timeout: 240_000,
    }, async () => {
      const { found: expected } = await effectsOf(inOrder());
      await fc.assert(
        fc.asyncProperty(anyDelivery, async (order) => {
          expect((await effectsOf(order())).found).toEqual(expected);
        }),
        { numRuns: runs, seed: 20_260_611, endOnFailure: true },
      );
    });
  });
}
