import type { LossStreakParams } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';
import { countFor, losingStreak, reachedRungs, rungBase, type StreakClose } from './streak.ts';
import { type CooldownTrigger, NO_ORIGIN } from './trigger.ts';

/** Longer ago than this, a streak starts no pause that could still matter or count. */
const OLDEST_TRIGGER_MS = 366 * 24 * 60 * 60_000;

export interface StreakCloses {
  /** In the order of closing. */
  readonly closes: readonly StreakClose[];
  readonly params: LossStreakParams;
  readonly mainZone: string;
  readonly arrivedAt: Instant;
}

/** For each loss that reaches a timed rung, the highest such; it starts at that close. */
export function streakTriggers({ closes, ...rest }: StreakCloses): CooldownTrigger[] {
  const found: CooldownTrigger[] = [];
  for (const close of closes) {
    const isFresh = rest.arrivedAt - close.closedAt <= OLDEST_TRIGGER_MS;
    if (close.result !== 'loss' || !isFresh) continue;
    const trigger = triggerAt(close, closes, rest);
    if (trigger !== undefined) found.push(trigger);
  }
  return found;
}

function triggerAt(
  close: StreakClose,
  closes: readonly StreakClose[],
  { params, mainZone, arrivedAt }: Omit<StreakCloses, 'closes'>,
): CooldownTrigger | undefined {
  const streak = losingStreak(closes, close.closedAt, mainZone, params.reset);
  if (!streak || streak.losses[0]?.tradeId !== close.tradeId) return undefined;
  const rung = reachedRungs(streak, params.ladder).find((one) => one.outcome === undefined);
  if (rung === undefined) return undefined;
  return {
    id: `streak:${close.tradeId}:${rung.n}`,
    class: 'major',
    trigger: 'loss_streak',
    scope: 'person',
    accountId: null,
    at: close.closedAt,
    arrivedAt,
    base: rungBase(rung),
    day: { tz: mainZone, localTime: '00:00' },
    isBreach: false,
    fault: close,
    origin: {
      ...NO_ORIGIN,
      tradeId: close.tradeId,
      losses: countFor(rung, streak),
      rung: { n: rung.n, scope: rung.scope },
    },
  };
}
