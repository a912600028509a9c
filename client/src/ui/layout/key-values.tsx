import type { ReactNode } from 'react';
import classes from './key-values.module.css';

export const KeyValues = ({ children }: { children: ReactNode }) => (
  <dl className={classes.list}>{children}</dl>
);

export interface KeyValueProps {
  label: string;
  children: ReactNode;
  /** Small and quiet behind the figure. */
  unit?: string;
}

export const KeyValue = ({ label, children, unit }: KeyValueProps) => (
  <div className={classes.row}>
    <dt className={classes.key}>{label}</dt>
    <dd className={classes.value}>
      {children}
      {unit !== undefined && <span className={classes.unit}> {unit}</span>}
    </dd>
  </div>
);
