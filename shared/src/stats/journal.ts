import { medianOf } from './median.ts';
import { quotient, whole } from './quotient.ts';
import type { StatsTrade } from './trade.ts';

/** How many closed trades have their post entry, and how long it took. */
export interface JournalFigures {
  readonly closed: number;
  readonly posted: number;
  readonly coverage: string | null;
  readonly medianMinutes: string | null;
}

export function journalFigures(
  trades: readonly Pick<StatsTrade, 'minutesToPost'>[],
): JournalFigures {
  const minutes = trades.flatMap((trade) => trade.minutesToPost ?? []);
  return {
    closed: trades.length,
    posted: minutes.length,
    coverage: quotient(whole(minutes.length), whole(trades.length)),
    medianMinutes: medianOf(minutes),
  };
}
