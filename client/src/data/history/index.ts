export {
  exportHistory,
  olderEntriesOf,
  olderRow,
  searchHistory,
  startHistory,
  useHistory,
} from './current-history.ts';
export type { HistoryState } from './history-state.ts';
export type { ExportedRows } from './messages.ts';
export type { Found, Hit, Searchable, SearchableEntity, SearchFilters } from './search-text.ts';
