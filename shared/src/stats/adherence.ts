import { quotient, whole } from './quotient.ts';
import type { StatsTrade } from './trade.ts';
import { type Interval, wilson95 } from './wilson.ts';

type Scored = Pick<StatsTrade, 'score' | 'clean'>;

/** Adherence over the scored trades, always with how many those are. */
export interface AdherenceFigures {
  readonly of: number;
  readonly scored: number;
  readonly mean: string | null;
  readonly clean: number;
  /** Clean trades of scored ones, with its Wilson interval. */
  readonly efficiency: string | null;
  readonly interval: Interval | null;
}

const WINDOW = 20;

const scoresOf = (trades: readonly Scored[]): number[] =>
  trades.flatMap(({ score }) => (score === null ? [] : [score]));

function meanOf(scores: readonly number[]): string | null {
  const total = scores.reduce((all, one) => all + one, 0);
  return quotient(whole(total), whole(scores.length));
}

export function adherenceFigures(trades: readonly Scored[]): AdherenceFigures {
  const scores = scoresOf(trades);
  const clean = trades.filter((trade) => trade.score !== null && trade.clean === true).length;
  return {
    of: trades.length,
    scored: scores.length,
    mean: meanOf(scores),
    clean,
    efficiency: quotient(whole(clean), whole(scores.length)),
    interval: wilson95(clean, scores.length),
  };
}

/**
 * Mean scores of the last 20 scored trades and of the 20 before; null unless both are whole.
 * @param trades in order of closing
 */
export function adherenceWindows(
  trades: readonly Scored[],
): { readonly last: string; readonly before: string } | null {
  const scores = scoresOf(trades);
  if (scores.length < 2 * WINDOW) return null;
  const last = meanOf(scores.slice(-WINDOW)) as string;
  return { last, before: meanOf(scores.slice(-2 * WINDOW, -WINDOW)) as string };
}
