import type { Cooldown, Facts, LossStreakParams } from '../generated/types.ts';
import { formatInstant, type Instant, parseInstant } from '../time/index.ts';
import { cooldownEnd, escalationLevel } from './escalation.ts';
import { losingStreak, reachedRungs, type StreakClose } from './streak.ts';

/** Longer ago than this, a streak starts no pause that could still matter or count. */
const OLDEST_TRIGGER_MS = 366 * 24 * 60 * 60_000;

export interface StreakTrigger {
  readonly closes: Facts['history']['closes'];
  readonly params: LossStreakParams;
  readonly mainZone: string;
  readonly existing: readonly Cooldown[];
  /** When the closes became known to the server. */
  readonly arrivedAt: Instant;
}

/**
 * The cooldown rows that the closes of a person call for and that are not there yet: for each loss
 * that reaches a timed rung, one that starts at that close. A row is elapsed where it arrived at or
 * after its end, and then counts for no later level.
 */
export function issueStreakCooldowns(trigger: StreakTrigger): Cooldown[] {
  const rows = [...trigger.existing];
  const issued: Cooldown[] = [];
  const closes = trigger.closes.map((close) => ({
    ...close,
    closedAt: parseInstant(close.closedAt) as Instant,
  }));
  for (const close of closes) {
    const isFresh = trigger.arrivedAt - close.closedAt <= OLDEST_TRIGGER_MS;
    if (close.result !== 'loss' || !isFresh) continue;
    const row = rowFor(close, closes, rows, trigger);
    if (row === undefined || rows.some((one) => one.id === row.id)) continue;
    rows.push(row);
    issued.push(row);
  }
  return issued;
}

function rowFor(
  close: StreakClose,
  closes: readonly StreakClose[],
  rows: readonly Cooldown[],
  { params, mainZone, arrivedAt }: StreakTrigger,
): Cooldown | undefined {
  const at = close.closedAt;
  const streak = losingStreak(closes, at, mainZone, params.reset);
  if (!streak || streak.losses[0]?.tradeId !== close.tradeId) return undefined;
  const rung = reachedRungs(streak, params.ladder).find((one) => one.outcome === undefined);
  if (rung === undefined) return undefined;
  const countedStarts = rows
    .filter((row) => row.counted && !row.voidedForEscalation && row.class === 'major')
    .map((row) => parseInstant(row.startsAt) as Instant);
  const level = escalationLevel(at, countedStarts);
  const base =
    rung.minutes === undefined ? { until: 'day_end' as const } : { minutes: rung.minutes };
  const ends = cooldownEnd(at, base, level, mainZone);
  const isElapsed = arrivedAt >= ends;
  return {
    id: `streak:${close.tradeId}`,
    trigger: 'loss_streak',
    class: 'major',
    scope: 'person',
    accountId: null,
    startsAt: formatInstant(at),
    endsAt: formatInstant(ends),
    baseMinutes: rung.minutes ?? null,
    level,
    counted: !isElapsed,
    state: isElapsed ? 'elapsed_on_arrival' : 'enforced',
    voidedForEscalation: false,
    tradeId: close.tradeId,
    losses: rung.scope === 'day' ? streak.inDay : streak.losses.length,
    arrivedAt: formatInstant(arrivedAt),
    createdAt: formatInstant(arrivedAt),
  };
}
