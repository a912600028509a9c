import { draftAbout, type Subject, textOf } from '@mast/shared/coach/drafts';
import { readRows, scoreOf } from '../../data/index.ts';

/**
 * A text of the coach from the rows on this device, by the code that the server runs; null where there
 * is nothing to say. Heavy: loaded where no text is stored yet, or something here is newer.
 */
export async function tellHere(subject: Subject): Promise<string | null> {
  const isPost = subject.template === 'journal-post';
  const score = isPost ? (await scoreOf(subject.subjectId))?.score : undefined;
  return readRows(async (reader) => {
    const draft = await draftAbout(reader, subject, async () => score);
    return (draft && textOf(draft)?.text) ?? null;
  });
}
