import type { Change, Entities, EntityName, EntityReader, ListQuery } from '../index.ts';

/** Reads the rows of a synced view held in memory, by their keys `<entity>/<id>`. */
export const readerOverRows = (rows: ReadonlyMap<string, unknown>): EntityReader => ({
  get: async <K extends EntityName>(entity: K, id: string) =>
    rows.get(`${entity}/${id}`) as Entities[K] | undefined,

  async list<K extends EntityName>(entity: K, query: ListQuery<K> = {}) {
    const found: Entities[K][] = [];
    for (const [key, value] of rows) {
      if (!key.startsWith(`${entity}/`)) continue;
      const row = value as Entities[K];
      const fits = Object.entries(query.where ?? {}).every(
        ([field, wanted]) => row[field as keyof Entities[K]] === wanted,
      );
      const { since } = query;
      const isLater = !since || String(row[since.field] ?? '') >= since.value;
      if (fits && isLater) found.push(row);
    }
    return found;
  },

  async knownImportKeys(accountId, keys) {
    const wanted = new Set(keys);
    const known = new Set<string>();
    for (const [key, value] of rows) {
      if (!key.startsWith('fill/')) continue;
      const fill = value as Entities['fill'];
      if (fill.accountId === accountId && fill.importKey && wanted.has(fill.importKey)) {
        known.add(fill.importKey);
      }
    }
    return known;
  },
});

/** Writes changes into such a view. */
export function applyToRows(rows: Map<string, unknown>, changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.op === 'del') rows.delete(`${change.entity}/${change.id}`);
    else rows.set(`${change.entity}/${change.value.id}`, change.value);
  }
}
