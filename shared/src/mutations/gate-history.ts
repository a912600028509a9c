import type { EntityReader } from '../entities/index.ts';
import { before, FactIndex, HISTORY_MS } from '../facts/index.ts';
import type { AccountSnapshot, Rule } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';

/** A floor that trails the ends of days looks at every day that the account ever had. */
const looksAtAllDays = ({ kind, params }: Rule): boolean =>
  kind === 'account_floor' && (params as { mode?: unknown }).mode === 'eod_trailing';

/**
 * From when on trades must be known: the longest lookback, and before it back to the balance from
 * which equity is counted.
 */
export function historyStart(
  snapshots: readonly AccountSnapshot[],
  rules: readonly Rule[],
  at: Instant,
): string {
  const horizon = before(at, HISTORY_MS);
  const declared = snapshots
    .map((snapshot) => snapshot.asOf)
    .filter((asOf) => asOf <= horizon)
    .sort();
  const base = rules.some(looksAtAllDays) ? declared[0] : declared.at(-1);
  return base ?? horizon;
}

/** Trades and posts from an instant on, and whatever is open however long ago it began. */
export async function loadHistory(
  reader: EntityReader,
  since: string,
  at: Instant,
): Promise<FactIndex> {
  const [trades, open, posts] = await Promise.all([
    reader.list('trade', { since: { field: 'lastFillAt', value: since } }),
    reader.list('trade', { where: { status: 'open' } }),
    reader.list('journal_entry', {
      where: { kind: 'post' },
      since: { field: 'at', value: before(at, HISTORY_MS) },
    }),
  ]);
  return new FactIndex([...trades, ...open], posts);
}
