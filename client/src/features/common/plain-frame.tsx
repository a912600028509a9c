import type { ReactNode } from 'react';
import { Stack } from '../../ui/index.ts';
import classes from './plain-frame.module.css';

export interface PlainFrameProps {
  title: string;
  /** At the right of the mark: where one stands. */
  aside?: ReactNode;
  children: ReactNode;
}

/** For what comes before the product itself: no navigation, one column. */
export const PlainFrame = ({ title, aside, children }: PlainFrameProps) => (
  <div className={classes.frame}>
    <header className={classes.top}>
      <img src="/icons/mast.svg" alt="" width="24" height="24" />
      <span className={classes.mark}>Mast</span>
      <span className={classes.aside}>{aside}</span>
    </header>
    <main id="main" tabIndex={-1}>
      <Stack gap={6}>
        <h1>{title}</h1>
        {children}
      </Stack>
    </main>
  </div>
);
