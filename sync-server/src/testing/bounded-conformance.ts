import type { OpenStore } from '@mast/database/conformance';
import { describe, expect, it } from 'vitest';
import { PULL_BOUNDS, type PullBounds } from '../sync/pull.ts';
import type { Device } from './device.ts';
import { useSync } from './sync-setup.ts';

const FEW: PullBounds = { ...PULL_BOUNDS, page: { rows: 4, size: 100_000 } };
const SMALL: PullBounds = { ...PULL_BOUNDS, page: { rows: 100, size: 2_000 } };

const note = (on: Device, entryId: string) =>
  on.write('writeNote', { entryId, text: 'I kept to my plan.', period: null, emotion: null });

const notes = (on: Device, count: number) => {
  for (let i = 0; i < count; i += 1) note(on, `${on.groupId}-${String(i).padStart(2, '0')}`);
};

/** No write of ours, and so large. */
const refused = (on: Device, bytes: number) =>
  on.writeRaw('unknown', { meta: on.meta(), text: 'x'.repeat(bytes) });

const sorted = (device: Device) => new Map([...device.rows].sort());

/** Answers that stay small, whatever was written since the last one, over every kind of store alike. */
export function describeBounded(kind: string, open: () => Promise<OpenStore>): void {
  describe(`bounded answers over ${kind}`, () => {
    const sync = useSync(open);

    async function two(bounds: PullBounds): Promise<[Device, Device]> {
      const [a, b] = [sync.device(), sync.device({ bounds })];
      notes(b, 3);
      await b.sync();
      return [a, b];
    }

    /** The pulls of a device until it is whole: how many rows it holds after each. */
    async function pullsOf(device: Device): Promise<number[]> {
      const held: number[] = [];
      do {
        await device.pullPage();
        held.push(device.rows.size);
      } while (device.cookie?.page);
      return held;
    }

    it('SYNC-R09 many rows of another device come in pages, and only what was removed goes meanwhile', async () => {
      const [a, b] = await two(FEW);
      notes(a, 10);
      a.write('removeEntry', { entryId: `${b.groupId}-01` });
      await a.sync();
      expect(await pullsOf(b)).toEqual([6, 10, 12]);
      expect(b.startedOver).toBe(1);
      expect(sorted(b)).toEqual(sorted(a));
    });

    it('SYNC-R09 fewer rows come in one answer', async () => {
      const [a, b] = await two(FEW);
      notes(a, 3);
      await a.sync();
      expect(await pullsOf(b)).toEqual([6]);
    });

    it('SYNC-R03 SYNC-R04 what is written and removed between two pages comes after the last one', async () => {
      const [a, b] = await two(FEW);
      notes(a, 10);
      await a.sync();
      await b.pullPage();
      const { v } = b.cookie as { v: number };
      for (const at of ['00', '09']) {
        a.write('removeEntry', { entryId: `${a.groupId}-${at}` });
      }
      note(a, `${a.groupId}-00-between`);
      note(b, `${b.groupId}-own`);
      await a.sync();
      await b.push();
      await b.pullPage();
      expect(b.cookie).toMatchObject({ v, page: { after: 1 } });
      expect(b.pending).toHaveLength(1);
      await b.pull();
      expect(b.cookie?.v).toBe(v);
      await b.pull();
      await a.pull();
      expect(b.pending).toEqual([]);
      expect(b.rows.size).toBe(13);
      expect(sorted(b)).toEqual(sorted(a));
    });

    it('SYNC-R01 ids of own writes come with the last page', async () => {
      const [a, b] = await two(FEW);
      notes(a, 10);
      await a.sync();
      note(b, `${b.groupId}-own`);
      await b.push();
      for (let n = 1; n < 3; n += 1) {
        await b.pullPage();
        expect(b.cookie?.page).toBeDefined();
        expect(b.pending).toHaveLength(1);
      }
      await b.pullPage();
      expect(b.cookie?.page).toBeUndefined();
      expect(b.pending).toEqual([]);
      await a.pull();
      expect(sorted(b)).toEqual(sorted(a));
    });

    it('SYNC-R02 large writes that were refused come one by one, each whole', async () => {
      const [a, b] = await two(SMALL);
      refused(a, 900);
      refused(a, 5_000);
      refused(a, 10);
      notes(a, 1);
      await a.sync();
      const held = await pullsOf(b);
      expect(held.at(-1)).toBe(7);
      expect(held.length).toBeGreaterThanOrEqual(2);
      const c = sync.device({ bounds: SMALL });
      expect((await pullsOf(c)).length).toBeGreaterThanOrEqual(2);
      await a.pull();
      for (const device of [b, c]) expect(sorted(device)).toEqual(sorted(a));
    });
  });
}
