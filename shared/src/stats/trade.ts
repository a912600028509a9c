import { type Decimal, decimal } from '../decimal/index.ts';
import type { TradeResult } from './win-loss.ts';

/** What a breach was about; those of stop and size make a loss larger than its plan. */
export interface BreachFact {
  readonly type: string;
  readonly about: 'stop' | 'size' | 'other';
}

/** A closed live trade as the statistics see it; what is not known is null. */
export interface StatsTrade {
  readonly id: string;
  readonly currency: string;
  /** Net profit or loss in `currency`. */
  readonly net: string;
  readonly r: string | null;
  readonly result: TradeResult;
  readonly breaches: readonly BreachFact[];
  readonly underOverride: boolean;
  /** Adherence, 0 to 100; null while unscored. */
  readonly score: number | null;
  readonly clean: boolean | null;
  readonly instrument: string;
  readonly setup: string | null;
  readonly emotion: string | null;
  /** Of the first entry, by the clock of the main zone: 0 to 23, and Monday 1 to Sunday 7. */
  readonly entryHour: number;
  readonly weekday: number;
  /** Minutes from the close to its post entry. */
  readonly minutesToPost: number | null;
}

/** The known R of some trades, in their order. */
export const knownRs = (trades: readonly Pick<StatsTrade, 'r'>[]): string[] =>
  trades.map(({ r }) => r).filter((r) => r !== null);

/** The same as decimals. */
export function knownRValues(trades: readonly Pick<StatsTrade, 'r'>[]): Decimal[] {
  const values: Decimal[] = [];
  for (const { r } of trades) if (r !== null) values.push(decimal(r));
  return values;
}
