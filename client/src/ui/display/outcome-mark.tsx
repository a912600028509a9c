import { cx } from '../cx.ts';
import { OUTCOME_WORDS, type Outcome } from './outcome.ts';
import classes from './outcome-mark.module.css';
import { OutcomeShape } from './outcome-shape.tsx';

export interface OutcomeMarkProps {
  outcome: Outcome;
  /** `hero` once a panel, `inline` in lists. */
  size?: 'inline' | 'hero';
}

/** Shape and word, the word in ink: the hue alone never carries it. */
export const OutcomeMark = ({ outcome, size = 'inline' }: OutcomeMarkProps) => (
  <span className={cx(classes.mark, classes[size], outcome === 'GO' && classes.calm)}>
    <OutcomeShape outcome={outcome} size={size === 'hero' ? 40 : 16} named={false} />
    <span>{OUTCOME_WORDS[outcome]}</span>
  </span>
);
