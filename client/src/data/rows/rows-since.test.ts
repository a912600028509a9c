import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Row } from '../types.ts';
import type { RowFeed } from './row-feed.ts';
import { RowTable } from './row-table.ts';

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const row = fc.record({ id: digit, at: fc.option(digit) }) as fc.Arbitrary<Row>;
const step = fc.oneof(
  fc.record({ do: fc.constant('put' as const), row }),
  fc.record({ do: fc.constant('del' as const), row }),
  fc.record({ do: fc.constant('ask' as const), from: digit }),
);

it('whatever changes, and from whichever instant it is asked, no row since then is missing and none stays that is gone', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let tell: Parameters<RowFeed['watch']>[1] = () => {};
      const table = new RowTable('trade/');
      table.follow({
        watch: (_prefix, onChange) => {
          tell = onChange;
          return () => {};
        },
      });
      tell([]);
      for (const one of steps) {
        if (one.do === 'put') tell([{ op: 'put', row: one.row, before: table.get(one.row.id) }]);
        else if (one.do === 'del') tell([{ op: 'del', before: one.row }]);
        else {
          const atOf = (some: Row) => (some as Row & { at: string | null }).at;
          const isSince = (some: Row) => (atOf(some) ?? '') >= one.from;
          const found = table.since('at', one.from);
          expect(found.filter(isSince)).toEqual(table.rows.filter(isSince));
          expect(found.every((some) => table.get(some.id) === some)).toBe(true);
        }
      }
    }),
  );
});
