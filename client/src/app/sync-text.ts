import type { SyncState } from '../data/index.ts';

/** What the sync line says. @param clock the time of an instant as it is shown */
export function syncText(sync: SyncState, clock: (iso: string) => string): string {
  const { state, waiting, lastSyncAt } = sync;
  switch (state) {
    case 'needs_me':
      return 'Needs me';
    case 'waiting':
      return `${waiting} waiting`;
    case 'offline':
      return waiting > 0 ? `Offline · ${waiting} waiting` : 'Offline · saved here';
    case 'synced':
      return lastSyncAt === null ? 'Saved here' : `Saved here · synced ${clock(lastSyncAt)}`;
    case 'saved':
      return 'Saved here';
  }
}
