import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

export interface EmptyStateProps {
  /** One sentence: what will be here. */
  children: ReactNode;
  /** The one act that fills it. */
  action?: ReactNode;
}

export const EmptyState = ({ children, action }: EmptyStateProps) => (
  <div className={classes.empty}>
    <p>{children}</p>
    {action}
  </div>
);
