import { put } from '@mast/shared/entities';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../database.ts';
import { openPglite } from '../door/pglite.ts';
import { migrate } from '../migrate.ts';
import { explainedDoor, noWork } from '../testing/doors/index.ts';
import { fillRow } from '../testing/fill-row.ts';
import type { RowPlace, RowsPage } from './sync-store.ts';

/** With 5,000 the planner takes the index on the ids by itself, and this could not fail; with so many it looks at 300,501. */
const FILLS = 12_000;

it('looks at each row of a first sync about once, where the database has no statistics', async () => {
  const door = await openPglite();
  onTestFinished(() => door.close());
  await migrate(door);
  const work = noWork();
  const store = openDatabase(explainedDoor(door, work), { newEpoch: () => 'epoch' });
  const fills = Array.from({ length: FILLS }, (_, n) => put('fill', fillRow(`f-${n}`)));
  const { version: upTo } = await store.withUserWrite('ann', (writer) => writer.apply(fills));
  work.rows.clear();
  let read = 0;
  for (let from: RowPlace | null = null; ; ) {
    const start: RowPlace | null = from;
    const { rows, isLast }: RowsPage = await store.withUserRead('ann', (space) =>
      space.rowsPage({ after: 0, upTo }, start, { rows: 1_000, size: 100_000_000 }),
    );
    read += rows.length;
    const last = rows.at(-1);
    if (isLast || last === undefined) break;
    from = { entity: last.entity, id: last.id };
  }
  expect(read).toBe(FILLS);
  // Some are looked at once more by the count of what changed.
  expect(work.rows.get('fills')).toBeLessThan(1.5 * FILLS);
});
