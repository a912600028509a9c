import type { Cooldown, FrictionTask } from '@mast/shared/types';

type Asked = Pick<FrictionTask, 'cooldownId' | 'state'>;

/** What a cooldown still asks for. */
export const owedOf = <T extends Asked>({ id }: Pick<Cooldown, 'id'>, tasks: readonly T[]): T[] =>
  tasks.filter(({ cooldownId, state }) => state === 'open' && cooldownId === id);

/** Whether a cooldown holds: it has begun, and its time or one of its tasks is still open. */
export const isActive = (row: Cooldown, tasks: readonly Asked[], nowMs: number): boolean =>
  row.state === 'enforced' &&
  Date.parse(row.startsAt) <= nowMs &&
  (nowMs < Date.parse(row.endsAt) || owedOf(row, tasks).length > 0);

/** The cooldowns that hold, the one that lasts longest first. */
export const activeCooldowns = (
  cooldowns: readonly Cooldown[],
  tasks: readonly Asked[],
  nowMs: number,
): Cooldown[] =>
  cooldowns
    .filter((row) => isActive(row, tasks, nowMs))
    .sort((a, b) => (a.endsAt < b.endsAt ? 1 : -1));
