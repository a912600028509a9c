import { type Change, put } from '../entities/index.ts';
import type { JournalEntry } from '../generated/types.ts';
import { hashOf } from '../hash/index.ts';
import { formatInstant } from '../time/index.ts';
import type { MutationContext } from './mutation.ts';

/** What a write says of an entry; its times follow from what is there already. */
export type EntryWords = Omit<JournalEntry, 'at' | 'createdAt' | 'revisedAt'>;

type Said = Pick<JournalEntry, 'text' | 'emotion' | 'followedPlan' | 'answers'>;

const said = ({ text, emotion, followedPlan, answers }: Said): Said => ({
  text,
  emotion,
  followedPlan,
  answers,
});

const isSame = (a: Said, b: Said): boolean => hashOf(said(a)) === hashOf(said(b));

/**
 * Writes an entry. One that was there keeps its time, and what it said before stays as a revision;
 * the same words again change nothing of that.
 * @param key of the write: one write leaves one revision, however often it is run
 */
export function entryChanges(
  existing: JournalEntry | undefined,
  words: EntryWords,
  key: string,
  context: MutationContext,
): Change[] {
  const at = formatInstant(context.eventTime);
  const createdAt = formatInstant(context.now);
  if (existing === undefined) {
    return [put('journal_entry', { ...words, at, createdAt, revisedAt: null })];
  }
  const kept = { at: existing.at, createdAt: existing.createdAt };
  if (isSame(existing, words)) {
    return [put('journal_entry', { ...words, ...kept, revisedAt: existing.revisedAt })];
  }
  return [
    put('journal_entry', { ...words, ...kept, revisedAt: at }),
    put('journal_revision', {
      id: key,
      entryId: existing.id,
      ...said(existing),
      writtenAt: existing.revisedAt ?? existing.at,
      createdAt,
    }),
  ];
}
