import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Row } from '../types.ts';
import type { RowChange } from './row-feed.ts';
import { inOrder, withChanges } from './sorted-rows.ts';

const id = fc.integer({ min: 0, max: 200 }).map((n) => `${n}`.padStart(3, '0'));
const row = fc.record({ id, value: fc.integer() }) as fc.Arbitrary<Row>;
const change = fc.oneof(
  row.map((one): RowChange => ({ op: 'put', row: one, before: undefined })),
  row.map((before): RowChange => ({ op: 'del', before })),
);

/** The same told plainly. */
function applied(rows: readonly Row[], changes: readonly RowChange[]): Row[] {
  let now = [...rows];
  for (const one of changes) {
    const changed = one.op === 'put' ? one.row : one.before;
    now = now.filter((other) => other.id !== changed.id);
    if (one.op === 'put') now.push(one.row);
  }
  return inOrder(now);
}

it('some changes among many rows leave what all of them sorted anew would be', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { selector: ({ id: own }) => own, maxLength: 200 }),
      fc.array(change, { maxLength: 12 }),
      (rows, changes) => {
        const before = inOrder(rows);
        const copy = [...before];
        expect(withChanges(before, changes)).toEqual(applied(before, changes));
        expect(before).toEqual(copy);
      },
    ),
  );
});

it('nothing that changes leaves the same array', () => {
  const rows = [{ id: 'a' }];
  expect(withChanges(rows, [])).toBe(rows);
});
