import type { FrictionTask } from '@mast/shared/types';
import { useLocation } from 'wouter';
import { useRow, useRows } from '../../data/index.ts';
import { EmptyState, LinkButton, Section } from '../../ui/index.ts';
import { TASK_WORDS } from '../common/task-words.ts';
import { useRuleWords } from '../common/use-rule-words.ts';
import { TaskControl } from './task-control.tsx';
import classes from './tasks.module.css';

/** One open task that belongs to no plan: a cooldown's. */
export default function TaskScreen({ id }: { id?: string | undefined }) {
  const row = useRow('friction_task', id);
  if (row === undefined || row.state !== 'open') {
    return (
      <EmptyState action={<LinkButton href="/">Today</LinkButton>}>
        This is done, or nothing asks for it any more.
      </EmptyState>
    );
  }
  return <OpenTask row={row} />;
}

function OpenTask({ row }: { row: FrictionTask }) {
  const cooldown = useRow('cooldown', row.cooldownId ?? undefined);
  const rules = useRows('rule_definition');
  const words = useRuleWords();
  const [, navigate] = useLocation();
  return (
    <div className={classes.column}>
      <Section title={TASK_WORDS[row.task]}>
        <TaskControl
          item={{
            id: row.id,
            task: row.task,
            rule: { rule: row.ruleKey, kind: 'sys_cooldown' },
            row,
            until: row.until,
            isDone: false,
          }}
          accountId={cooldown?.accountId ?? ''}
          unposted={[]}
          rules={rules}
          words={words}
          onRevise={() => navigate(`/intents/${row.intentId ?? ''}`)}
        />
      </Section>
    </div>
  );
}
