import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import classes from './stack.module.css';

/** Steps of the 4 px grid. */
export type Gap = 0 | 1 | 2 | 3 | 4 | 6 | 8;

export interface StackProps {
  children: ReactNode;
  gap?: Gap;
}

export const Stack = ({ children, gap = 4 }: StackProps) => (
  <div className={cx(classes.stack, classes[`gap${gap}`])}>{children}</div>
);

export interface RowProps extends StackProps {
  align?: 'start' | 'center' | 'baseline' | 'end';
  /** Pushes the ends apart. */
  spread?: boolean;
  /** Children share the width equally, as long as each has room for a figure. */
  equal?: boolean;
}

export const Row = ({ children, gap = 2, align = 'center', spread, equal }: RowProps) => (
  <div
    className={cx(
      classes.row,
      classes[`gap${gap}`],
      classes[align],
      spread && classes.spread,
      equal && classes.equal,
    )}
  >
    {children}
  </div>
);
