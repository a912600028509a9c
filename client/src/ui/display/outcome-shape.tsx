import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import { OUTCOME_WORDS, type Outcome } from './outcome.ts';
import classes from './outcome-shape.module.css';

/** GO is drawn open, the others filled: told apart without colour, and GO stays the quietest. */
const SHAPES: Readonly<Record<Outcome, ReactNode>> = {
  GO: (
    <g fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round">
      <circle cx="12" cy="12" r="9.5" />
      <path d="m7.75 12.25 3 3 5.5-6" strokeLinejoin="round" />
    </g>
  ),
  SIZE_DOWN: (
    <g fill="currentColor">
      <rect x="3.5" y="2.5" width="7" height="19" rx="1" />
      <rect x="13.5" y="11.5" width="7" height="10" rx="1" />
    </g>
  ),
  WAIT: (
    <g fill="currentColor">
      <path d="M4.5 2h15v2.25h-1.25c0 3.6-2 5.9-4.6 7.75 2.6 1.85 4.6 4.15 4.6 7.75h1.25V22h-15v-2.25h1.25c0-3.6 2-5.9 4.6-7.75-2.6-1.85-4.6-4.15-4.6-7.75H4.5z" />
    </g>
  ),
  SIMULATE: (
    <g fill="currentColor">
      <path d="M4.5 2h10v5.5H20V22H4.5z" />
      <path d="M16.25 2 20 5.75h-3.75z" />
    </g>
  ),
  NO_GO: (
    <g>
      <path fill="currentColor" d="M7.65 1.5h8.7l6.15 6.15v8.7l-6.15 6.15h-8.7L1.5 16.35v-8.7z" />
      <path className={classes.cut} d="M6.5 12h11" strokeWidth="2.5" strokeLinecap="round" />
    </g>
  ),
};

export interface OutcomeShapeProps {
  outcome: Outcome;
  size?: 16 | 20 | 24 | 40;
  /** False where the word stands beside it. */
  named?: boolean;
}

export function OutcomeShape({ outcome, size = 20, named = true }: OutcomeShapeProps) {
  const look = cx(classes.shape, classes[outcome]);
  const label = named ? OUTCOME_WORDS[outcome] : undefined;
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      role={named ? 'img' : 'presentation'}
      aria-hidden={!named}
      aria-label={label}
      className={look}
    >
      {SHAPES[outcome]}
    </svg>
  );
}
