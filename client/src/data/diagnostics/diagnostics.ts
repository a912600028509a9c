import type { JournalState } from '../journal/journal.ts';
import type { ReplicaIds } from '../replica/replica.ts';
import type { Space } from '../storage/space.ts';
import type { Asked } from '../sync/sync-log.ts';

/** How this device's sync stands, without anything that a person wrote. */
export interface Diagnostics {
  readonly app: { readonly version: string; readonly build: string; readonly schema: string };
  readonly browser: string;
  readonly at: string;
  readonly deviceId: string;
  readonly replica: ReplicaIds | null;
  readonly tab: { readonly isLeading: boolean; readonly pokes: string; readonly open: number };
  readonly serverOffsetMs: number | null;
  readonly online: boolean;
  readonly lastSyncAt: string | null;
  readonly signedOutByServer: boolean;
  readonly journal: Readonly<Record<JournalState, number>> | null;
  readonly waiting: Readonly<Record<string, number>>;
  readonly heldBack: number;
  readonly rejections: number;
  readonly space: Space | null;
  readonly requests: readonly Asked[];
}

/** How often each name stands in a list. */
export function countByName(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
