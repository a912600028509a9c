import ChevronDown from 'lucide-react/icons/chevron-down';
import type { ReactNode } from 'react';
import { Icon } from '../display/icon.tsx';
import classes from './fold.module.css';

export interface FoldProps {
  title: string;
  /** Called each time it is opened, before what it holds is shown. */
  onOpen?: () => void;
  children: ReactNode;
}

/** What few need, one tap away. */
export const Fold = ({ title, onOpen, children }: FoldProps) => (
  <details
    className={classes.fold}
    onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}
  >
    <summary className={classes.summary}>
      {title}
      <span className={classes.chevron}>
        <Icon of={ChevronDown} size={16} />
      </span>
    </summary>
    <div className={classes.body}>{children}</div>
  </details>
);
