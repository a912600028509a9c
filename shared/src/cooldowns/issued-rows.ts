import type { Cooldown, FrictionTask } from '../generated/types.ts';
import { cooldownRow, earlierCooldown, freshTriggers } from './cooldown-row.ts';
import { cooldownTasks } from './cooldown-tasks.ts';
import { issueCooldowns } from './issue.ts';
import type { CooldownTrigger } from './trigger.ts';

export interface IssuedRows {
  readonly cooldowns: readonly Cooldown[];
  readonly tasks: readonly FrictionTask[];
}

/**
 * The rows of the cooldowns that are not there yet, and of their tasks.
 * @param known the person's cooldowns
 * @param createdAt ISO instant
 */
export function issuedRows(
  triggers: readonly CooldownTrigger[],
  known: readonly Cooldown[],
  createdAt: string,
): IssuedRows {
  const fresh = freshTriggers(triggers, known);
  const cooldowns = issueCooldowns(fresh, known.map(earlierCooldown)).map((one) =>
    cooldownRow(one, createdAt),
  );
  return { cooldowns, tasks: cooldowns.flatMap(cooldownTasks) };
}
