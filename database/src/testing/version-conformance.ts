import { del, put } from '@mast/shared/entities';
import type { CalendarEvent, GateDecision } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import type { RowPlace, RowsPage, SpaceWriter, SyncStore } from '../store/sync-store.ts';
import { everyRow } from './every-row.ts';
import { fillRow } from './fill-row.ts';

const AT = '2026-06-11T13:45:22.123Z';

const eventRow = (id: string): CalendarEvent => ({
  id,
  title: 'CPI',
  at: AT,
  impact: 'high',
  about: 'economic',
  currency: null,
  instrumentId: null,
  createdAt: AT,
});

const putFill = (id: string, size = '1') => put('fill', fillRow(id, { size }));

const putRefused = (id: string, size: number) =>
  put('rejection', {
    id,
    mutation: 'unknown',
    args: { text: 'x'.repeat(size) },
    code: 'invalid_args',
    message: 'expected a known mutation, found `unknown`',
    field: null,
    schemaVersion: '2',
    createdAt: AT,
  });

/** What a store tells of the versions of a space: rows, removals, mutation ids, pages. */
export function describeVersions(getStore: () => SyncStore): void {
  describe('by versions', () => {
    const write = (user: string, ...changes: Parameters<SpaceWriter['apply']>[0]) =>
      getStore().withUserWrite(user, (w) => w.apply(changes));
    const idsSince = (user: string, after: number, upTo: number) =>
      getStore().withUserRead(user, async (space) =>
        (await everyRow(space, after, upTo)).map(({ id }) => id),
      );
    const removedSince = (user: string, after: number, upTo: number) =>
      getStore().withUserRead(user, async (space) =>
        (await space.tombstonesSince({ after, upTo }, 1_000_000)).map(({ id }) => id),
      );

    it('SYNC-R03 gives the rows of a range of versions, none from before it and none from after', async () => {
      for (const id of ['a', 'b', 'c']) await write('u-range', putFill(id));
      expect(await idsSince('u-range', 1, 2)).toEqual(['b']);
      expect(await idsSince('u-range', 3, 3)).toEqual([]);
    });

    it('SYNC-R04 gives a changed row with the version of its change', async () => {
      await write('u-change', putFill('a'));
      await write('u-change', putFill('a', '2'));
      const rows = await getStore().withUserRead('u-change', (space) => everyRow(space, 1, 2));
      expect(rows.map(({ json }) => JSON.parse(json).size)).toEqual(['2']);
      expect(await idsSince('u-change', 0, 1)).toEqual([]);
    });

    it('SYNC-R05 leaves a decision as it was first written', async () => {
      const decision = (outcome: GateDecision['outcome']) =>
        put('gate_decision', {
          id: 'd',
          intentId: 'i',
          evaluator: 'device',
          outcome,
          record: {} as GateDecision['record'],
          createdAt: AT,
        });
      await write('u-decision', decision('NO_GO'));
      await write('u-decision', decision('GO'));
      const kept = await getStore().withUserRead('u-decision', ({ reader }) =>
        reader.get('gate_decision', 'd'),
      );
      expect(kept?.outcome).toBe('NO_GO');
      expect(await idsSince('u-decision', 1, 2)).toEqual([]);
    });

    it('keeps a removal as a tombstone with its version', async () => {
      await write('u-del', putFill('gone'));
      await write('u-del', del('fill', 'gone'));
      await write('u-del', putFill('other'));
      expect(await removedSince('u-del', 1, 2)).toEqual(['gone']);
      expect(await removedSince('u-del', 0, 1)).toEqual([]);
      expect(await idsSince('u-del', 0, 2)).toEqual([]);
    });

    it('SYNC-R04 knows of a row that was made again, and that it was removed again', async () => {
      await write('u-again', putFill('a'));
      await write('u-again', del('fill', 'a'));
      await write('u-again', putFill('a'));
      expect(await idsSince('u-again', 1, 3)).toEqual(['a']);
      await write('u-again', del('fill', 'a'));
      expect(await removedSince('u-again', 3, 4)).toEqual(['a']);
      expect(await idsSince('u-again', 0, 4)).toEqual([]);
    });

    it('pages through all rows up to a version, each once, in one order', async () => {
      const fills = Array.from({ length: 25 }, (_, i) => `p${String(i).padStart(2, '0')}`);
      const events = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
      const rows = [...events.map((id) => put('calendar_event', eventRow(id)))];
      await write('u-page', ...rows, ...fills.map((id) => putFill(id)));
      await write('u-page', putFill('p-later'));
      const ids: string[] = [];
      let from: RowPlace | null = null;
      for (;;) {
        const { rows, isLast }: RowsPage = await getStore().withUserRead('u-page', (space) =>
          space.rowsPage({ after: 0, upTo: 1 }, from, { rows: 10, size: 1_000_000 }),
        );
        expect(rows.length).toBeLessThanOrEqual(10);
        ids.push(...rows.map((row) => row.id));
        const last = rows.at(-1);
        if (isLast || !last) break;
        from = { entity: last.entity, id: last.id };
      }
      expect(ids).toEqual([...fills, ...events]);
    });

    it('ends a page behind the row that fills it, and has at least one', async () => {
      const sizes = { a: 10, b: 5_000, c: 10, d: 10, e: 5_000 };
      const refused = Object.entries(sizes).map(([id, size]) => putRefused(id, size));
      await write('u-large', putFill('f'), ...refused, put('calendar_event', eventRow('g')));
      const pages: string[] = [];
      let from: RowPlace | null = null;
      for (;;) {
        const { rows, isLast }: RowsPage = await getStore().withUserRead('u-large', (space) =>
          space.rowsPage({ after: 0, upTo: 1 }, from, { rows: 10, size: 3_000 }),
        );
        pages.push(rows.map((row) => row.id).join(''));
        from = rows.at(-1) ?? null;
        if (isLast) break;
      }
      expect(pages).toEqual(['fab', 'cde', 'g']);
    });

    it('pages through the rows of a range of versions alone', async () => {
      for (const id of ['a', 'b', 'c', 'd']) await write('u-some', putFill(id));
      const page = await getStore().withUserRead('u-some', (space) =>
        space.rowsPage({ after: 1, upTo: 3 }, null, { rows: 10, size: 1_000_000 }),
      );
      expect(page.rows.map(({ id }) => id)).toEqual(['b', 'c']);
      expect(page.isLast).toBe(true);
    });

    it('SYNC-R03 tells how far a group’s clients moved between two versions', async () => {
      const move = (id: string, lastMutationId: number) =>
        getStore().withUserWrite('u-ids', async (w) => {
          await w.claimGroup('g-ids');
          await w.saveClient('g-ids', { id, lastMutationId });
        });
      await move('a', 1);
      await move('b', 3);
      await move('a', 2);
      const ids = await getStore().withUserRead('u-ids', async (space) => [
        await space.mutationIdsSince('g-ids', { after: 0, upTo: 3 }),
        await space.mutationIdsSince('g-ids', { after: 0, upTo: 2 }),
        await space.mutationIdsSince('g-ids', { after: 2, upTo: 3 }),
        await space.mutationIdsSince('g-ids', { after: 3, upTo: 3 }),
        await space.mutationIdsSince('g-else', { after: 0, upTo: 3 }),
      ]);
      expect(ids).toEqual([{ a: 2, b: 3 }, { b: 3 }, { a: 2 }, {}, {}]);
    });
  });
}
