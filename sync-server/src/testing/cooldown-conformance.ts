import type { OpenStore } from '@mast/database/conformance';
import type { EventEnvelope } from '@mast/shared/events';
import type { FrictionTask } from '@mast/shared/types';
import { cooldownTrigger } from '@mast/workers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDelivery, type Delivery } from './deliveries.ts';
import type { Device } from './device.ts';
import { cooldowns, recordsOf, writeLines } from './losses.ts';
import { MINUTE, useSync } from './sync-setup.ts';

const DAY = 24 * 60 * MINUTE;

/** Four losses of 300 USD, one a minute after the other; the last reaches the day's limit of 1,000. */
function loseTheDay(on: Device, endingAt: number): void {
  for (const before of [6, 4, 2, 0]) {
    const closedAt = endingAt - before * MINUTE;
    on.fill('buy', '7300', closedAt - MINUTE, { size: '6' });
    on.fill('sell', '7290', closedAt, { size: '6' });
  }
}

/** What closed trades start, over every kind of store alike. */
export function describeCooldowns(kind: string, open: () => Promise<OpenStore>): void {
  describe(`cooldowns over ${kind}`, () => {
    const sync = useSync(open);

    /** What closes start when their events come like this. */
    async function startedBy(order: Delivery): Promise<void> {
      sync.anotherPerson();
      const a = sync.device();
      a.openAccount();
      loseTheDay(a, sync.now);
      await a.sync();
      const own = async (type: EventEnvelope['type']) =>
        (await sync.store.readOutbox())
          .map(({ event }) => event)
          .filter((event) => event.userId === sync.userId && event.type === type);
      const closes = await own('trade.closed');
      expect(closes).toHaveLength(4);
      let ids = 0;
      const newId = () => {
        ids += 1;
        return `${sync.userId}-started-${ids}`;
      };
      const handle = cooldownTrigger({ store: sync.store, newId });
      for (const i of order(closes.length)) await handle(closes[i] as EventEnvelope);
      await a.pull();
      const rows = cooldowns(a).map((row) => [
        ...[row.trigger, row.scope, row.startsAt.slice(11, 16), row.baseMinutes],
        ...[row.level, row.endsAt.slice(5, 16)],
      ]);
      expect(rows).toHaveLength(4);
      expect(rows).toEqual(
        expect.arrayContaining([
          ['loss_streak', 'person', '13:56', 15, 0, '06-11T14:11'],
          ['loss_streak', 'person', '13:58', 60, 1, '06-11T15:58'],
          ['loss_streak', 'person', '14:00', null, 2, '06-15T00:00'],
          ['loss_limit', 'account', '14:00', null, 2, '06-15T00:00'],
        ]),
      );
      const tasks = a.all<FrictionTask>('friction_task').map(({ task }) => task);
      expect(tasks.sort()).toEqual([
        ...['review_day', 'review_day'],
        ...['write_three_lines', 'write_three_lines', 'write_three_lines', 'write_three_lines'],
      ]);
      expect(await own('cooldown.started')).toHaveLength(4);
      await sync.store.settleOutbox(await sync.store.readOutbox());
    }

    it('each event delivered 1-5 times in any order gives one effect', {
      timeout: 120_000,
    }, async () => {
      await fc.assert(
        fc.asyncProperty(anyDelivery, (order) => startedBy(order())),
        { numRuns: 25, seed: 20_260_611, endOnFailure: true },
      );
    });

    it('a day-end cooldown is released by its end, its lines and the review of the day, and by no less', async () => {
      const a = sync.device();
      a.openAccount();
      loseTheDay(a, sync.now);
      await a.sync();
      await sync.runWorkers();
      await a.pull();
      sync.now += 4 * DAY;
      const outcomeNow = async () => {
        const id = await a.submit();
        await a.sync();
        return recordsOf(a, id).server.findings.find(({ kind: of }) => of === 'sys_cooldown');
      };
      expect(await outcomeNow()).toMatchObject({
        outcome: 'WAIT',
        tasks: ['write_three_lines', 'review_day'],
      });
      writeLines(a);
      await a.sync();
      expect(await outcomeNow()).toMatchObject({ outcome: 'WAIT', tasks: ['review_day'] });
      a.write('writeNote', { entryId: `note-${a.options.userId}`, text: 'My day.', period: null });
      await a.sync();
      expect(await outcomeNow()).toMatchObject({ status: 'pass' });
    });
  });
}
