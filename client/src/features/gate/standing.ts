import type { WaitState } from '@mast/shared/gate';
import type { Task } from '@mast/shared/types';
import { isOfThePlan, isTime, type TaskItem } from '../tasks/task-items.ts';

/** Where a decision stands now, and what it asks for. */
export interface Standing {
  /** Undefined while its account is not here. */
  state: WaitState | undefined;
  tasks: readonly TaskItem[];
}

export const isUndone = (item: TaskItem): boolean => !item.isDone && !isTime(item);

/** The first thing that is still to be done and can be done beside the plan. */
export const nextTask = (tasks: readonly TaskItem[]): TaskItem | undefined =>
  tasks.find((item) => isUndone(item) && !isOfThePlan(item));

/** What the chain was asked for and has answered. */
export const answered = ({ tasks }: Standing): { rule: string; task: Task }[] =>
  tasks
    .filter(({ row, isDone }) => row !== undefined && isDone)
    .map(({ rule, task }) => ({ rule: rule.rule, task }));
