import type { JournalEntry, Trade } from '@mast/shared/types';

/** Older trades are history that was brought in, not a debt. */
const OWED_FOR_MS = 14 * 24 * 60 * 60_000;

/** Closed trades of the last days that no post entry speaks of, the newest first. */
export function owedPosts(
  closed: readonly Trade[],
  posts: readonly JournalEntry[],
  nowMs: number,
): Trade[] {
  const written = new Set(posts.map((post) => post.tradeId));
  return closed
    .filter(
      (trade) => !written.has(trade.id) && nowMs - Date.parse(trade.lastFillAt) <= OWED_FOR_MS,
    )
    .sort((a, b) => (a.lastFillAt < b.lastFillAt ? 1 : -1));
}
