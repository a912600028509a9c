import type { Facts, LossStreakParams } from '../generated/types.ts';
import { type Instant, parseInstant, tradingDayStart } from '../time/index.ts';
import { type CooldownBase, DAY_END } from './escalation.ts';

export type Rung = LossStreakParams['ladder'][number];
type RawClose = Facts['history']['closes'][number];

/** What a streak looks at in a close. */
export interface StreakClose extends Pick<RawClose, 'tradeId' | 'accountId' | 'result' | 'clean'> {
  readonly openedAt: Instant;
  readonly closedAt: Instant;
}

/** A close of the facts, its instants as milliseconds. */
export const streakCloseOf = ({ openedAt, closedAt, ...rest }: RawClose): StreakClose => ({
  ...rest,
  openedAt: parseInstant(openedAt) as Instant,
  closedAt: parseInstant(closedAt) as Instant,
});

export interface Streak {
  /** Losses in a row, the newest first; breakeven trades neither add nor end it. */
  readonly losses: readonly StreakClose[];
  readonly lastLossAt: Instant;
  /** How many of them closed in the day (main zone) of the last one. */
  readonly inDay: number;
}

/** The losing streak as of an instant, from closes in order of their closing. */
export function losingStreak(
  closes: readonly StreakClose[],
  asOf: Instant,
  zone: string,
  reset: LossStreakParams['reset'] = 'on_win',
): Streak | undefined {
  const losses: StreakClose[] = [];
  let dayStart: Instant | undefined;
  let inDay = 0;
  for (let i = closes.length - 1; i >= 0; i -= 1) {
    const close = closes[i] as StreakClose;
    const at = close.closedAt;
    if (at > asOf || close.result === 'breakeven') continue;
    if (close.result === 'win') {
      if (reset === 'never') continue;
      break;
    }
    dayStart ??= tradingDayStart({ tz: zone, localTime: '00:00' }, at);
    const sameDay = at >= dayStart;
    if (reset === 'on_day' && !sameDay) break;
    if (sameDay) inDay += 1;
    losses.push(close);
  }
  const last = losses[0];
  return last === undefined ? undefined : { losses, lastLossAt: last.closedAt, inDay };
}

/** Rungs that the streak has reached, the highest first. */
export function reachedRungs(streak: Streak, ladder: readonly Rung[]): Rung[] {
  const unclean = streak.losses.some((loss) => loss.clean === false);
  return ladder
    .filter((rung) => {
      return countFor(rung, streak) >= rung.n && (!rung.only_if_unclean || unclean);
    })
    .sort((a, b) => b.n - a.n);
}

/** What a timed rung asks for before escalation. */
export const rungBase = ({ minutes }: Rung): CooldownBase =>
  minutes === undefined ? DAY_END : { minutes };

/** How many losses a rung counts in a streak. */
export const countFor = ({ scope }: Pick<Rung, 'scope'>, { inDay, losses }: Streak): number =>
  scope === 'day' ? inDay : losses.length;
