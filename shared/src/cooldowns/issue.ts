import type { Cooldown } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';
import { CountedStarts, type Held } from './counted-starts.ts';
import { cooldownEnd } from './escalation.ts';
import { type Hold, isNoFault } from './hold.ts';
import { type CooldownTrigger, inIssueOrder } from './trigger.ts';

/** A cooldown as later ones look at it. */
export interface EarlierCooldown extends Hold, Pick<Cooldown, 'id'> {
  /** Counted and not voided. */
  readonly isCounted: boolean;
}

/** A trigger with what is fixed when its cooldown is issued. */
export interface IssuedCooldown extends EarlierCooldown {
  readonly cause: CooldownTrigger;
  readonly level: number;
}

/** The counted major starts among cooldowns. */
export function countedStarts(
  rows: Iterable<
    Held & Pick<Cooldown, 'class'> & { readonly startsAt: Instant; readonly isCounted: boolean }
  >,
): CountedStarts {
  const starts = new CountedStarts();
  for (const row of rows) {
    if (row.isCounted && row.class === 'major') starts.add(row.startsAt, row);
  }
  return starts;
}

/**
 * Issues a cooldown for each trigger that has none yet, in the order of arrival. A level is fixed
 * then: what arrives later changes nothing of it. A row is elapsed where it arrived at or after its
 * end, escalation included; unless it is a breach it then counts for no later level. A loss without
 * fault runs its base, at level 0 and not counted.
 * Source: design/cooldowns.md, "Escalation", "Issue" and "Overlap".
 */
export function issueCooldowns(
  triggers: readonly CooldownTrigger[],
  earlier: readonly EarlierCooldown[] = [],
): IssuedCooldown[] {
  const counted = countedStarts(earlier);
  const known = new Set(earlier.map(({ id }) => id));
  const issued: IssuedCooldown[] = [];
  const rows = [...earlier];
  for (const trigger of [...triggers].sort(inIssueOrder)) {
    if (known.has(trigger.id)) continue;
    known.add(trigger.id);
    const { fault } = trigger;
    const isFault = typeof fault === 'boolean' ? fault : !isNoFault(fault, rows);
    const row = issue(trigger, counted, isFault);
    if (row.isCounted) counted.add(row.startsAt, row);
    rows.push(row);
    issued.push(row);
  }
  return issued;
}

function issue(cause: CooldownTrigger, counted: CountedStarts, isFault: boolean): IssuedCooldown {
  const { at, base, day } = cause;
  const escalates = cause.class === 'major' && isFault;
  const level = escalates ? counted.levelAt(at) : 0;
  const endsAt = cooldownEnd(at, base, level, day);
  const isEnforced = cause.arrivedAt < endsAt;
  return {
    id: cause.id,
    class: cause.class,
    trigger: cause.trigger,
    scope: cause.scope,
    accountId: cause.accountId,
    startsAt: at,
    endsAt,
    level,
    isCounted: escalates && (cause.isBreach || isEnforced),
    isEnforced,
    cause,
  };
}
