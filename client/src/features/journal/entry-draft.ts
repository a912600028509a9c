import type { JournalEntry } from '@mast/shared/types';
import { choiceOf, type EmotionChoice, NO_EMOTION } from '../common/emotions.ts';

export interface EntryDraft {
  /** Of the entry that it becomes, so that pictures belong to it before it is written. */
  entryId: string;
  text: string;
  emotion: EmotionChoice;
}

export const emptyDraft = (entryId: string): EntryDraft => ({
  entryId,
  text: '',
  emotion: NO_EMOTION,
});

export const draftOf = ({ id, text, emotion }: JournalEntry): EntryDraft => ({
  entryId: id,
  text,
  emotion: choiceOf(emotion),
});
