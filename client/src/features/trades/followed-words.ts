import type { JournalEntry } from '@mast/shared/types';

export type Followed = NonNullable<JournalEntry['followedPlan']>;

export const FOLLOWED_WORDS: Readonly<Record<Followed, { answer: string; said: string }>> = {
  yes: { answer: 'Yes', said: 'I followed my plan' },
  partly: { answer: 'Partly', said: 'I followed my plan in part' },
  no: { answer: 'No', said: 'I did not follow my plan' },
};
