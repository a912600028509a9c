import { put } from '../entities/index.ts';
import { type Refusal, refusal } from '../errors/index.ts';
import { dwellRefusal, linesRefusal } from '../friction/index.ts';
import type { CompleteTaskArgs, FrictionTask } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import { loadEarlierLines } from './earlier-lines.ts';
import type { Mutation } from './mutation.ts';
import { settledEvents } from './settled-events.ts';

interface State {
  readonly task: FrictionTask | undefined;
  /** Lines of the last answers to other tasks. */
  readonly earlier: readonly string[];
}

/** Answers a task of a rule or cooldown. */
export const completeTask: Mutation<'completeTask', State> = {
  name: 'completeTask',

  async load(reader, args, context) {
    const task = await reader.get('friction_task', args.taskId);
    if (task?.task !== 'write_three_lines') return { task, earlier: [] };
    return { task, earlier: await loadEarlierLines(reader, context.eventTime) };
  },

  decide({ task, earlier }, args, context) {
    if (!task) {
      return err(
        refusal(
          'unknown_task',
          `expected a task of this person, found \`${args.taskId}\``,
          'taskId',
        ),
      );
    }
    if (task.state === 'done' || task.lines !== null) {
      return err(refusal('task_done', 'expected an open task, found one that is done', 'taskId'));
    }
    const refused = answerRefusal(task, args, earlier);
    if (refused) return err(refused);
    return ok({
      changes: [put('friction_task', answered(task, args, context.eventTime))],
      events: settledEvents([task]),
    });
  },
};

function answerRefusal(
  { task }: FrictionTask,
  args: CompleteTaskArgs,
  earlier: readonly string[],
): Refusal | undefined {
  if (task === 'write_three_lines') return linesRefusal(args.lines ?? [], earlier);
  if (task === 'reread_rule') {
    return dwellRefusal(args.dwellSeconds ?? 0, 'dwellSeconds');
  }
  return refusal(
    'task_not_answerable',
    `expected a task that is answered, found \`${task}\``,
    'taskId',
  );
}

/** A task that died meanwhile keeps the answer and stays dead. */
function answered(task: FrictionTask, args: CompleteTaskArgs, at: number): FrictionTask {
  const lines = task.task === 'write_three_lines' ? args.lines : null;
  if (task.state === 'cancelled') return { ...task, lines };
  return { ...task, state: 'done', lines, doneAt: formatInstant(at) };
}
