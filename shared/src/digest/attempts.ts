import { earlierCooldown, holdsAccount, releasedAt } from '../cooldowns/index.ts';
import type { Cooldown, FrictionTask, Intent } from '../generated/types.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import { isWithin } from './period.ts';
import type { WeekRows } from './week-rows.ts';

/** A plan that a cooldown holds: of an index saver whatever is not on schedule, both ways. */
const isHeld = ({ mode, persona, effect, plan }: Intent): boolean =>
  mode === 'live' &&
  (persona === 'indexdca' ? plan.reasonCode !== 'scheduled' : effect === 'increase');

/** A cooldown that holds until its end or the last of its tasks, whichever is later. */
function activeHold(row: Cooldown, tasks: readonly FrictionTask[]) {
  const hold = earlierCooldown(row);
  const own = tasks.filter(({ cooldownId }) => cooldownId === row.id);
  return { hold, released: releasedAt(hold, own) ?? Number.POSITIVE_INFINITY };
}

/** How many plans were asked for in the period while a cooldown was active that holds them. */
export function attemptsInside({ intents, cooldowns, tasks, period }: WeekRows): number {
  const active = cooldowns.map((row) => activeHold(row, tasks));
  return intents.filter((intent) => {
    if (!isHeld(intent) || !isWithin(intent.correctedTime, period)) return false;
    const at = parseInstant(intent.correctedTime) as Instant;
    return active.some(
      ({ hold, released }) =>
        hold.startsAt <= at && at < released && holdsAccount(hold, intent.accountId),
    );
  }).length;
}
