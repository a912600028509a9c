import type { JournalEntry } from '@mast/shared/types';
import { type HistoryDb, pagesOf } from './history-db.ts';

/** Rows that are looked through at once. */
const PIECE = 1_000;

/** Words about a trade, the earliest first. All entries are looked through: it is asked of one trade at a time. */
export async function entriesOf(db: HistoryDb, tradeId: string): Promise<JournalEntry[]> {
  const found: JournalEntry[] = [];
  for await (const { rows } of pagesOf(db, 'journal_entry', PIECE)) {
    found.push(...(rows as JournalEntry[]).filter((entry) => entry.tradeId === tradeId));
  }
  return found.sort((a, b) => (a.at < b.at ? -1 : 1));
}
