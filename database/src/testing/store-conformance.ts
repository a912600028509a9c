import { put } from '@mast/shared/entities';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeviceClock, SpaceWriter, StoredRow, SyncStore } from '../store/sync-store.ts';
import { everyRow } from './every-row.ts';
import { fillRow } from './fill-row.ts';
import { describeHistory } from './history-conformance.ts';
import { describeParking } from './parking-conformance.ts';
import { describeVersions } from './version-conformance.ts';

export interface OpenStore {
  readonly store: SyncStore;
  close(): Promise<void>;
}

const NOW = '2026-06-11T13:45:22.123Z';
let nextId = 0;
export function newId(): string {
  nextId += 1;
  return `id-${String(nextId).padStart(8, '0')}`;
}

const clockAt = (at: string, counter: number): DeviceClock => ({
  lastEventAt: at,
  lastCounter: counter,
  events: [{ counter, bootId: 'boot', wall: at, monotonicMs: 1, at }],
});
const parsed = (row: StoredRow): unknown => JSON.parse(row.json);
const putFill = (id: string) => (writer: SpaceWriter) => writer.apply([put('fill', fillRow(id))]);

/** What every store must do alike: memory, the embedded database, and Postgres. */
export function describeStore(name: string, open: () => Promise<OpenStore>): void {
  describe(`the sync store over ${name}`, () => {
    let opened: OpenStore;
    let store: SyncStore;

    beforeAll(async () => {
      opened = await open();
      store = opened.store;
    });
    afterAll(() => opened.close());

    const seen = (user: string) =>
      store.withUserRead(user, async (space) => ({
        space: await space.space(),
        ids: (await everyRow(space, 0, 1_000)).map(({ id }) => id).sort(),
      }));

    it('gives back a row as it was written, decimals and instants exact', async () => {
      const row = fillRow('exact', { size: '0.000000000000000001', price: '123456789012345678.5' });
      await store.withUserWrite('u-exact', (w) => w.apply([put('fill', row)]));
      const rows = await store.withUserRead('u-exact', (space) => everyRow(space, 0, 1));
      expect(rows.map(parsed)).toEqual([row]);
    });

    it('bumps the version once a write and pokes after the commit', async () => {
      const pokes: number[] = [];
      const found: Promise<number | undefined>[] = [];
      const stop = store.onPoke((user, version) => {
        if (user !== 'u-poke') return;
        pokes.push(version);
        found.push(seen(user).then(({ space }) => space?.version));
      });
      await store.withUserWrite('u-poke', async (w) => {
        await putFill('a')(w);
        await putFill('b')(w);
      });
      const idle = await store.withUserWrite('u-poke', async () => 'nothing written');
      stop();
      expect(pokes).toEqual([1]);
      expect(await Promise.all(found)).toEqual([1]);
      expect(idle).toEqual({ value: 'nothing written', version: 1 });
      expect((await seen('u-poke')).space?.version).toBe(1);
    });

    it('leaves nothing of a write that failed half-way', async () => {
      const failing = store.withUserWrite('u-fail', async (w) => {
        await putFill('half')(w);
        await w.claimGroup('g-fail');
        await w.recordKey('k-fail', 'recordFill', 'applied');
        throw new Error('crash between two statements');
      });
      await expect(failing).rejects.toThrow('crash');
      expect((await seen('u-fail')).ids).toEqual([]);
      await store.withUserWrite('u-after', async (w) => {
        expect(await w.claimGroup('g-fail')).toBe(true);
        expect(await w.isKeyApplied('k-fail')).toBe(false);
      });
    });

    it('undoes a part alone that throws or is not to stand', async () => {
      await store.withUserWrite('u-part', async (w) => {
        await w.savepoint(
          () => putFill('kept')(w),
          () => true,
        );
        const value = await w.savepoint(
          async () => {
            await putFill('refused')(w);
            await w.recordKey('k-refused', 'recordFill', 'applied');
            return 'refused';
          },
          () => false,
        );
        expect(value).toBe('refused');
        const failing = w.savepoint(
          async () => {
            await putFill('failed')(w);
            throw new Error('no such column');
          },
          () => true,
        );
        await expect(failing).rejects.toThrow('no such column');
        expect(await w.isKeyApplied('k-refused')).toBe(false);
      });
      expect((await seen('u-part')).ids).toEqual(['kept']);
    });

    describeVersions(() => store);
    describeHistory(() => store);
    describeParking(() => store);

    it('takes no version for a write of which no part stands', async () => {
      await store.withUserWrite('u-none', (w) =>
        w.savepoint(
          () => putFill('refused')(w),
          () => false,
        ),
      );
      expect((await seen('u-none')).space?.version ?? 0).toBe(0);
    });

    it('SYNC-R03 a read sees one snapshot, whatever is written meanwhile', async () => {
      await store.withUserWrite('u-snap', putFill('before'));
      await store.withUserRead('u-snap', async (space) => {
        const first = await space.space();
        await Promise.race([
          store.withUserWrite('u-snap', putFill('meanwhile')),
          new Promise((resolve) => setTimeout(resolve, 100)),
        ]);
        expect(await space.space()).toEqual(first);
        expect((await everyRow(space, 0, 1_000)).map(({ id }) => id)).toEqual(['before']);
        expect(await space.reader.get('fill', 'meanwhile')).toBeUndefined();
      });
    });

    it('writers of one person queue, and none loses a version', async () => {
      await Promise.all(
        Array.from({ length: 20 }, (_, i) => store.withUserWrite('u-queue', putFill(`q${i}`))),
      );
      const { space, ids } = await seen('u-queue');
      expect(space?.version).toBe(20);
      expect(ids).toHaveLength(20);
    });

    it('SYNC-R07 shows no row of another person and gives a client group to one alone', async () => {
      await store.withUserWrite('u-mine', async (w) => {
        await putFill('mine')(w);
        expect(await w.claimGroup('g-mine')).toBe(true);
        expect(await w.claimGroup('g-mine')).toBe(true);
        await w.saveClient('g-mine', { id: 'c', lastMutationId: 7 });
      });
      await store.withUserWrite('u-other', async (w) => {
        expect(await w.claimGroup('g-mine')).toBe(false);
        expect(await w.clientsOf('g-mine')).toEqual([]);
        expect(await w.reader.get('fill', 'mine')).toBeUndefined();
        expect(await w.reader.list('fill')).toEqual([]);
      });
      await store.withUserRead('u-other', async (space) => {
        expect(await space.ownsGroup('g-mine')).toBe(false);
        expect(await everyRow(space, 0, 1_000)).toEqual([]);
        expect(await space.mutationIdsSince('g-mine', { after: 0, upTo: 1_000 })).toEqual({});
      });
    });

    it('SYNC-R01 a key is recorded once', async () => {
      await store.withUserWrite('u-key', (w) => w.recordKey('k', 'recordFill', 'applied'));
      await store.withUserWrite('u-key', async (w) => {
        expect(await w.isKeyApplied('k')).toBe(true);
        expect(await w.isKeyApplied('other')).toBe(false);
      });
      const again = store.withUserWrite('u-key', (w) => w.recordKey('k', 'recordFill', 'rejected'));
      await expect(again).rejects.toThrow();
    });

    it('a device’s last event never runs backwards', async () => {
      const last = await store.withUserWrite('u-clock', async (w) => {
        const before = await w.clockOf('d');
        await w.saveClock('d', clockAt('2026-06-11T13:45:22.500Z', 5));
        await w.saveClock('d', clockAt('2026-06-11T13:45:22.400Z', 4));
        return [before, await w.clockOf('d')];
      });
      const { events } = clockAt('2026-06-11T13:45:22.400Z', 4);
      const kept = { lastEventAt: '2026-06-11T13:45:22.500Z', lastCounter: 5, events };
      expect(last.value).toEqual([undefined, kept]);
    });

    it('counts the tries of one mutation of one client', async () => {
      const tries = await store.withUserWrite('u-tries', async (w) => [
        await w.countFailure('c', 1),
        await w.countFailure('c', 1),
        await w.countFailure('c', 2),
        await w.countFailure('d', 1),
      ]);
      expect(tries.value).toEqual([1, 2, 1, 1]);
    });

    it('keeps events with their cause: none of a write that failed, each until it is settled', async () => {
      const event = { type: 'trade.closed' as const, data: { tradeIds: ['t'], accountId: 'acc' } };
      const origin = { producer: 'test', correlationId: 'c', now: NOW, newId };
      const failing = store.withUserWrite('u-out', async (w) => {
        await w.emit([event], origin);
        throw new Error('no commit');
      });
      await expect(failing).rejects.toThrow('no commit');
      expect(await store.readOutbox()).toEqual([]);
      await store.withUserWrite('u-out', (w) => w.emit([event, event], origin));
      const entries = await store.readOutbox();
      expect(entries.map((one) => one.event)).toMatchObject([
        { type: 'trade.closed', userId: 'u-out', data: event.data, correlationId: 'c' },
        { type: 'trade.closed', userId: 'u-out' },
      ]);
      await store.settleOutbox(entries.slice(0, 1));
      expect(await store.readOutbox()).toEqual(entries.slice(1));
      await store.settleOutbox(entries);
      expect(await store.readOutbox()).toEqual([]);
    });

    it('lets an event be claimed once by each consumer', async () => {
      const claim = (consumer: string) =>
        store.withUserWrite('u-claim', (w) => w.claimEvent(consumer, 'event-1'));
      const answers = await Promise.all([claim('a'), claim('a'), claim('b')]);
      expect(answers.map((one) => one.value).sort()).toEqual([false, true, true]);
    });
  });
}
