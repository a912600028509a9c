import type { Account, Instrument, Trade } from '@mast/shared/types';
import { tradedInstruments } from '../common/traded-instruments.ts';
import type { InstrumentBook } from '../common/use-instruments.ts';

const SHOWN = 4;

/** What the account traded last; where that is little, the first of what it could trade. */
export function recentlyTraded(
  trades: readonly Trade[],
  account: Account | undefined,
  book: InstrumentBook,
): Instrument[] {
  const traded = tradedInstruments(trades.filter(({ accountId }) => accountId === account?.id));
  const fitting = book.all.filter(({ quote }) => quote === account?.currency).map(({ id }) => id);
  return [...new Set([...traded, ...fitting])].flatMap((id) => book.get(id) ?? []).slice(0, SHOWN);
}
