import { type DayBoundary, type Instant, nextDayBoundary } from '../time/index.ts';

const MINUTE = 60_000;
/** Earlier major cooldowns raise the level only inside this span before a new one. */
export const ESCALATION_SPAN_MS = 168 * 60 * MINUTE;
export const MAX_DURATION_MS = 168 * 60 * MINUTE;
export const MAX_EXPONENT = 3;
export const MAX_EXTRA_DAYS = 5;

/** How long a cooldown lasts before escalation. */
export type CooldownBase = { readonly minutes: number } | { readonly until: 'day_end' };

export const DAY_END: CooldownBase = { until: 'day_end' };

/**
 * The end of a cooldown: minutes doubled a level (exponent at most 3, at most 168 h in all), or the
 * next boundary of `day` with 2^level − 1 whole days more (at most 5).
 */
export function cooldownEnd(
  start: Instant,
  base: CooldownBase,
  level: number,
  day: DayBoundary,
): Instant {
  const factor = 2 ** Math.min(level, MAX_EXPONENT);
  if ('minutes' in base) {
    return start + Math.min(base.minutes * MINUTE * factor, MAX_DURATION_MS);
  }
  let end = nextDayBoundary(day, start);
  for (let extra = Math.min(factor - 1, MAX_EXTRA_DAYS); extra > 0; extra -= 1) {
    end = nextDayBoundary(day, end);
  }
  return end;
}
