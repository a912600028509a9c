import type { EntityReader } from '../entities/index.ts';
import { before, bookedFrom, FactIndex, HISTORY_MS, TradingDates } from '../facts/index.ts';
import type { Account, AccountSnapshot, DayAggregate, Rule } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';

/** A floor that trails the ends of days looks at every day that the account ever had. */
const looksAtAllDays = ({ kind, params }: Rule): boolean =>
  kind === 'account_floor' && (params as { mode?: unknown }).mode === 'eod_trailing';

export interface HistoryOf {
  readonly account: Account;
  /** Of the account. */
  readonly snapshots: readonly AccountSnapshot[];
  readonly rules: readonly Rule[];
}

/**
 * Trades and posts as far back as the longest lookback, whatever is open however long ago it began,
 * and the days before that.
 */
export async function loadHistory(
  reader: EntityReader,
  of: HistoryOf,
  at: Instant,
): Promise<FactIndex> {
  const horizon = before(at, HISTORY_MS);
  const [trades, open, posts, days] = await Promise.all([
    reader.list('trade', { since: { field: 'lastFillAt', value: horizon } }),
    reader.list('trade', { where: { status: 'open' } }),
    reader.list('journal_entry', {
      where: { kind: 'post' },
      since: { field: 'at', value: horizon },
    }),
    earlierDaysOf(reader, of, at),
  ]);
  return new FactIndex([...trades, ...open], posts, days);
}

/** The days before the longest lookback, back to the balance from which equity is counted. */
async function earlierDaysOf(
  reader: EntityReader,
  { account, snapshots, rules }: HistoryOf,
  at: Instant,
): Promise<DayAggregate[]> {
  const dates = new TradingDates(account.day);
  const until = bookedFrom(dates, at);
  const declared = snapshots
    .map(({ asOf }) => asOf)
    .filter((asOf) => asOf < until)
    .sort();
  const base = rules.some(looksAtAllDays) ? declared[0] : declared.at(-1);
  if (base === undefined) return [];
  return reader.list('day_aggregate', {
    where: { accountId: account.id, mode: 'live' },
    since: { field: 'date', value: dates.dayAt(base).date },
  });
}
