import type { Row } from '../types.ts';
import type { RowChange } from './row-feed.ts';

/** Of more changes than this share of the rows all are put in order anew. */
const FEW = 1 / 16;

export const inOrder = (rows: Iterable<Row>): Row[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Where a row of this id stands, or would stand. */
function placeOf(rows: readonly Row[], id: string): number {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle] as Row).id < id) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Rows in the order of their ids after some changes: a change among thousands costs a copy of the list, not
 * its sorting. @returns the same array where nothing changes
 */
export function withChanges(rows: readonly Row[], changes: readonly RowChange[]): readonly Row[] {
  if (changes.length === 0) return rows;
  if (changes.length > rows.length * FEW) return rebuilt(rows, changes);
  const next = [...rows];
  for (const change of changes) {
    const { id } = change.op === 'put' ? change.row : change.before;
    const at = placeOf(next, id);
    const isThere = next[at]?.id === id;
    if (change.op === 'put') next.splice(at, isThere ? 1 : 0, change.row);
    else if (isThere) next.splice(at, 1);
  }
  return next;
}

function rebuilt(rows: readonly Row[], changes: readonly RowChange[]): readonly Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const change of changes) {
    if (change.op === 'put') byId.set(change.row.id, change.row);
    else byId.delete(change.before.id);
  }
  return inOrder(byId.values());
}
