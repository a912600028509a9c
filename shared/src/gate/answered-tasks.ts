import type { Task } from '../generated/types.ts';

/** Tasks that want an answer of the trader; all others are done when what they name is done. */
export const ANSWERED_TASKS: ReadonlySet<string> = new Set<Task>([
  'write_three_lines',
  'reread_rule',
]);
