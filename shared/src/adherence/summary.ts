import type { Instant } from '../time/index.ts';
import type { Adherence } from './score.ts';

/** A mean is never shown without how many trades it stands for. */
export interface AdherenceSummary {
  /** Of scored trades; null where there are none. */
  readonly mean: number | null;
  readonly scored: number;
  readonly of: number;
  readonly clean: number;
}

export function summarise(
  trades: readonly Pick<Adherence<string>, 'score' | 'clean'>[],
): AdherenceSummary {
  const scores = trades.flatMap(({ score }) => (score === null ? [] : [score]));
  const sum = scores.reduce((total, score) => total + score, 0);
  return {
    mean: scores.length === 0 ? null : sum / scores.length,
    scored: scores.length,
    of: trades.length,
    clean: trades.filter(({ clean }) => clean).length,
  };
}

const POST_DUE_MS = 48 * 60 * 60_000;

/** From when a closed trade without its post entry is unscored: after 48 h or the grace, the longer. */
export const unscoredFrom = (closedAt: Instant, graceMs: number): Instant =>
  closedAt + Math.max(POST_DUE_MS, graceMs);
