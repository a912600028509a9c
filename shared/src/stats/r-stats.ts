import {
  absolute,
  compare,
  type Decimal,
  decimal,
  multiply,
  sign,
  sum,
  toText,
} from '../decimal/index.ts';
import { BAND_R } from '../trades/index.ts';
import { type Drawdown, drawdownOf } from './drawdown.ts';
import { deviation, mean, meanInterval, momentsOf, systemQuality } from './moments.ts';
import { profitFactor } from './profit-factor.ts';
import { quotient, whole } from './quotient.ts';
import { type Streaks, streaksOf } from './streaks.ts';
import type { Interval } from './wilson.ts';
import { type TradeResult, type WinLoss, winLossOf } from './win-loss.ts';

/**
 * Everything that a list of R says, whatever its length; what has no value is null. Sums and
 * drawdowns are exact, all else at 12 places. What a small sample may show is for `small-sample`.
 */
export interface RStats {
  readonly n: number;
  readonly winLoss: WinLoss;
  readonly total: string;
  /** Mean R, breakeven trades among them. */
  readonly expectancy: string | null;
  readonly expectancyInterval: Interval | null;
  readonly deviation: string | null;
  readonly systemQuality: string | null;
  readonly profitFactor: string | null;
  readonly averageWin: string | null;
  readonly averageLoss: string | null;
  /** Average win / |average loss|. */
  readonly payoff: string | null;
  readonly drawdown: Drawdown;
  readonly streaks: Streaks;
}

/** Win, loss or breakeven of an R by a band around 0, its edges inside. */
export function resultOfR(r: Decimal, band: Decimal = BAND_R): TradeResult {
  if (compare(absolute(r), band) <= 0) return 'breakeven';
  return sign(r) < 0 ? 'loss' : 'win';
}

/** @param rs in order of closing; @param band |R| up to it is breakeven */
export function rStats(rs: readonly string[], band: string = toText(BAND_R)): RStats {
  const values = rs.map(decimal);
  const results = values.map((value) => resultOfR(value, decimal(band)));
  const moments = momentsOf(values);
  const winLoss = winLossOf(results);
  const sumOf = (result: TradeResult) => sum(values.filter((_, i) => results[i] === result));
  const [won, lost] = [sumOf('win'), sumOf('loss')];
  const [wins, losses] = [whole(winLoss.wins), whole(winLoss.losses)];
  return {
    n: moments.n,
    winLoss,
    total: toText(moments.sum),
    expectancy: mean(moments),
    expectancyInterval: meanInterval(moments),
    deviation: deviation(moments),
    systemQuality: systemQuality(moments),
    profitFactor: profitFactor(values),
    averageWin: quotient(won, wins),
    averageLoss: quotient(lost, losses),
    payoff: quotient(multiply(won, losses), multiply(wins, absolute(lost))),
    drawdown: drawdownOf(values),
    streaks: streaksOf(results),
  };
}
