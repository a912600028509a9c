import type { JournalEntry } from '@mast/shared/types';
import { type HistoryDb, type RowKey, rowsAfter } from './history-db.ts';

/** Rows that are looked through at once. */
const PIECE = 1_000;

/** Words about a trade, the earliest first. All entries are looked through: it is asked of one trade at a time. */
export async function entriesOf(db: HistoryDb, tradeId: string): Promise<JournalEntry[]> {
  const found: JournalEntry[] = [];
  for (let after: RowKey | null = null; ; ) {
    const { keys, rows } = await rowsAfter(db, 'journal_entry', after, PIECE);
    found.push(...(rows as JournalEntry[]).filter((entry) => entry.tradeId === tradeId));
    const last: RowKey | undefined = keys.at(-1);
    if (last === undefined || keys.length < PIECE) break;
    after = last;
  }
  return found.sort((a, b) => (a.at < b.at ? -1 : 1));
}
