import type { FrictionTask } from '@mast/shared/types';
import { List, ListRow, Section } from '../../ui/index.ts';
import { TASK_WORDS } from '../common/task-words.ts';
import { useTimes } from '../common/use-times.ts';

/** What a cooldown asks for: what is open leads to where it is done. */
export function Tasks({ tasks }: { tasks: readonly FrictionTask[] }) {
  const { when } = useTimes();
  return (
    <Section title="What it asks for">
      <List>
        {tasks.map(({ id, task, state, doneAt }) =>
          state === 'open' ? (
            <ListRow key={id} href={`/tasks/${id}`} title={TASK_WORDS[task]} trailing="open" />
          ) : (
            <ListRow
              key={id}
              title={TASK_WORDS[task]}
              trailing={state === 'done' && doneAt !== null ? `done ${when(doneAt)}` : 'not asked'}
            />
          ),
        )}
      </List>
    </Section>
  );
}
