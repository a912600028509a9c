import type { SpaceReader, StoredRow } from '../store/sync-store.ts';

const WITHOUT_BOUND = { rows: 1_000_000, size: Number.MAX_SAFE_INTEGER };

/** Every hot row with `after < version <= upTo`. */
export async function everyRow(
  space: SpaceReader,
  after: number,
  upTo: number,
): Promise<readonly StoredRow[]> {
  return (await space.rowsPage({ after, upTo }, null, WITHOUT_BOUND)).rows;
}
