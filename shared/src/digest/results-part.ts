import type { DigestDash, DigestDocument, DigestFigure } from '../generated/types.ts';
import {
  type Drawdown,
  knownRs,
  moneyByCurrency,
  rStats,
  type Shown,
  sampleSize,
  shownRStats,
  streaksOf,
  winLossOf,
} from '../stats/index.ts';
import type { ClosedTrade } from './closed-trades.ts';
import { dashed, figure, range, shownFigure, shownRange, tooFew, unless } from './figure.ts';

const drawdownFigure = ({ value, dash }: Shown<Drawdown>, which: keyof Drawdown): DigestFigure =>
  value === null ? { value, dash } : figure(value[which], 'no_trades');

/** Why wins and losses have no rate; those of trades without a known R count too. */
const rateDash = (closed: number, decided: number): DigestDash | null =>
  closed === 0 ? 'no_trades' : tooFew(decided, 'all_breakeven');

/** Results in R, and the win rate over all closed trades. */
export function resultsPart(closed: readonly ClosedTrade[]): DigestDocument['results'] {
  const stats = rStats(knownRs(closed));
  const shown = shownRStats(stats, closed.length);
  // R says nothing of a trade without a stop, yet its sign is known.
  const { wins, losses, breakeven, rate, interval } = winLossOf(closed.map(({ result }) => result));
  const reason = rateDash(closed.length, wins + losses);
  const { longest, current } = streaksOf(closed.map(({ result }) => result));
  return {
    sample: sampleSize(wins + losses),
    wins,
    losses,
    breakeven,
    winRate: unless(reason, rate, 'all_breakeven'),
    winRateInterval: range(reason, interval, 'all_breakeven'),
    total: shownFigure(shown.total),
    expectancy: shownFigure(shown.expectancy),
    expectancyInterval: shownRange(shown.expectancyInterval),
    profitFactor: shownFigure(shown.profitFactor),
    averageWin: shownFigure(shown.averageWin),
    averageLoss: shownFigure(shown.averageLoss),
    payoff: shownFigure(shown.payoff),
    maxDrawdown: drawdownFigure(shown.drawdown, 'max'),
    currentDrawdown: drawdownFigure(shown.drawdown, 'current'),
    systemQuality: shownFigure(shown.systemQuality),
    longestWin: longest.win,
    longestLoss: longest.loss,
    currentWin: current.win,
    currentLoss: current.loss,
  };
}

/** Money of each currency by itself; drawdowns where a balance of that currency is known. */
export function moneyPart(
  closed: readonly ClosedTrade[],
  equityIn: readonly string[],
): DigestDocument['money'] {
  return moneyByCurrency(closed).map(({ currency, n, net, profitFactor, drawdown }) => {
    const results = closed.filter((one) => one.currency === currency).map(({ result }) => result);
    const decided = results.filter((result) => result !== 'breakeven').length;
    const reason = rateDash(results.length, decided);
    const down = (value: string) =>
      equityIn.includes(currency) ? figure(value, 'no_trades') : dashed('equity_unknown');
    return {
      currency,
      trades: n,
      net,
      profitFactor: unless(reason, profitFactor, 'no_losses'),
      maxDrawdown: down(drawdown.max),
      currentDrawdown: down(drawdown.current),
    };
  });
}
