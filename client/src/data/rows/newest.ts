/**
 * The newest rows, newest first: of thousands the few are picked, and the others are not put in order.
 * @param rows those that were made last come last, or it takes longer
 * @param instantOf ISO instant
 */
export function newest<R>(rows: readonly R[], instantOf: (row: R) => string, count: number): R[] {
  const cut = (some: R[]): R[] =>
    some.sort((a, b) => (instantOf(a) < instantOf(b) ? 1 : -1)).slice(0, count);
  let picked: R[] = [];
  let least = '';
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] as R;
    if (instantOf(row) > least) picked.push(row);
    if (picked.length < 2 * count) continue;
    picked = cut(picked);
    least = instantOf(picked[count - 1] as R);
  }
  return cut(picked);
}
