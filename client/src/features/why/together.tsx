import type { Change } from '@mast/shared/why';
import { useId } from 'react';
import { OUTCOME_WORDS, OutcomeShape } from '../../ui/index.ts';
import { type ChangeWords, stepTexts } from './change-words.ts';
import classes from './why.module.css';

export interface NamedWords extends ChangeWords {
  /** What a rule is called, by its id. */
  nameOf: (rule: string) => string;
}

export interface TogetherProps {
  /** Null where nothing lifts anything. */
  change: Change | null;
  words: NamedWords;
}

/** Everything that lifts something, at once, and what the plan is then. */
export function Together({ change, words }: TogetherProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={classes.title}>
        What would change it
      </h3>
      {change === null ? (
        <p className={classes.quiet}>
          Nothing of which my rules can tell before. Below stands what each of them asks.
        </p>
      ) : (
        <>
          <ul className={classes.steps}>
            {stepTexts(change, words).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <Then change={change} words={words} />
        </>
      )}
      <p className={classes.quiet}>
        Each was decided again by my rules, with all else as it was when this was decided.
      </p>
    </section>
  );
}

/** What the whole plan is with a change, and by which rules it is no GO. */
export function Then({ change, words }: { change: Change; words: NamedWords }) {
  const { outcome, left } = change;
  const by = left.map(words.nameOf).join(', ');
  return (
    <p className={classes.then}>
      <OutcomeShape outcome={outcome} size={20} named={false} />
      <span>
        Then this plan is <strong>{OUTCOME_WORDS[outcome]}</strong>
        {left.length > 0 && <>, by {by}</>}
      </span>
    </p>
  );
}
