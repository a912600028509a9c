import type { Device } from '@mast/shared/types';
import type { DeviceVisit } from '../../data/index.ts';

const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;

/** When a device was last here: to the moment where the server tells it, else as its row has it. */
export function lastHere({ lastSyncAt }: Device, visit: DeviceVisit | undefined): string {
  const exact = visit ? later(visit.lastPushAt, visit.lastPullAt) : null;
  return later(exact, lastSyncAt) ?? lastSyncAt;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** A request takes about so long: less tells nothing. */
const RIGHT_MS = 2 * SECOND;

function duration(ms: number): string {
  if (ms < MINUTE) return `${Math.round(ms / SECOND)} s`;
  if (ms < HOUR) return `${Math.round(ms / MINUTE)} min`;
  return `${Math.round(ms / HOUR)} h`;
}

/** How a device's clock stands to the server's. @param offsetMs how far the server's is ahead */
export function clockWords(offsetMs: number | null): string {
  if (offsetMs === null) return 'not known yet';
  if (Math.abs(offsetMs) < RIGHT_MS) return 'right';
  return `${duration(Math.abs(offsetMs))} ${offsetMs > 0 ? 'behind' : 'ahead'}`;
}

/** Those that are let in first, then those that were here last. */
export const inOrder = (devices: readonly Device[]): Device[] =>
  [...devices].sort(
    (a, b) =>
      Number(a.revokedAt !== null) - Number(b.revokedAt !== null) ||
      (a.lastSyncAt < b.lastSyncAt ? 1 : -1),
  );
