import { type AdherenceFigures, adherenceFigures } from './adherence.ts';
import type { StatsTrade } from './trade.ts';

/** How many live trades there were; those on paper stand apart. */
export interface TradeCounts {
  readonly closed: number;
  readonly opened: number;
  readonly openNow: number;
  /** Closed trades whose R is known, of `closed`. */
  readonly rKnown: number;
  readonly paperClosed: number;
}

export function tradeCounts(
  closed: readonly Pick<StatsTrade, 'r'>[],
  others: Pick<TradeCounts, 'opened' | 'openNow' | 'paperClosed'>,
): TradeCounts {
  return {
    closed: closed.length,
    opened: others.opened,
    openNow: others.openNow,
    rKnown: closed.filter(({ r }) => r !== null).length,
    paperClosed: others.paperClosed,
  };
}

/** A running paper period: how far it is and how its trades kept to plan; null where none runs. */
export interface PaperFigures {
  readonly done: number;
  readonly need: number;
  readonly adherence: AdherenceFigures;
}

export const paperFigures = (
  progress: { readonly done: number; readonly need: number } | null,
  trades: readonly Pick<StatsTrade, 'score' | 'clean'>[],
): PaperFigures | null =>
  progress === null ? null : { ...progress, adherence: adherenceFigures(trades) };
