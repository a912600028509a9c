import type { TradeResult } from './win-loss.ts';

export interface Streaks {
  readonly longest: { readonly win: number; readonly loss: number };
  /** One of the two is 0. */
  readonly current: { readonly win: number; readonly loss: number };
}

/** Runs of wins and of losses, in order of closing; a breakeven neither adds to a run nor ends it. */
export function streaksOf(results: readonly TradeResult[]): Streaks {
  const longest = { win: 0, loss: 0 };
  const current = { win: 0, loss: 0 };
  for (const result of results) {
    if (result === 'breakeven') continue;
    current[result === 'win' ? 'loss' : 'win'] = 0;
    current[result] += 1;
    longest[result] = Math.max(longest[result], current[result]);
  }
  return { longest, current };
}
