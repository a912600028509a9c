import { type Change, put } from '../entities/index.ts';
import { ANSWERED_TASKS, countedFindings, type DecisionRecord } from '../gate/index.ts';
import type { FrictionTask, Intent, Task } from '../generated/types.ts';
import { hashOf } from '../hash/index.ts';

interface Asked {
  readonly ruleKey: string;
  readonly task: Task;
  readonly until: string | null;
}

/** What the rules of a decision ask for. The tasks of a cooldown are its own, not the chain's. */
const askedBy = (record: DecisionRecord): Asked[] =>
  countedFindings(record)
    .filter(({ outcome, kind }) => outcome !== null && kind !== 'sys_cooldown')
    .flatMap(({ rule, until, tasks }) =>
      tasks
        .filter((task) => ANSWERED_TASKS.has(task))
        .map((task) => ({ ruleKey: rule, task: task as Task, until })),
    );

/** An answer holds for the wait that asked for it, and for the chain where that wait has no end. */
const isStillAnswered = ({ state, until }: FrictionTask, at: string): boolean =>
  state === 'done' && (until === null || until > at);

/**
 * The tasks that the decisions on an intent bring about, each rule's once while it is open or its
 * answer holds. What only the device asked for is kept as cancelled, so that an answer to it that is
 * on its way finds its place.
 * @param known tasks of the chain
 */
export function chainTasks(
  intent: Intent,
  decisions: readonly DecisionRecord[],
  known: readonly FrictionTask[],
): Change[] {
  const at = intent.correctedTime;
  const standing = askedBy(decisions.at(-1) as DecisionRecord);
  const isIn = (list: readonly Asked[], one: Asked): boolean =>
    list.some(({ ruleKey, task }) => ruleKey === one.ruleKey && task === one.task);
  const withdrawn = decisions
    .slice(0, -1)
    .flatMap(askedBy)
    .filter((asked) => !isIn(standing, asked));
  const isSettled = (asked: Asked): boolean =>
    known.some(
      (task) =>
        task.ruleKey === asked.ruleKey &&
        task.task === asked.task &&
        (task.state === 'open' || isStillAnswered(task, at)),
    );
  const rowOf = (asked: Asked, over: Pick<FrictionTask, 'state' | 'doneAt'>): Change =>
    put('friction_task', {
      ...asked,
      ...over,
      id: taskId(intent.id, asked),
      chainId: intent.chainId,
      cooldownId: null,
      intentId: intent.id,
      lines: null,
      createdAt: at,
    });
  const isNew = (asked: Asked): boolean => !isSettled(asked);
  return [
    ...standing.filter(isNew).map((asked) => rowOf(asked, { state: 'open', doneAt: null })),
    ...withdrawn.filter(isNew).map((asked) => rowOf(asked, { state: 'cancelled', doneAt: at })),
  ];
}

/** The same on the device and on the server, and within the length of an id. */
const taskId = (intentId: string, { ruleKey, task }: Asked): string =>
  `task:${hashOf([intentId, ruleKey, task]).slice(0, 32)}`;

/** Tasks die with their chain. */
export const cancelTasks = (tasks: readonly FrictionTask[], at: string): Change[] =>
  tasks
    .filter((task) => task.state === 'open')
    .map((task) => put('friction_task', { ...task, state: 'cancelled', doneAt: at }));
