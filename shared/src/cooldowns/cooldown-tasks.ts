import type { Cooldown, FrictionTask } from '../generated/types.ts';
import { hashOf } from '../hash/index.ts';
import { DAY_END } from './escalation.ts';
import { requiredTasks } from './tasks.ts';

/** The tasks that a cooldown's row brings with it; their ids follow from it, so that they come once. */
export function cooldownTasks(row: Cooldown): FrictionTask[] {
  const base = row.baseMinutes === null ? DAY_END : { minutes: row.baseMinutes };
  const asked = { class: row.class, base, isEnforced: row.state === 'enforced' };
  return requiredTasks(asked).map((task) => ({
    id: `task:${hashOf([row.id, task]).slice(0, 32)}`,
    task,
    ruleKey: 'sys_cooldown',
    chainId: null,
    cooldownId: row.id,
    intentId: null,
    state: 'open',
    until: row.endsAt,
    lines: null,
    createdAt: row.startsAt,
    doneAt: null,
  }));
}
