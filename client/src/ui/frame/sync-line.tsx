import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import classes from './sync-line.module.css';

export type SyncState = 'saved' | 'synced' | 'waiting' | 'needs_me' | 'offline';

export interface SyncLineProps {
  state: SyncState;
  text: string;
  /** Opens what waits or needs the person. */
  onPress?: () => void;
}

/** Each state has a form of its own, so that the dot does not depend on its colour. */
const DOTS: Readonly<Record<SyncState, ReactNode>> = {
  synced: <circle cx="5" cy="5" r="4" fill="currentColor" />,
  saved: <circle cx="5" cy="5" r="3.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  waiting: (
    <>
      <circle cx="5" cy="5" r="3.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M5 1.75a3.25 3.25 0 0 1 0 6.5z" fill="currentColor" />
    </>
  ),
  needs_me: <path d="M5 0 10 5 5 10 0 5z" fill="currentColor" />,
  offline: (
    <circle
      cx="5"
      cy="5"
      r="3.25"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2 1.4"
    />
  ),
};

export function SyncLine({ state, text, onPress }: SyncLineProps) {
  const inner = (
    <>
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" className={classes.dot}>
        {DOTS[state]}
      </svg>
      <span>{text}</span>
    </>
  );
  const look = cx(classes.line, classes[state]);
  return onPress === undefined ? (
    <p role="status" className={look}>
      {inner}
    </p>
  ) : (
    <button type="button" className={look} onClick={onPress}>
      {inner}
    </button>
  );
}
