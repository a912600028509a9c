import type { JournalEntry } from '@mast/shared/types';
import { useRows } from '../../data/index.ts';
import { Fold, Stack } from '../../ui/index.ts';
import { emotionText } from '../common/emotions.ts';
import { useTimes } from '../common/use-times.ts';
import classes from './journal.module.css';
import { Markdown } from './markdown/markdown.tsx';
import { PictureGrid } from './pictures/picture-grid.tsx';
import { usePictures } from './pictures/use-pictures.ts';

/** What an entry says, shows, and said before. */
export function EntryWords({ entry }: { entry: JournalEntry }) {
  const pictures = usePictures(entry.id);
  return (
    <Stack gap={4}>
      <Markdown text={entry.text} />
      <PictureGrid pictures={pictures} />
      {entry.revisedAt !== null && <Earlier entryId={entry.id} revisedAt={entry.revisedAt} />}
    </Stack>
  );
}

function Earlier({ entryId, revisedAt }: { entryId: string; revisedAt: string }) {
  const revisions = useRows('journal_revision', { entryId });
  const { when } = useTimes();
  const newest = [...revisions].sort((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1));
  return (
    <Fold title={`Changed ${when(revisedAt)}: what it said before`}>
      <Stack gap={4}>
        {newest.map((one) => (
          <article key={one.id} className={classes.earlier}>
            <p className={classes.quiet}>
              {[when(one.writtenAt), emotionText(one.emotion)].filter(Boolean).join(' · ')}
            </p>
            <Markdown text={one.text} />
          </article>
        ))}
      </Stack>
    </Fold>
  );
}
