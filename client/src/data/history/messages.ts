import type { AgeingEntity } from '@mast/shared/entities';
import type { JournalEntry } from '@mast/shared/types';
import type { HistoryState } from './history-state.ts';
import type { Found, Searchable, SearchableEntity, SearchFilters } from './search-text.ts';

/** What the page asks of the worker. */
export type Ask =
  | { readonly ask: 'open'; readonly userId: string }
  | { readonly ask: 'fill' }
  | {
      readonly ask: 'search';
      readonly number: number;
      readonly question: string;
      readonly filters: SearchFilters;
    }
  | {
      readonly ask: 'row';
      readonly number: number;
      readonly entity: SearchableEntity;
      readonly id: string;
    }
  | { readonly ask: 'entries'; readonly number: number; readonly tradeId: string }
  | {
      readonly ask: 'export';
      readonly number: number;
      readonly entity: AgeingEntity;
      /** Ids of rows that the page has newer. */
      readonly skip: readonly string[];
    };

/** Rows of one entity as JSON texts with a comma between each two. */
export interface ExportedRows {
  readonly json: Blob;
  readonly count: number;
  /** How many more there are; null where that is not known, 0 where these are all. */
  readonly missing: number | null;
}

/** What the worker tells the page. */
export type Tell =
  | { readonly tell: 'state'; readonly state: HistoryState }
  | { readonly tell: 'found'; readonly number: number; readonly found: Found }
  | {
      readonly tell: 'row';
      readonly number: number;
      readonly row: Searchable[SearchableEntity] | null;
    }
  | { readonly tell: 'entries'; readonly number: number; readonly entries: JournalEntry[] }
  | { readonly tell: 'exported'; readonly number: number; readonly rows: ExportedRows }
  | { readonly tell: 'failed'; readonly number: number; readonly message: string };
