import type { RStats } from './r-stats.ts';

/** Why a figure has no value here. */
export type Dash =
  | 'no_trades'
  | 'r_unknown'
  | 'all_breakeven'
  | 'below_5'
  | 'below_20'
  | 'below_30'
  | 'no_losses'
  | 'no_wins'
  | 'no_spread';

export type Shown<T> =
  | { readonly value: T; readonly dash: null }
  | { readonly value: null; readonly dash: Dash };

/**
 * What a sample may say: below 5 its trades are listed and it has no rates, below 20 rates stand
 * with their interval and the words "small sample".
 */
export type SampleSize = 'none' | 'list' | 'small' | 'enough';

const RATES_FROM = 5;
const MEAN_INTERVAL_FROM = 20;
const QUALITY_FROM = 30;

/** @param n wins and losses, without breakeven trades */
export function sampleSize(n: number): SampleSize {
  if (n === 0) return 'none';
  if (n < RATES_FROM) return 'list';
  return n < MEAN_INTERVAL_FROM ? 'small' : 'enough';
}

const dash = (reason: Dash): Shown<never> => ({ value: null, dash: reason });

const orDash = <T>(value: T | null, reason: Dash): Shown<T> =>
  value === null ? dash(reason) : { value, dash: null };

type Figure =
  | 'expectancy'
  | 'expectancyInterval'
  | 'systemQuality'
  | 'profitFactor'
  | 'averageWin'
  | 'averageLoss'
  | 'payoff'
  | 'drawdown'
  | 'total';

export type ShownRStats = {
  readonly sample: SampleSize;
  readonly winRate: Shown<string>;
} & { readonly [F in Figure]: Shown<NonNullable<RStats[F]>> };

function tooSmall({ n, winLoss }: RStats, closed: number): Dash | null {
  if (closed === 0) return 'no_trades';
  if (n === 0) return 'r_unknown';
  const decided = winLoss.wins + winLoss.losses;
  if (decided === 0) return 'all_breakeven';
  return decided < RATES_FROM ? 'below_5' : null;
}

/**
 * What the digest shows of all that is computed; what a sample is too small for is a dash with its
 * reason.
 * @param closed all closed trades, those without a known R too
 */
export function shownRStats(stats: RStats, closed: number): ShownRStats {
  const { n, winLoss } = stats;
  const reason = tooSmall(stats, closed);
  const rate = <T>(value: T | null, why: Dash): Shown<T> =>
    orDash(reason ? null : value, reason ?? why);
  const from = <T>(least: number, why: Dash, value: T | null): Shown<T> =>
    n < least ? dash(reason ?? why) : rate(value, 'no_spread');
  const lacking = winLoss.losses === 0 ? 'no_losses' : 'no_wins';
  const sum = <T>(value: T): Shown<T> =>
    n === 0 ? dash(closed === 0 ? 'no_trades' : 'r_unknown') : { value, dash: null };
  return {
    sample: sampleSize(winLoss.wins + winLoss.losses),
    winRate: rate(winLoss.rate, 'all_breakeven'),
    expectancy: rate(stats.expectancy, 'no_trades'),
    expectancyInterval: from(MEAN_INTERVAL_FROM, 'below_20', stats.expectancyInterval),
    systemQuality: from(QUALITY_FROM, 'below_30', stats.systemQuality),
    profitFactor: rate(stats.profitFactor, 'no_losses'),
    averageWin: rate(stats.averageWin, 'no_wins'),
    averageLoss: rate(stats.averageLoss, 'no_losses'),
    payoff: rate(stats.payoff, lacking),
    drawdown: sum(stats.drawdown),
    total: sum(stats.total),
  };
}
