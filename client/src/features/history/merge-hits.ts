import type { Intent, JournalEntry, Trade } from '@mast/shared/types';
import {
  type Found,
  fits,
  type Hit,
  type SearchFilters,
  searchText,
  wordsOf,
} from '../../data/history/search-text.ts';

const SHOWN = 50;

/** Rows that every screen has. */
export interface RecentRows {
  readonly trades: readonly Trade[];
  readonly entries: readonly JournalEntry[];
  readonly plans: readonly Intent[];
}

/** What of the recent rows answers a question. */
export function recentHits(
  { trades, entries, plans }: RecentRows,
  question: string,
  filters: SearchFilters,
): Hit[] {
  const words = wordsOf(question);
  const all: Omit<Hit, 'at'>[] = [
    ...trades.map((row) => ({ entity: 'trade' as const, row })),
    ...entries.map((row) => ({ entity: 'journal_entry' as const, row })),
    ...plans.map((row) => ({ entity: 'intent' as const, row })),
  ];
  return all.flatMap(({ entity, row }) => {
    const text = searchText(entity, row as never);
    return fits(entity, text, words, filters) ? [{ entity, row, at: text.at } as Hit] : [];
  });
}

export interface Shown {
  readonly hits: readonly Hit[];
  readonly count: number;
}

/** Recent and older hits together, the newest first; a row that is both is shown as it is now. */
export function mergeHits(recent: readonly Hit[], older: Found): Shown {
  const known = new Set(recent.map(({ row }) => row.id));
  const rest = older.hits.filter(({ row }) => !known.has(row.id));
  return {
    hits: [...recent, ...rest].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, SHOWN),
    count: recent.length + older.count - (older.hits.length - rest.length),
  };
}
