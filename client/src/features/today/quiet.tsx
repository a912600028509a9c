import type { ReactNode } from 'react';
import classes from './today.module.css';

/** A section that has nothing to ask for says so in one quiet line. */
export const Quiet = ({ children }: { children: ReactNode }) => (
  <p className={classes.quiet}>{children}</p>
);
