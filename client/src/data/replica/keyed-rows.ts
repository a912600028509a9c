import type { ReadTransaction } from 'replicache';
import type { KeyedRows } from '../rows/entity-reader.ts';
import { indexOf } from './indexes.ts';

/** A transaction's rows, through an index where there is one. */
export const keyedRows = (tx: ReadTransaction): KeyedRows => ({
  get: (key) => tx.get(key),
  withPrefix: (prefix) => tx.scan({ prefix }).values().toArray(),
  since(entity, field, value) {
    const indexName = indexOf(entity, field);
    if (indexName === undefined) return undefined;
    return tx
      .scan({ indexName, start: { key: [value] } })
      .values()
      .toArray();
  },
});
