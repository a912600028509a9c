import { INDEXES } from '../../../client/src/data/replica/indexes.ts';
import type { buildMutators } from '../../../client/src/data/replica/mutators.ts';

type WriteTransaction = Parameters<ReturnType<typeof buildMutators>['writeNote']>[0];

interface Scan {
  readonly prefix?: string;
  readonly indexName?: string;
  readonly start?: { readonly key: readonly string[] };
}

/** What our mutators ask of Replicache's transaction, over rows in a map. */
export const transactionOver = (
  rows: Map<string, unknown>,
  clientID: string,
  mutationID: number,
): WriteTransaction =>
  ({
    clientID,
    mutationID,
    get: async (key: string) => rows.get(key),
    scan: (options: Scan) => ({
      values: () => ({ toArray: async () => scanned(rows, options) }),
    }),
    set: async (key: string, value: unknown) => void rows.set(key, value),
    del: async (key: string) => rows.delete(key),
  }) as unknown as WriteTransaction;

function scanned(
  rows: ReadonlyMap<string, unknown>,
  { prefix, indexName, start }: Scan,
): unknown[] {
  return indexName === undefined
    ? under(rows, prefix ?? '').map(([, row]) => row)
    : indexed(rows, indexName, start?.key[0] ?? '');
}

function under(rows: ReadonlyMap<string, unknown>, prefix: string): [string, unknown][] {
  const found = [...rows].filter(([key]) => key.startsWith(prefix));
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
}

function indexed(rows: ReadonlyMap<string, unknown>, name: string, from: string): unknown[] {
  const { prefix, jsonPointer } = INDEXES[name] as { prefix: string; jsonPointer: string };
  const fieldOf = (row: unknown) => (row as Record<string, unknown>)[jsonPointer.slice(1)];
  const found = under(rows, prefix).map(([, row]) => ({ row, value: fieldOf(row) }));
  return found
    .filter(({ value }) => typeof value === 'string' && value >= from)
    .sort((a, b) => (String(a.value) < String(b.value) ? -1 : 1))
    .map(({ row }) => row);
}
