import type { Cooldown } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';
import type { Block } from './blocks.ts';
import type { Held } from './counted-starts.ts';

/** What decides whom a cooldown holds, and how. */
export interface Hold extends Block, Held {
  readonly class: Cooldown['class'];
  readonly trigger: string;
  /** False for one that was over before it was known. */
  readonly isEnforced: boolean;
}

/** Whether new plans wait for it at all; other minor pauses are their own rule's. */
export const holdsPlans = (row: Pick<Hold, 'isEnforced' | 'class' | 'trigger'>): boolean =>
  row.isEnforced && (row.class !== 'minor' || row.trigger === 'self_extension');

/** Whether new plans of an account wait for it. */
export function holdsAccount(row: Omit<Hold, keyof Block>, accountId: string): boolean {
  if (!holdsPlans(row)) return false;
  return row.scope === 'person' || (row.scope === 'account' && row.accountId === accountId);
}

/** A position and the close that may start a cooldown. */
export interface ClosedPosition {
  readonly accountId: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant;
}

/** Whether its loss is no fault: it was opened before every cooldown inside which it closed. */
export function isNoFault(position: ClosedPosition, rows: Iterable<Hold>): boolean {
  const { accountId, openedAt, closedAt } = position;
  let isInside = false;
  for (const row of rows) {
    if (closedAt <= row.startsAt || closedAt >= row.endsAt) continue;
    if (!holdsAccount(row, accountId)) continue;
    if (openedAt >= row.startsAt) return false;
    isInside = true;
  }
  return isInside;
}
