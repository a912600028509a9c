import type { Intent, JournalEntry, Trade } from '@mast/shared/types';

/** Entities that hold words to search for. */
export interface Searchable {
  trade: Trade;
  journal_entry: JournalEntry;
  intent: Intent;
}

export type SearchableEntity = keyof Searchable;

/** When a row took place, and its words in lower case. */
export interface SearchText {
  readonly at: string;
  readonly words: string;
}

const TEXTS: {
  readonly [K in SearchableEntity]: (row: Searchable[K]) => readonly (string | null | undefined)[];
} = {
  trade: ({ instrumentId, side, setup, mode }) => [instrumentId, side, setup, mode],
  journal_entry: ({ text, emotion }) => [text, emotion?.tag],
  intent: ({ instrumentId, side, plan }) => [
    instrumentId,
    side,
    plan.setup,
    plan.reason,
    plan.invalidation,
    plan.exitPlan,
  ],
};

const TIMES: { readonly [K in SearchableEntity]: (row: Searchable[K]) => string } = {
  trade: ({ lastFillAt }) => lastFillAt,
  journal_entry: ({ at }) => at,
  intent: ({ correctedTime }) => correctedTime,
};

export const isSearchable = (entity: string): entity is SearchableEntity => entity in TEXTS;

export function searchText<K extends SearchableEntity>(entity: K, row: Searchable[K]): SearchText {
  const texts = TEXTS[entity](row).filter((text) => text != null);
  return { at: TIMES[entity](row), words: texts.join('\n').toLowerCase() };
}

/** What a row must hold to be found: each word of the question, anywhere, in any case. */
export const wordsOf = (question: string): readonly string[] =>
  question.toLowerCase().split(/\s+/).filter(Boolean);

export interface SearchFilters {
  readonly entities: readonly SearchableEntity[];
  /** First instant that counts. */
  readonly from?: string;
  /** First instant that counts no more. */
  readonly until?: string;
}

export const fits = (
  entity: SearchableEntity,
  { at, words }: SearchText,
  asked: readonly string[],
  { entities, from, until }: SearchFilters,
): boolean =>
  entities.includes(entity) &&
  (from === undefined || at >= from) &&
  (until === undefined || at < until) &&
  asked.every((word) => words.includes(word));

/** A row that was found. */
export type Hit = {
  [K in SearchableEntity]: { readonly entity: K; readonly at: string; readonly row: Searchable[K] };
}[SearchableEntity];

export interface Found {
  /** The newest of what fits. */
  readonly hits: readonly Hit[];
  /** How many fit. */
  readonly count: number;
}
