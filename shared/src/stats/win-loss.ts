import { quotient, whole } from './quotient.ts';
import { type Interval, wilson95 } from './wilson.ts';

export type TradeResult = 'win' | 'loss' | 'breakeven';

/** Counts by result; the rate is wins of wins and losses, a breakeven stands apart. */
export interface WinLoss {
  readonly wins: number;
  readonly losses: number;
  readonly breakeven: number;
  readonly rate: string | null;
  readonly interval: Interval | null;
}

export function winLossOf(results: readonly TradeResult[]): WinLoss {
  const count = (one: TradeResult) => results.filter((result) => result === one).length;
  const [wins, losses] = [count('win'), count('loss')];
  return {
    wins,
    losses,
    breakeven: count('breakeven'),
    rate: quotient(whole(wins), whole(wins + losses)),
    interval: wilson95(wins, wins + losses),
  };
}
