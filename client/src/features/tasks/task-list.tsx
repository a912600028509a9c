import Check from 'lucide-react/icons/check';
import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useEffect, useId, useRef } from 'react';
import { cx, Icon, Section } from '../../ui/index.ts';
import { TASK_WORDS } from '../common/task-words.ts';
import { useTimes } from '../common/use-times.ts';
import { kindName } from '../rules/kind-names.ts';
import { TaskControl, type TaskControlProps } from './task-control.tsx';
import { isOfThePlan, isTime, type TaskItem } from './task-items.ts';
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

/** What is done stands still, and so does time; what the plan lacks leads back into it. */
function TaskRow({ isOpen, onToggle, ...props }: TaskRowProps) {
  const { item, onRevise } = props;
  const controlId = useId();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const leadsBack = isOfThePlan(item);
  const look = cx(isOpen && classes.open, item.isDone && classes.done);
  if (item.isDone || isTime(item)) {
    return (
      <li className={look}>
        <div className={classes.face}>
          <TaskName item={item} />
          {item.isDone && <Icon of={Check} label="done" />}
        </div>
      </li>
    );
  }
  return (
    <li ref={row} className={look}>
      <button
        type="button"
        className={classes.face}
        aria-expanded={leadsBack ? undefined : isOpen}
        aria-controls={leadsBack ? undefined : controlId}
        onClick={leadsBack ? onRevise : onToggle}
      >
        <TaskName item={item} />
        <span className={cx(classes.mark, classes.chevron)}>
          <Icon of={leadsBack ? ChevronRight : ChevronDown} size={16} />
        </span>
      </button>
      <div id={controlId} className={cx(isOpen && classes.control)}>
        {isOpen && <TaskControl {...props} />}
      </div>
    </li>
  );
}

function TaskName({ item }: { item: TaskItem }) {
  const { when } = useTimes();
  const { task, until, isDone } = item;
  const end = isTime(item) && until !== null ? ` until ${when(until)}` : '';
  return (
    <span className={classes.name}>
      {TASK_WORDS[task] + end}
      <span className={classes.detail}>
        {kindName(item.rule.kind)}
        {isTime(item) && !isDone && ' · ends by itself'}
      </span>
    </span>
  );
}
