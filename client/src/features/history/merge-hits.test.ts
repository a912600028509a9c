import type { JournalEntry } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { mergeHits, recentHits } from './merge-hits.ts';

const entry = (id: string, at: string, text = 'waited'): JournalEntry => ({
  id,
  kind: 'note',
  period: null,
  tradeId: null,
  text,
  emotion: null,
  followedPlan: null,
  answers: null,
  intentId: null,
  revisedAt: null,
  safeguards: null,
  at,
  createdAt: at,
});
const hit = (row: JournalEntry) => ({ entity: 'journal_entry' as const, at: row.at, row });
const [a, b, c] = [entry('a', '2024'), entry('b', '2025'), entry('c', '2026')];

it('recent and older finds are one list, the newest first', () => {
  const shown = mergeHits([hit(c)], { hits: [hit(b), hit(a)], count: 7 });
  expect(shown.hits.map(({ row }) => row.id)).toEqual(['c', 'b', 'a']);
  expect(shown.count).toBe(8);
});

it('a row that is at hand again is shown once, as it is now', () => {
  const shown = mergeHits([hit({ ...b, text: 'now' })], { hits: [hit(b), hit(a)], count: 2 });
  expect(shown.hits.map(({ row }) => (row as JournalEntry).text)).toEqual(['now', 'waited']);
  expect(shown.count).toBe(2);
});

it('recent rows are searched as the older ones are', () => {
  const rows = { trades: [], entries: [a, entry('d', '2026', 'Chased')], plans: [] };
  const found = recentHits(rows, 'CHASED', { entities: ['journal_entry'] });
  expect(found.map(({ row }) => row.id)).toEqual(['d']);
  expect(recentHits(rows, 'chased', { entities: ['trade'] })).toEqual([]);
});
