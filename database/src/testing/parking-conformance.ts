import { describe, expect, it } from 'vitest';
import type { OutboxEntry, Parking, SyncStore } from '../store/sync-store.ts';

let events = 0;
const newId = (): string => {
  events += 1;
  return `parked-${events}`;
};
const parking = (eventId: string, consumer = 'breach-detector'): Parking => ({
  consumer,
  eventId,
  tries: 5,
  errorName: 'error',
  errorCode: '22008',
});

/** What a store keeps of events that a consumer could not take in. */
export function describeParking(getStore: () => SyncStore): void {
  describe('parked events', () => {
    async function emitted(count: number): Promise<OutboxEntry[]> {
      const origin = {
        producer: 'test',
        correlationId: 'c',
        now: '2026-06-11T14:00:00.000Z',
        newId,
      };
      await getStore().withUserWrite('u-parked', (w) =>
        w.emit(
          Array.from({ length: count }, () => ({
            type: 'trade.closed' as const,
            data: { tradeIds: ['t'], accountId: 'acc' },
          })),
          origin,
        ),
      );
      return getStore().readOutbox();
    }

    it('leave the outbox, are read in their order with the event, and let go one by one', async () => {
      const [first, second] = (await emitted(2)) as [OutboxEntry, OutboxEntry];
      const store = getStore();
      await store.settleOutbox(
        [first, second],
        [parking(first.event.id), parking(second.event.id)],
      );
      expect(await store.readOutbox()).toEqual([]);
      expect(await store.countParked()).toBe(2);
      const parked = await store.readParked(0);
      expect(parked.map(({ consumer, event }) => ({ consumer, event }))).toEqual([
        { consumer: 'breach-detector', event: first.event },
        { consumer: 'breach-detector', event: second.event },
      ]);
      const [early, late] = parked.map(({ position }) => position) as [number, number];
      expect(await store.readParked(early)).toEqual(parked.slice(1));
      await store.unpark(early);
      expect(await store.readParked(0)).toEqual(parked.slice(1));
      await store.unpark(late);
      await store.unpark(late);
      expect(await store.countParked()).toBe(0);
    });

    it('are parked once for each consumer, however often they come', async () => {
      const entries = await emitted(1);
      const [id] = entries.map(({ event }) => event.id) as [string];
      const store = getStore();
      await store.settleOutbox(entries, [parking(id), parking(id, 'coach')]);
      await store.settleOutbox(entries, [parking(id)]);
      const parked = await store.readParked(0);
      expect(parked.map(({ consumer }) => consumer).sort()).toEqual(['breach-detector', 'coach']);
      for (const { position } of parked) await store.unpark(position);
    });

    it('the outbox is read on from a place in it', async () => {
      const entries = await emitted(3);
      const [first] = entries as [OutboxEntry];
      expect(await getStore().readOutbox(first.position)).toEqual(entries.slice(1));
      await getStore().settleOutbox(entries);
    });
  });
}
