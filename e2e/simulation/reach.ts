import type { Rows } from './end.ts';
import type { World } from './world.ts';

/** How far schedules reach: how often each thing was there in the end, by its name. */
export interface Reach {
  /** Writes that took effect, by their mutation. */
  readonly applied: Readonly<Record<string, number>>;
  /** Those that were refused. */
  readonly refused: Readonly<Record<string, number>>;
  /** Rows, by their entity. */
  readonly rows: Readonly<Record<string, number>>;
}

export const NO_REACH: Reach = { applied: {}, refused: {}, rows: {} };

export function reachOf({ books, server: { ledger } }: World, rows: Rows): Reach {
  const ended = (outcome: string) =>
    ledger.entries.flatMap((entry) => {
      const mutation = books.writes.get(entry.key)?.row.mutation;
      return entry.outcome === outcome && mutation !== undefined ? [mutation] : [];
    });
  return {
    applied: counted(ended('applied')),
    refused: counted(ended('rejected')),
    rows: counted([...rows.keys()].map((key) => key.slice(0, key.indexOf('/')))),
  };
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

export const reachTogether = (a: Reach, b: Reach): Reach => ({
  applied: sum(a.applied, b.applied),
  refused: sum(a.refused, b.refused),
  rows: sum(a.rows, b.rows),
});

const sum = (a: Reach['rows'], b: Reach['rows']): Record<string, number> => {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
};
