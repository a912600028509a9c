import { ENTITY_NAMES, type EntityName, isAgeing, put } from '@mast/shared/entities';
import { validateExportFile } from '@mast/shared/validators-files';
import { expect, it } from 'vitest';
import { MapRows } from '../rows/map-rows.ts';
import { type ExportDeps, writeExport } from './write-export.ts';

const AT = '2026-11-29T10:00:00.000Z';

/** Two rows of every entity; what a row holds beside its id is of no account here. */
function everyEntity(): MapRows {
  const rows = new MapRows();
  for (const entity of ENTITY_NAMES) {
    for (const id of ['a', 'b']) rows.apply([put(entity, { id, text: '‏שלום 🙂 "\n' } as never)]);
  }
  return rows;
}

const NOTHING = { json: new Blob(), count: 0, missing: 0 };

async function exported(rows: MapRows, changed: Partial<ExportDeps> = {}) {
  const told: number[] = [];
  const { file, ...rest } = await writeExport({
    read: (run) => run(rows.reader),
    older: async () => NOTHING,
    exportedAt: AT,
    breathe: async () => {},
    onProgress: (count) => told.push(count),
    ...changed,
  });
  return { ...rest, told, read: JSON.parse(await file.text()) };
}

it('every row of every entity is in the file, and read back it is the same', async () => {
  const rows = everyEntity();
  const { read, count, missing, told } = await exported(rows);
  expect(validateExportFile(read)).toBe(true);
  expect(Object.keys(read.rows)).toEqual(ENTITY_NAMES);
  for (const entity of ENTITY_NAMES) {
    expect(read.rows[entity]).toEqual(await rows.reader.list(entity));
    expect(read.counts[entity]).toBe(2);
  }
  expect(count).toBe(ENTITY_NAMES.length * 2);
  expect(told.at(-1)).toBe(count);
  expect(missing).toEqual([]);
});

it('an empty journal is a file that can be read', async () => {
  const { read, count } = await exported(new MapRows());
  expect(validateExportFile(read)).toBe(true);
  expect(count).toBe(0);
});

it('older rows follow the newer ones, which they are told of so that none comes twice', async () => {
  const asked = new Map<EntityName, readonly string[]>();
  const { read } = await exported(everyEntity(), {
    older: async (entity, skip) => {
      asked.set(entity, skip);
      return { json: new Blob(['{"id":"old"}']), count: 1, missing: 0 };
    },
  });
  expect([...asked.keys()]).toEqual(ENTITY_NAMES.filter(isAgeing));
  expect(new Set([...asked.values()].flat())).toEqual(new Set(['a', 'b']));
  const idsOf = (entity: EntityName) => read.rows[entity].map(({ id }: { id: string }) => id);
  for (const entity of ENTITY_NAMES) {
    expect(idsOf(entity)).toEqual(isAgeing(entity) ? ['a', 'b', 'old'] : ['a', 'b']);
  }
});

it('it says of what there is more than it could give', async () => {
  const { read, missing } = await exported(new MapRows(), {
    older: async (entity) => ({
      json: new Blob(),
      count: 0,
      missing: entity === 'gate_decision' ? 7 : entity === 'trade' ? null : 0,
    }),
  });
  expect(new Set(missing)).toEqual(
    new Set([
      { entity: 'gate_decision', count: 7 },
      { entity: 'trade', count: null },
    ]),
  );
  expect(read.missing).toEqual(missing);
  expect(validateExportFile(read)).toBe(true);
});

it('a long journal is written in pieces between which the page lives on', async () => {
  const rows = new MapRows();
  for (let i = 0; i < 1_000; i += 1) {
    rows.apply([put('fill', { id: `fill-${String(i).padStart(4, '0')}` } as never)]);
  }
  let pauses = 0;
  const { read } = await exported(rows, {
    breathe: async () => {
      pauses += 1;
    },
  });
  expect(read.rows.fill).toHaveLength(1_000);
  expect(pauses).toBeGreaterThanOrEqual(4);
});
