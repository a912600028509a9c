import type { Facts, LossStreakParams } from '../generated/types.ts';
import { type Instant, parseInstant, tradingDay } from '../time/index.ts';

export type Rung = LossStreakParams['ladder'][number];
type Close = Facts['history']['closes'][number];

export interface Streak {
  /** Losses in a row, the newest first; breakeven trades neither add nor end it. */
  readonly losses: readonly Close[];
  readonly lastLossAt: Instant;
  /** How many of them closed in the day (main zone) of the last one. */
  readonly inDay: number;
}

const closedAt = (close: Close): Instant => parseInstant(close.closedAt) as Instant;

/** The losing streak as of an instant, from closes in order of their closing. */
export function losingStreak(
  closes: readonly Close[],
  asOf: Instant,
  zone: string,
  reset: LossStreakParams['reset'] = 'on_win',
): Streak | undefined {
  const losses: Close[] = [];
  let day: { start: Instant; end: Instant } | undefined;
  let inDay = 0;
  for (let i = closes.length - 1; i >= 0; i -= 1) {
    const close = closes[i] as Close;
    const at = closedAt(close);
    if (at > asOf || close.result === 'breakeven') continue;
    if (close.result === 'win') {
      if (reset === 'never') continue;
      break;
    }
    day ??= tradingDay({ tz: zone, localTime: '00:00' }, at);
    const sameDay = at >= day.start;
    if (reset === 'on_day' && !sameDay) break;
    if (sameDay) inDay += 1;
    losses.push(close);
  }
  const last = losses[0];
  return last === undefined ? undefined : { losses, lastLossAt: closedAt(last), inDay };
}

/** Rungs that the streak has reached, the highest first. */
export function reachedRungs(streak: Streak, ladder: readonly Rung[]): Rung[] {
  const unclean = streak.losses.some((loss) => loss.clean === false);
  return ladder
    .filter((rung) => {
      const count = rung.scope === 'day' ? streak.inDay : streak.losses.length;
      return count >= rung.n && (!rung.only_if_unclean || unclean);
    })
    .sort((a, b) => b.n - a.n);
}
