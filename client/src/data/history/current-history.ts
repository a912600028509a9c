import type { AgeingEntity } from '@mast/shared/entities';
import type { JournalEntry } from '@mast/shared/types';
import { useEffect, useSyncExternalStore } from 'react';
import { currentStore } from '../current.ts';
import { isDemoId } from '../demo/demo-id.ts';
import { Observable } from '../observable.ts';
import { History } from './history.ts';
import { type HistoryState, NO_HISTORY } from './history-state.ts';
import type { ExportedRows } from './messages.ts';
import type { Found, Searchable, SearchableEntity, SearchFilters } from './search-text.ts';

/** The history of the person who is signed in, once anything asked for it. */
const current = new Observable<History | null>(null);

/** Follows whoever is signed in. @returns null where that is nobody */
function openHistory(): History | null {
  const signedIn = currentStore.get()?.userId ?? null;
  // A demo has all of its rows on the screens.
  const userId = signedIn === null || isDemoId(signedIn) ? null : signedIn;
  const before = current.get();
  if ((before?.userId ?? null) === userId) return before;
  before?.close();
  const opened = userId === null ? null : new History(userId);
  current.set(opened);
  return opened;
}

currentStore.subscribe(() => {
  if (current.get() !== null) openHistory();
});
addEventListener('online', () => current.get()?.fill());

/** The older rows of an entity on this device, but those of these ids; works offline. */
export async function exportHistory(
  entity: AgeingEntity,
  skip: readonly string[],
): Promise<ExportedRows> {
  const history = openHistory();
  if (history === null) return { json: new Blob(), count: 0, missing: 0 };
  return history.exportRows(entity, skip);
}

/** Begins or goes on to bring older rows to this device. */
export const startHistory = (): void => openHistory()?.fill();

/** The newest of the older rows on this device that hold each word of a question; works offline. */
export async function searchHistory(question: string, filters: SearchFilters): Promise<Found> {
  const history = openHistory();
  return history === null ? { hits: [], count: 0 } : history.search(question, filters);
}

/** An older row on this device; null where it is not. Works offline. */
export async function olderRow<K extends SearchableEntity>(
  entity: K,
  id: string,
): Promise<Searchable[K] | null> {
  return openHistory()?.row(entity, id) ?? null;
}

/** Older words about a trade on this device; works offline. */
export async function olderEntriesOf(tradeId: string): Promise<readonly JournalEntry[]> {
  return openHistory()?.entriesOf(tradeId) ?? [];
}

const stateNow = (): HistoryState => current.get()?.state.get() ?? NO_HISTORY;

function subscribe(listener: () => void): () => void {
  let stop = current.get()?.state.subscribe(listener);
  const stopFollowing = current.subscribe(() => {
    stop?.();
    stop = current.get()?.state.subscribe(listener);
    listener();
  });
  return () => {
    stop?.();
    stopFollowing();
  };
}

/** How far this device's history has come; begins it where nothing did yet. */
export function useHistory(): HistoryState {
  useEffect(startHistory, []);
  return useSyncExternalStore(subscribe, stateNow);
}
