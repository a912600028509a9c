import type { JournalEntry } from '@mast/shared/types';

export type EntryKind = JournalEntry['kind'];

interface KindWords {
  readonly name: string;
  /** Over the field that is written into. */
  readonly field: string;
  readonly save: string;
}

export const KIND_WORDS: Readonly<Record<EntryKind, KindWords>> = {
  pre: { name: 'Before', field: 'What I see and what I plan', save: 'Keep my words' },
  post: { name: 'Post entry', field: 'What happened', save: 'Save post entry' },
  note: { name: 'Note', field: 'My note', save: 'Keep my words' },
};

export const isEntryKind = (text: string | null): text is EntryKind =>
  text !== null && Object.hasOwn(KIND_WORDS, text);

export const entryName = ({ kind, period }: Pick<JournalEntry, 'kind' | 'period'>): string =>
  period === null ? KIND_WORDS[kind].name : 'Review of my quarter';
