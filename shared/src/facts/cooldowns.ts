import type { Cooldown, Facts, FrictionTask, PaperQuarantine } from '../generated/types.ts';
import { openTasksOf } from './tasks.ts';

const MOST_COOLDOWNS = 60;
const MOST_QUARANTINES = 50;
const MOST_TASKS = 8;

/** By a start, then by id. */
const byStart =
  <T extends { readonly id: string }>(startOf: (row: T) => string) =>
  (a: T, b: T): number => {
    if (startOf(a) !== startOf(b)) return startOf(a) < startOf(b) ? -1 : 1;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  };

/** Cooldowns that had started by an instant, with what they still ask for. */
export const cooldownFacts = (
  cooldowns: readonly Cooldown[],
  tasks: readonly FrictionTask[],
  asOf: string,
): Facts['cooldowns'] =>
  cooldowns
    .filter((row) => row.startsAt <= asOf)
    .sort(byStart((row) => row.startsAt))
    .slice(-MOST_COOLDOWNS)
    .map((row) => ({
      id: row.id,
      trigger: row.trigger,
      class: row.class,
      scope: row.scope,
      accountId: row.accountId,
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      counted: row.counted && !row.voidedForEscalation,
      enforced: row.state === 'enforced',
      openTasks: openTasksOf(tasks, 'cooldownId', row.id, asOf)
        .slice(0, MOST_TASKS)
        .map(({ task }) => task),
    }));

/** Paper periods that had started by an instant and not let go. */
export const quarantineFacts = (
  quarantines: readonly PaperQuarantine[],
  asOf: string,
): Facts['quarantines'] =>
  quarantines
    .filter(
      ({ startedAt, releasedAt }) =>
        startedAt <= asOf && (releasedAt === null || asOf < releasedAt),
    )
    .sort(byStart((row) => row.startedAt))
    .slice(-MOST_QUARANTINES)
    .map(({ id, startedAt, need, trigger }) => ({ id, startedAt, need, trigger }));
