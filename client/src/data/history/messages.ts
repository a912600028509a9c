import type { HistoryState } from './history-state.ts';
import type { Found, SearchFilters } from './search-text.ts';

/** What the page asks of the worker. */
export type Ask =
  | { readonly ask: 'open'; readonly userId: string }
  | { readonly ask: 'fill' }
  | {
      readonly ask: 'search';
      readonly number: number;
      readonly question: string;
      readonly filters: SearchFilters;
    };

/** What the worker tells the page. */
export type Tell =
  | { readonly tell: 'state'; readonly state: HistoryState }
  | { readonly tell: 'found'; readonly number: number; readonly found: Found }
  | { readonly tell: 'failed'; readonly number: number; readonly message: string };
