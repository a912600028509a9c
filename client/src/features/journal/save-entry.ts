import type { JournalEntry } from '@mast/shared/types';
import { pictures, sendPictures } from '../../data/attachments/index.ts';
import { write } from '../../data/index.ts';
import { emotionOf } from '../common/emotions.ts';
import type { EntryDraft } from './entry-draft.ts';

export interface EntryTarget {
  readonly kind: Exclude<JournalEntry['kind'], 'post'>;
  readonly period: JournalEntry['period'];
  readonly intentId: string | null;
}

/** Writes an entry and puts its pictures to it; where the page ends in between, the next start does. */
export async function saveEntry(draft: EntryDraft, target: EntryTarget): Promise<void> {
  const { entryId } = draft;
  const words = { entryId, text: draft.text.trim(), emotion: emotionOf(draft.emotion) };
  const { kind, intentId, period } = target;
  if (kind === 'pre') await write('writePre', { ...words, intentId });
  else await write('writeNote', { ...words, period });
  await pictures().add(entryId);
  sendPictures();
}
