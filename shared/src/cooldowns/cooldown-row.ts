import type { Cooldown } from '../generated/types.ts';
import { formatInstant, type Instant, parseInstant, TZDB_VERSION } from '../time/index.ts';
import { type CooldownBase, cooldownEnd, DAY_END } from './escalation.ts';
import type { EarlierCooldown, IssuedCooldown } from './issue.ts';
import type { CooldownTrigger } from './trigger.ts';

/**
 * The row of a cooldown that was issued.
 * @param createdAt when it was: later than its arrival where a device had held it by itself
 */
export function cooldownRow(issued: IssuedCooldown, createdAt?: string): Cooldown {
  const { cause } = issued;
  const arrivedAt = formatInstant(cause.arrivedAt);
  const isDayEnd = 'until' in cause.base;
  return {
    ...cause.origin,
    id: issued.id,
    trigger: cause.trigger,
    class: issued.class,
    scope: issued.scope,
    accountId: issued.accountId,
    startsAt: formatInstant(issued.startsAt),
    endsAt: formatInstant(issued.endsAt),
    baseMinutes: 'minutes' in cause.base ? cause.base.minutes : null,
    level: issued.level,
    counted: issued.isCounted,
    state: issued.isEnforced ? 'enforced' : 'elapsed_on_arrival',
    voidedForEscalation: false,
    day: isDayEnd ? cause.day : null,
    tzdbVersions: isDayEnd ? [TZDB_VERSION] : [],
    arrivedAt,
    createdAt: createdAt ?? arrivedAt,
  };
}

const instantOf = (text: string): Instant => parseInstant(text) as Instant;

/** A row as later cooldowns look at it. */
export const earlierCooldown = (row: Cooldown): EarlierCooldown => ({
  id: row.id,
  class: row.class,
  trigger: row.trigger,
  scope: row.scope,
  accountId: row.accountId,
  startsAt: instantOf(row.startsAt),
  endsAt: instantOf(row.endsAt),
  isCounted: row.counted && !row.voidedForEscalation,
  isEnforced: row.state === 'enforced',
});

const baseOfRow = ({ baseMinutes }: Cooldown): CooldownBase =>
  baseMinutes === null ? DAY_END : { minutes: baseMinutes };

/**
 * Triggers for which no cooldown is there. One of the same trade or fill that asks for no longer than
 * what is there is none: a correction shortens nothing and starts nothing again.
 */
export function freshTriggers<T extends CooldownTrigger>(
  triggers: readonly T[],
  rows: readonly Cooldown[],
): T[] {
  return triggers.filter(
    (trigger) => !rows.some((row) => row.id === trigger.id || answers(row, trigger)),
  );
}

function answers(row: Cooldown, { trigger, at, base, day, origin }: CooldownTrigger): boolean {
  const isSame =
    row.trigger === trigger &&
    row.tradeId !== null &&
    row.tradeId === origin.tradeId &&
    row.fillId === origin.fillId &&
    row.ruleKey === origin.ruleKey &&
    instantOf(row.startsAt) === at;
  return isSame && cooldownEnd(at, baseOfRow(row), 0, day) >= cooldownEnd(at, base, 0, day);
}
