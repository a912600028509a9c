import type { FrictionTask } from '../generated/types.ts';

const inTaskOrder = (a: FrictionTask, b: FrictionTask): number => {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

/** Tasks of a chain or cooldown that were open at an instant, the oldest first. */
export const openTasksOf = (
  tasks: readonly FrictionTask[],
  owner: 'chainId' | 'cooldownId',
  id: string,
  asOf: string,
): FrictionTask[] =>
  tasks
    .filter(
      (task) =>
        task[owner] === id &&
        task.createdAt <= asOf &&
        (task.doneAt === null || task.doneAt > asOf),
    )
    .sort(inTaskOrder);
