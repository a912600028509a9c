import Check from 'lucide-react/icons/check';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useEffect, useId, useRef } from 'react';
import { cx, Icon, Section } from '../../ui/index.ts';
import { TASK_WORDS } from '../common/task-words.ts';
import { kindName } from '../rules/kind-names.ts';
import { TaskControl, type TaskControlProps } from './task-control.tsx';
import type { TaskItem } from './task-items.ts';
import classes from './tasks.module.css';

export interface TaskListProps extends Omit<TaskControlProps, 'item'> {
  title: string;
  items: readonly TaskItem[];
  /** The id of the one that is open. */
  openId: string | undefined;
  onOpen: (id: string | undefined) => void;
}

/** What a decision asks for; each is done in its place. */
export function TaskList({ title, items, openId, onOpen, ...parts }: TaskListProps) {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={classes.tasks}>
        {items.map((item) => (
          <TaskRow
            key={item.id}
            item={item}
            isOpen={item.id === openId && !item.isDone}
            onToggle={() => onOpen(item.id === openId ? undefined : item.id)}
            {...parts}
          />
        ))}
      </ul>
    </Section>
  );
}

interface TaskRowProps extends TaskControlProps {
  isOpen: boolean;
  onToggle: () => void;
}

function TaskRow({ isOpen, onToggle, ...props }: TaskRowProps) {
  const { item } = props;
  const controlId = useId();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const face = (
    <>
      <span className={classes.name}>
        {TASK_WORDS[item.task]}
        <span className={classes.detail}>{kindName(item.rule.kind)}</span>
      </span>
      <span className={cx(classes.mark, classes.chevron)}>
        {item.isDone ? <Icon of={Check} label="done" /> : <Icon of={ChevronDown} size={16} />}
      </span>
    </>
  );
  return (
    <li ref={row} className={cx(isOpen && classes.open, item.isDone && classes.done)}>
      {item.isDone ? (
        <div className={classes.face}>{face}</div>
      ) : (
        <button
          type="button"
          className={classes.face}
          aria-expanded={isOpen}
          aria-controls={controlId}
          onClick={onToggle}
        >
          {face}
        </button>
      )}
      <div id={controlId} className={cx(isOpen && classes.control)}>
        {isOpen && <TaskControl {...props} />}
      </div>
    </li>
  );
}
