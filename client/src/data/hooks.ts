import type { Entities, EntityName } from '@mast/shared/entities';
import { useSyncExternalStore } from 'react';
import { memory, useStore } from './current.ts';
import type { Loss } from './device/loss.ts';
import { Observable, useObservable } from './observable.ts';
import type { Where } from './rows/matches.ts';
import { NO_ROWS } from './rows/row-query.ts';
import { type Space, space } from './storage/space.ts';
import type { DataStatus, PendingWrite, Row, Session, SyncState } from './types.ts';

const NO_QUERY = new Observable<readonly Row[]>(NO_ROWS);
const NO_DATA = new Observable<DataStatus>({ state: 'snapshot', snapshotAt: null });
const NOTHING_PENDING = new Observable<readonly PendingWrite[]>([]);
const NO_SYNC = new Observable<SyncState>({
  state: 'saved',
  waiting: 0,
  lastSyncAt: null,
  rejections: 0,
  tooOld: 0,
  online: true,
  signedOutByServer: false,
  isRevoked: false,
});

/** Who is signed in; known at once from what this browser remembers. */
export const useSession = (): Session => useObservable(memory.session);

/** Rows with these values in the order of their ids; the same array until one of them changes. */
export const useRows = <K extends EntityName>(
  entity: K,
  where?: Partial<Entities[K]>,
): Entities[K][] => useQuery(entity, where as Where | undefined);

/** One row, undefined where there is none or none is asked for. */
export const useRow = <K extends EntityName>(
  entity: K,
  id: string | undefined,
): Entities[K] | undefined => useQuery(entity, id === undefined ? null : { id })[0];

/** @param where null asks for nothing */
function useQuery<K extends EntityName>(entity: K, where: Where | undefined | null): Entities[K][] {
  const store = useStore();
  const query = where === null || store === null ? NO_QUERY : store.rows.query(entity, where);
  return useSyncExternalStore(query.subscribe, query.get) as unknown as Entities[K][];
}

/** Whether the rows are live, or those of a stored first screen and from when. */
export const useDataState = (): DataStatus => useObservable(useStore()?.status ?? NO_DATA);

const NOT_FAILED = new Observable(false);

/** Whether this device could not open something that it keeps for this person, at the last try. */
export const useHasFailedToOpen = (): boolean =>
  useObservable(useStore()?.opening.hasFailed ?? NOT_FAILED);

export const useSyncState = (): SyncState => useObservable(useStore()?.sync.state ?? NO_SYNC);

/** The writes that this device holds and the server has not yet answered, oldest first. */
export const usePending = (): readonly PendingWrite[] =>
  useObservable(useStore()?.pending ?? NOTHING_PENDING);

const NO_LOSS = new Observable<Loss | null>(null);

/** What this browser had cleared, until the person has read it. */
export const useLoss = (): Loss | null => useObservable(useStore()?.memory.loss ?? NO_LOSS);

/** The room on this device as it was last looked at. */
export const useSpace = (): Space | null => useObservable(space);
