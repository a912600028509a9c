import type { Instant } from '../time/index.ts';

export const UNDO_MS = 120_000;

export interface SavedPost {
  readonly savedAt: Instant;
  readonly now: Instant;
  /** When a plan was last put before the gate, by any device. */
  readonly lastGateCallAt: Instant | null;
}

/**
 * Whether a post entry that was just saved may be taken back with what it started: within 120 s, and
 * before any plan was decided with it. After that a correction changes no running cooldown.
 */
export const mayUndoPost = ({ savedAt, now, lastGateCallAt }: SavedPost): boolean =>
  now >= savedAt &&
  now - savedAt < UNDO_MS &&
  (lastGateCallAt === null || lastGateCallAt < savedAt);
