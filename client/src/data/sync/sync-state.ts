import type { SyncState } from '../types.ts';

export interface SyncFacts {
  readonly waiting: number;
  /** Writes so old that the person has to be asked before they are sent. */
  readonly tooOld: number;
  readonly rejections: number;
  readonly lastSyncAt: string | null;
  readonly online: boolean;
  readonly signedOutByServer: boolean;
  readonly isRevoked: boolean;
}

/** What to tell a person of the sync: first what needs them, then what is in the way. */
export function syncStateOf(facts: SyncFacts): SyncState {
  return { ...facts, state: wordOf(facts) };
}

function wordOf(facts: SyncFacts): SyncState['state'] {
  const { signedOutByServer, isRevoked, rejections, tooOld } = facts;
  if (signedOutByServer || isRevoked || rejections > 0 || tooOld > 0) return 'needs_me';
  if (!facts.online) return 'offline';
  if (facts.waiting > 0) return 'waiting';
  return facts.lastSyncAt === null ? 'saved' : 'synced';
}
