import type { Cooldown, LossStreakParams } from '../generated/types.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import { countFor, losingStreak, type Streak, type StreakClose } from './streak.ts';

/**
 * Whether what is known now still calls for a streak's cooldown, by the rung it was issued for. One
 * whose close is no longer among those that are looked at is left as it is.
 */
export function isStillStreak(
  row: Pick<Cooldown, 'tradeId' | 'startsAt' | 'rung'>,
  closes: readonly StreakClose[],
  mainZone: string,
  reset: LossStreakParams['reset'],
): boolean {
  const start = parseInstant(row.startsAt) as Instant;
  const earliest = closes[0]?.closedAt;
  if (row.rung === null || earliest === undefined || start < earliest) return true;
  const streak = losingStreak(closes, start, mainZone, reset);
  if (streak?.losses.every(({ tradeId }) => tradeId !== row.tradeId) ?? true) return false;
  return countFor(row.rung, streak as Streak) >= row.rung.n;
}
