import type { EntityReader } from '../entities/index.ts';
import { before, HISTORY_MS } from '../facts/index.ts';
import { REMEMBERED_ANSWERS } from '../friction/index.ts';
import type { Instant } from '../time/index.ts';

/** Lines of the last answers to tasks, which a new answer must not repeat. */
export async function loadEarlierLines(reader: EntityReader, at: Instant): Promise<string[]> {
  const answered = await reader.list('friction_task', {
    where: { task: 'write_three_lines', state: 'done' },
    since: { field: 'doneAt', value: before(at, HISTORY_MS) },
  });
  const newest = answered
    .sort((a, b) => ((a.doneAt ?? '') < (b.doneAt ?? '') ? 1 : -1))
    .slice(0, REMEMBERED_ANSWERS);
  return newest.flatMap(({ lines }) => lines ?? []);
}
