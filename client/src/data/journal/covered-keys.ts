import type { Rejection } from '@mast/shared/types';
import { entityPrefix } from '../rows/key-prefix.ts';
import type { JournalRow } from './journal.ts';

/** What of a pull's answer says that writes were taken in or refused. */
export interface PulledNews {
  readonly cookie?: { readonly epoch?: string } | null;
  readonly lastMutationIDChanges: Readonly<Record<string, number>>;
  readonly patch: readonly {
    readonly op: string;
    readonly key?: string;
    readonly value?: unknown;
  }[];
}

/** Whether a pull may answer any row: what others wrote answers none. */
export const answersAny = (news: PulledNews): boolean =>
  Object.keys(news.lastMutationIDChanges).length > 0 || rejectedKeys(news).size > 0;

/** Keys of the rows that a pull answers: their mutation is covered, or a rejection names them. */
export function coveredKeys(rows: readonly JournalRow[], news: PulledNews): string[] {
  const rejected = rejectedKeys(news);
  return rows
    .filter((row) => rejected.has(row.key) || isProcessed(row, news))
    .map(({ key }) => key);
}

function isProcessed({ clientId, mutationId }: JournalRow, news: PulledNews): boolean {
  if (clientId === null || mutationId === null) return false;
  const last = news.lastMutationIDChanges[clientId];
  return last !== undefined && mutationId <= last;
}

function rejectedKeys({ patch }: PulledNews): Set<string> {
  const keys = new Set<string>();
  for (const { op, key, value } of patch) {
    if (op !== 'put' || !key?.startsWith(entityPrefix('rejection'))) continue;
    const { id, args } = value as Rejection;
    keys.add((args as { meta?: { key?: string } }).meta?.key ?? id);
  }
  return keys;
}
