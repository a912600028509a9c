import type { Retention } from './journal.ts';

const DAY_MS = 24 * 60 * 60_000;

/**
 * How much a device keeps for a server that is restored (docs/decisions/0012). An operator's backups
 * are taken daily or more often; 30 days leave room for a fault that is noticed late.
 */
export const KEPT: Retention = { ageMs: 30 * DAY_MS, rows: 2_000, size: 20_000_000 };

export const NOTHING: Retention = { ageMs: 0, rows: 0, size: 0 };

export interface SettledRow {
  readonly key: string;
  /** ms */
  readonly settledAt: number;
  /** Characters of its arguments as JSON. */
  readonly size: number;
}

/**
 * Keys of the settled rows that are not kept. What is kept is always the newest run without a hole,
 * so that a restored server is given nothing whose cause it lacks.
 * @param rows oldest first
 */
export function unkept(rows: readonly SettledRow[], now: number, keep: Retention): string[] {
  let first = rows.length;
  let size = 0;
  while (first > 0) {
    const row = rows[first - 1] as SettledRow;
    size += row.size;
    const isKept =
      now - row.settledAt <= keep.ageMs && rows.length - first < keep.rows && size <= keep.size;
    if (!isKept) break;
    first -= 1;
  }
  return rows.slice(0, first).map(({ key }) => key);
}
