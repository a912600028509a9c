import { createHash } from 'node:crypto';
import { AGEING_ENTITIES, type AgeingEntity, type Entities, isAgeing } from '@mast/shared/entities';
import type { FieldBefore, HistoryPlace, HistoryRow, HistorySum } from '../../store/sync-store.ts';
import type { MemorySpace } from './memory-space.ts';

const rank = ({ entity }: { readonly entity: string }): number =>
  AGEING_ENTITIES.indexOf(entity as AgeingEntity);

function inOrder(a: HistoryRow, b: HistoryRow): number {
  const [x, y] = [[a.version, rank(a)] as const, [b.version, rank(b)] as const];
  if (x[0] !== y[0]) return x[0] - y[0];
  if (x[1] !== y[1]) return x[1] - y[1];
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function* changesOf(space: MemorySpace): Generator<HistoryRow> {
  for (const entity of AGEING_ENTITIES) {
    for (const [id, row] of space.read(entity)) {
      const { heat, version } = row;
      if (heat === 'cold') yield { entity, id, version, json: row.json };
      if (heat === 'thawed') yield { entity, id, version, json: null };
    }
  }
  for (const { entity, id, version } of space.read('tombstones').values()) {
    if (isAgeing(entity)) yield { entity, id, version, json: null };
  }
}

export function memoryHistoryPage(
  space: MemorySpace | undefined,
  { version, row }: HistoryPlace,
  limit: number,
  entities: readonly AgeingEntity[] = AGEING_ENTITIES,
): HistoryRow[] {
  const isAfter = (change: HistoryRow): boolean =>
    row === null ? change.version > version : inOrder(change, { ...row, version, json: null }) > 0;
  const changes = space === undefined ? [] : [...changesOf(space)];
  const isAsked = ({ entity }: HistoryRow): boolean =>
    (entities as readonly string[]).includes(entity);
  return changes
    .filter((change) => isAsked(change) && isAfter(change))
    .sort(inOrder)
    .slice(0, limit);
}

const firstBits = (text: string): number => createHash('md5').update(text).digest().readUInt32BE(0);

export function memoryHistorySums(
  space: MemorySpace | undefined,
): Record<AgeingEntity, HistorySum> {
  const sumOf = (entity: AgeingEntity): HistorySum => {
    const cold = [...(space?.read(entity) ?? [])].filter(([, { heat }]) => heat === 'cold');
    const bits = cold.map(([id, { version }]) => firstBits(`${id}:${version}`));
    return { count: cold.length, checksum: bits.reduce((sum, one) => sum + one, 0) };
  };
  return Object.fromEntries(AGEING_ENTITIES.map((entity) => [entity, sumOf(entity)])) as Record<
    AgeingEntity,
    HistorySum
  >;
}

/** Hot rows with a field before an instant; a field that is null lies before none. */
export function hotBefore<K extends AgeingEntity>(
  space: MemorySpace,
  entity: K,
  { field, value }: FieldBefore<K>,
): Entities[K][] {
  const hot = [...space.read(entity).values()].filter(({ heat }) => heat !== 'cold');
  return hot
    .map((row) => row.value as Entities[K])
    .filter((row) => row[field] !== null && String(row[field]) < value);
}
