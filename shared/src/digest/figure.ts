import type {
  DigestCell,
  DigestDash,
  DigestFigure,
  DigestRange,
  DigestResultSum,
} from '../generated/types.ts';
import {
  type CellFigures,
  type Interval,
  type ResultSum,
  type SampleSize,
  type Shown,
  sampleSize,
} from '../stats/index.ts';

/** A value, or why there is none. */
export const figure = (value: string | null, dash: DigestDash): DigestFigure =>
  value === null ? dashed(dash) : { value, dash: null };

export const dashed = (dash: DigestDash): DigestFigure => ({ value: null, dash });

/** A value unless there is a reason against it. */
export const unless = (reason: DigestDash | null, value: string | null, dash: DigestDash) =>
  reason === null ? figure(value, dash) : dashed(reason);

export const shownFigure = (shown: Shown<string>): DigestFigure => ({ ...shown });

export const shownRange = ({ value, dash }: Shown<Interval>): DigestRange =>
  value === null ? { low: null, high: null, dash } : { low: value[0], high: value[1], dash: null };

export const range = (
  reason: DigestDash | null,
  interval: Interval | null,
  dash: DigestDash,
): DigestRange =>
  reason === null && interval !== null
    ? { low: interval[0], high: interval[1], dash: null }
    : { low: null, high: null, dash: reason ?? dash };

/** Why a sample of so many has no rates. @param empty where there are none of them */
export function tooFew(n: number, empty: DigestDash): DigestDash | null {
  const size: SampleSize = sampleSize(n);
  if (size === 'none') return empty;
  return size === 'list' ? 'below_5' : null;
}

/** A sum of results; without a known R there is none in R. */
export const resultFigures = ({ trades, rKnown, r, money }: ResultSum): DigestResultSum => ({
  trades,
  rKnown,
  r: rKnown === 0 ? dashed(trades === 0 ? 'no_trades' : 'r_unknown') : figure(r, 'r_unknown'),
  money: money.map((one) => ({ ...one })),
});

export function cellFigures(key: string | null, cell: CellFigures): DigestCell {
  const { n, rKnown, totalR, meanR, winLoss } = cell;
  const decided = winLoss.wins + winLoss.losses;
  const reason = tooFew(decided, 'all_breakeven');
  const noR: DigestDash | null = rKnown === 0 ? 'r_unknown' : null;
  return {
    key,
    n,
    rKnown,
    total: unless(noR, totalR, 'r_unknown'),
    mean: unless(noR ?? reason, meanR, 'r_unknown'),
    wins: winLoss.wins,
    losses: winLoss.losses,
    breakeven: winLoss.breakeven,
    winRate: unless(reason, winLoss.rate, 'all_breakeven'),
    winRateInterval: range(reason, winLoss.interval, 'all_breakeven'),
    sample: cell.sample,
  };
}
