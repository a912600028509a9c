import { expect, it } from 'vitest';
import type { Hit } from '../../data/history/search-text.ts';
import { type OlderPages, withPage } from './older-pages.ts';

const hit = (id: string, second: number): Hit =>
  ({ entity: 'trade', at: new Date(second * 1000).toISOString(), row: { id } }) as Hit;

/** All rows by pages of `size`, as the history answers: the newest before an instant. */
function readAll(rows: readonly Hit[], size: number): string[] {
  let pages: OlderPages = { hits: [], until: null };
  for (let turns = 0; turns < 100; turns += 1) {
    const { until } = pages;
    const page = rows.filter(({ at }) => until === null || at < until).slice(0, size);
    pages = withPage(pages, page);
    if (pages.until === null) break;
  }
  return pages.hits.map(({ row }) => row.id);
}

it('page after page every older row comes once, those of one instant too', () => {
  const rows = [9, 8, 8, 8, 5, 4, 4, 1].map((second, at) => hit(`r${at}`, second));
  expect(readAll(rows, 4)).toEqual(rows.map(({ row }) => row.id));
  expect(readAll(rows, 50)).toEqual(rows.map(({ row }) => row.id));
});

it('ends where more rows share an instant than a page holds', () => {
  const rows = Array.from({ length: 9 }, (_, at) => hit(`r${at}`, 1));
  expect(readAll(rows, 4)).toEqual(['r0', 'r1', 'r2', 'r3']);
});
