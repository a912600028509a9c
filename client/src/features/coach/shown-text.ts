import type { CoachMessage } from '@mast/shared/types';

export type Stored = Pick<CoachMessage, 'id' | 'text' | 'version'>;

/** What this device says itself, and which stored text there was when it did. */
export interface SaidHere {
  readonly text: string | null;
  readonly besideId: string | undefined;
}

export interface ShownText {
  readonly text: string;
  /** Not yet stored by the server. */
  readonly isOnlyHere: boolean;
}

export const latestOf = <T extends Stored>(messages: readonly T[]): T | undefined =>
  [...messages].sort((a, b) => b.version - a.version)[0];

/**
 * The server's text, unless this device says something newer: then its own, until the server has
 * stored another.
 */
export function shownText(
  stored: Stored | undefined,
  here: SaidHere | undefined,
): ShownText | undefined {
  const isNewer =
    here?.text != null &&
    (stored === undefined || (stored.id === here.besideId && stored.text !== here.text));
  if (isNewer) return { text: here.text as string, isOnlyHere: true };
  return stored && { text: stored.text, isOnlyHere: false };
}
