import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import classes from './split.module.css';

export interface SplitProps {
  list: ReactNode;
  /** Undefined: nothing is open. On the phone an open detail takes the list's place. */
  detail: ReactNode | undefined;
  /** Stands in the detail's place on the laptop while nothing is open. */
  rest?: ReactNode;
}

export const Split = ({ list, detail, rest }: SplitProps) => (
  <div className={cx(classes.split, detail !== undefined && classes.open)}>
    <div className={classes.list}>{list}</div>
    <div className={classes.detail}>{detail ?? rest}</div>
  </div>
);
