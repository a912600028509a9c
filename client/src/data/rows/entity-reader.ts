import type { Entities, EntityName, EntityReader, ListQuery } from '@mast/shared/entities';
import type { Row } from '../types.ts';
import { narrowPrefix, rowKey } from './key-prefix.ts';
import { matching } from './matches.ts';

/** Rows by their keys, in the order of the keys. */
export interface KeyedRows {
  get(key: string): Promise<unknown>;
  withPrefix(prefix: string): Promise<readonly unknown[]>;
  /** Rows of an entity whose field is at or after a value, and maybe some others; where that is quicker. */
  since(entity: EntityName, field: string, value: string): Promise<readonly unknown[]> | undefined;
}

/** How mutations and the gate see the rows of this device. */
export function entityReader(rows: KeyedRows): EntityReader {
  const list = async <K extends EntityName>(
    entity: K,
    query: ListQuery<K> = {},
  ): Promise<Entities[K][]> => {
    const { where, since } = query;
    const indexed = since && rows.since(entity, since.field, since.value);
    const found = (await (indexed ??
      rows.withPrefix(narrowPrefix(entity, where)))) as Entities[K][];
    const isAsked = matching(where);
    return found.filter(
      (row) => isAsked(row as Row) && (since === undefined || isSince(row, since)),
    );
  };
  return {
    get: async (entity, id) => (await rows.get(rowKey(entity, id))) as never,
    list,
    async knownImportKeys(accountId, keys) {
      const asked = new Set(keys);
      const fills = await list('fill', { where: { accountId } });
      return new Set(
        fills.flatMap(({ importKey }) =>
          importKey !== null && asked.has(importKey) ? [importKey] : [],
        ),
      );
    },
  };
}

function isSince<K extends EntityName>(
  row: Entities[K],
  since: NonNullable<ListQuery<K>['since']>,
): boolean {
  const value = row[since.field];
  return typeof value === 'string' && value >= since.value;
}
