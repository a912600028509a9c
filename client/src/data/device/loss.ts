import type { Marker } from './marker.ts';

/** What a browser has cleared of a device, as far as its marker knows. */
export interface Loss {
  /** `writes`: also what was written and not yet sent. `rows`: only what the server has anyway. */
  readonly of: 'writes' | 'rows';
  /** Writes that had not reached the server, and are lost. */
  readonly unsent: number;
  /** Until when everything was synced. */
  readonly lastSyncAt: string | null;
}

export interface Found {
  readonly hasJournal: boolean;
  readonly hasRows: boolean;
}

/** What was lost between the marker and what was found; null where nothing was, as in a fresh browser. */
export function lossOf(marker: Marker | null, { hasJournal, hasRows }: Found): Loss | null {
  if (marker === null || (marker.lastSyncAt === null && marker.counter === 0)) return null;
  const { lastSyncAt, waiting } = marker;
  if (!hasJournal) return { of: 'writes', unsent: waiting, lastSyncAt };
  return hasRows || lastSyncAt === null ? null : { of: 'rows', unsent: 0, lastSyncAt };
}
