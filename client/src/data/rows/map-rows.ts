import type { Change, EntityReader } from '@mast/shared/entities';
import { entityReader } from './entity-reader.ts';
import { rowKey } from './key-prefix.ts';

/** Rows in a map under the same keys as on a device. */
export class MapRows {
  readonly rows = new Map<string, unknown>();

  readonly reader: EntityReader = entityReader({
    get: async (key) => this.rows.get(key),
    withPrefix: async (prefix) =>
      [...this.rows.keys()]
        .filter((key) => key.startsWith(prefix))
        .sort()
        .map((key) => this.rows.get(key)),
    since: () => undefined,
  });

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.op === 'del') this.rows.delete(rowKey(change.entity, change.id));
      else this.rows.set(rowKey(change.entity, change.value.id), change.value);
    }
  }
}
