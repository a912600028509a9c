import fc from 'fast-check';
import { expect, it } from 'vitest';
import { narrowInSlices } from './narrow-in-slices.ts';
import type { RiverDate, RiverItem } from './river-items.ts';

const never = new AbortController().signal;

const item = (id: number): RiverItem =>
  ({ kind: 'plan', at: '', row: { id: `${id}` } }) as unknown as RiverItem;

const isEven = ({ row }: RiverItem): boolean => Number(row.id) % 2 === 0;

/** As slow as a test of a long text on an old phone. */
function isEvenSlowly(one: RiverItem): boolean {
  const until = performance.now() + 0.2;
  while (performance.now() < until);
  return isEven(one);
}

const oneDate = (count: number): RiverDate[] => [
  { date: '2026-06-11', items: Array.from({ length: count }, (_, id) => item(id)) },
];

it('leaves what fits, in its order, and no date without an item', async () => {
  const dates = fc.array(fc.array(fc.integer({ min: 0 }), { minLength: 1, maxLength: 120 }));
  await fc.assert(
    fc.asyncProperty(dates, async (ids) => {
      const all = ids.map((own, at) => ({ date: `${at}`, items: own.map(item) }));
      const plainly = all
        .map(({ date, items }) => ({ date, items: items.filter(isEven) }))
        .filter(({ items }) => items.length > 0);
      expect(await narrowInSlices(all, isEven, never)).toEqual(plainly);
    }),
  );
});

it('lets what waits come in between, also within a date', async () => {
  const done: string[] = [];
  setTimeout(() => done.push('what waited'));
  await narrowInSlices(oneDate(300), isEvenSlowly, never);
  expect(done).toEqual(['what waited']);
});

it('stops once it is aborted, and has found nothing then', async () => {
  const asked = new AbortController();
  let tested = 0;
  const slowly = (one: RiverItem): boolean => {
    tested += 1;
    return isEvenSlowly(one);
  };
  const found = narrowInSlices(oneDate(2_000), slowly, asked.signal);
  asked.abort();
  expect(await found).toBeUndefined();
  expect(tested).toBeLessThan(2_000);
});
