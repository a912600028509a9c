import type { SpaceReader, StoredRow } from '../store/sync-store.ts';

const WITHOUT_BOUND = { rows: 1_000_000, size: Number.MAX_SAFE_INTEGER };

/** Every hot row with `after < version <= upTo`. */
export async function everyRow(
  space: SpaceReader,
  after: number,
  upTo: number,
): Promise<StoredRow[]> {
  const rows = await space.rowsSince({ after, upTo }, WITHOUT_BOUND);
  if (rows === undefined) throw new Error('expected every row, found too many');
  return rows;
}
