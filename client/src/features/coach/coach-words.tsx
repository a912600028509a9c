import type { Subject } from '@mast/shared/coach/drafts';
import { Section } from '../../ui/index.ts';
import classes from './coach.module.css';
import { useCoachText } from './use-coach-text.ts';

export interface CoachWordsProps extends Subject {
  /** The rows that it is made of; it is told anew with each. */
  madeOf: unknown;
  /** Of a section of its own; without one the words stand where they are. */
  title?: string;
}

/** What my strict self says about a row, in my own facts; nothing where it says nothing. */
export default function CoachWords({ title, madeOf, ...subject }: CoachWordsProps) {
  const told = useCoachText(subject, madeOf);
  if (told === undefined) return null;
  const words = (
    <div className={classes.told}>
      {told.text.split('\n').map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is what it is by its place
        <p key={at} className={classes.line}>
          {line}
        </p>
      ))}
      {told.isOnlyHere && <p className={classes.quiet}>Said by this device, not yet stored.</p>}
    </div>
  );
  return title === undefined ? words : <Section title={title}>{words}</Section>;
}
