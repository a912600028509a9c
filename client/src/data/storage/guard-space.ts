import type { TextStorage } from '../types.ts';
import { askToKeep, lookAtSpace, space } from './space.ts';

const ASKED = 'mast.keepAsked';
const LOOK_MS = 60_000;

let lookedAt = 0;

/** Looks at the room that is left, at most once a minute. */
export async function guardSpace(now: number): Promise<void> {
  if (now - lookedAt < LOOK_MS) return;
  lookedAt = now;
  await lookAtSpace();
}

/**
 * After a write of the person's own, when there is something to keep: asks the browser once not to
 * clear it. Some browsers ask the person in turn, who can be asked again from the settings only.
 */
export async function askOnceToKeep(storage: TextStorage): Promise<void> {
  if (storage.getItem(ASKED) !== null) return;
  storage.setItem(ASKED, '1');
  if (space.get()?.isKept !== true) await askToKeep();
}
