import { del, put } from '@mast/shared/entities';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SyncStore } from '../store/sync-store.ts';
import { fillRow } from './fill-row.ts';
import type { OpenStore } from './store-conformance.ts';

const LONG_AGO = '2000-01-01T00:00:00.000Z';
const LATER = '2100-01-01T00:00:00.000Z';
const MANY = 1_000;

/** A store of which everything that is in it can be made older. */
export interface AgeingStore extends OpenStore {
  readonly grow: (days: number) => Promise<void>;
}

/** What a store forgets, and what it keeps whatever it is asked. */
export function describePruning(name: string, open: () => Promise<AgeingStore>): void {
  describe(`pruning over ${name}`, () => {
    let opened: AgeingStore;
    let store: SyncStore;

    beforeAll(async () => {
      opened = await open();
      store = opened.store;
    });
    afterAll(() => opened.close());

    /** Removes so many rows in each write: versions from 2 on. */
    async function remove(user: string, ...counts: number[]): Promise<void> {
      const ids = counts.map((count, write) =>
        Array.from({ length: count }, (_, i) => `${write}-${i}`),
      );
      const rows = ids.flat().map((id) => put('fill', fillRow(id)));
      await store.withUserWrite(user, (w) => w.apply(rows));
      for (const gone of ids) {
        await store.withUserWrite(user, (w) => w.apply(gone.map((id) => del('fill', id))));
      }
    }
    const prune = async (user: string, before: string, keep: number) =>
      (await store.withUserWrite(user, (w) => w.pruneTombstones(before, keep))).value;
    const found = (user: string) =>
      store.withUserRead(user, async (space) => ({
        space: await space.space(),
        removed: (await space.tombstonesSince({ after: 0, upTo: MANY }, 1_000_000)).length,
      }));

    it('leaves removals that are young and few', async () => {
      await remove('u-few', 2, 2);
      expect(await prune('u-few', LONG_AGO, MANY)).toBe(0);
      expect(await found('u-few')).toMatchObject({ space: { tombstoneFloor: 0 }, removed: 4 });
    });

    it('forgets old ones, and the floor rises to the last of them without a new version', async () => {
      await remove('u-old', 2, 2);
      expect(await prune('u-old', LATER, MANY)).toBe(4);
      expect(await found('u-old')).toMatchObject({
        space: { version: 3, tombstoneFloor: 3 },
        removed: 0,
      });
      await remove('u-old-other', 1);
      expect((await found('u-old-other')).removed).toBe(1);
    });

    it('forgets what is beyond the newest, of one version all or none', async () => {
      await remove('u-many', 2, 3, 2);
      expect(await prune('u-many', LONG_AGO, 3)).toBe(2);
      expect(await found('u-many')).toMatchObject({ space: { tombstoneFloor: 2 }, removed: 5 });
      expect(await prune('u-many', LONG_AGO, 2)).toBe(3);
      expect(await found('u-many')).toMatchObject({ space: { tombstoneFloor: 3 }, removed: 2 });
    });

    it('the floor never sinks', async () => {
      await remove('u-floor', 1, 1);
      await prune('u-floor', LATER, MANY);
      expect(await prune('u-floor', LATER, MANY)).toBe(0);
      expect((await found('u-floor')).space?.tombstoneFloor).toBe(3);
    });

    it('SYNC-R01 forgets keys, tries and clocks only once they are old', async () => {
      const day = new Date().toISOString();
      const event = { counter: 1, bootId: 'b', wall: day, monotonicMs: 1, at: day };
      await store.withUserWrite('u-keys', async (w) => {
        await w.recordKey('k', 'recordFill', 'applied');
        await w.countFailure('c', 1);
        await w.saveClock('d', { lastEventAt: day, lastCounter: 1, events: [event] });
      });
      const known = async () =>
        (
          await store.withUserWrite('u-keys', async (w) => [
            await w.isKeyApplied('k'),
            (await w.clockOf('d')) !== undefined,
          ])
        ).value;
      await opened.grow(89);
      expect(await store.forgetOld()).toEqual({ keys: 0, tries: 0, clocks: 0 });
      expect(await known()).toEqual([true, true]);
      await opened.grow(2);
      expect(await store.forgetOld()).toEqual({ keys: 1, tries: 1, clocks: 0 });
      expect(await known()).toEqual([false, true]);
      await opened.grow(310);
      expect(await store.forgetOld()).toEqual({ keys: 0, tries: 0, clocks: 1 });
      expect(await known()).toEqual([false, false]);
    });
  });
}
