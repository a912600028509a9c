import type { JournalEntry } from '@mast/shared/types';
import { Section } from '../../ui/index.ts';
import { emotionText } from '../common/emotions.ts';
import { useTimes } from '../common/use-times.ts';
import { EntryWords } from '../journal/entry-words.tsx';
import { entryName } from '../journal/kind-words.ts';
import classes from './history.module.css';

/** An entry, and when it was written. */
export function OlderWords({ entry }: { entry: JournalEntry }) {
  const { when } = useTimes();
  const about = [when(entry.at), emotionText(entry.emotion)].filter(Boolean);
  return (
    <Section title={entryName(entry)}>
      <p className={classes.quiet}>{about.join(' · ')}</p>
      <EntryWords entry={entry} />
    </Section>
  );
}
