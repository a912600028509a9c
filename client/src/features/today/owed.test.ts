import type { JournalEntry, Trade } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { owedPosts } from './owed.ts';

const now = Date.parse('2026-11-24T10:00:00.000Z');
const trade = (id: string, lastFillAt: string) => ({ id, lastFillAt }) as Trade;

it('owes a post for each recent closed trade that has none, the newest first', () => {
  const owed = owedPosts(
    [
      trade('old', '2026-06-11T13:46:21.000Z'),
      trade('first', '2026-11-23T10:00:00.000Z'),
      trade('second', '2026-11-24T09:00:00.000Z'),
      trade('written', '2026-11-24T09:30:00.000Z'),
    ],
    [{ tradeId: 'written' } as JournalEntry],
    now,
  );
  expect(owed.map(({ id }) => id)).toEqual(['second', 'first']);
});
