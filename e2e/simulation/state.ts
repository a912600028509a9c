import type { Cookie } from '../../sync-server/src/sync/envelopes.ts';

/** How far a page or the server is, and how many writes a page holds back: who is alike in it holds the same rows. */
export const stateOf = (
  cookie: Pick<Cookie, 'epoch' | 'v' | 'page'> | null,
  pending: number,
): string => `${cookie?.epoch} ${cookie?.v} ${cookie?.page?.id ?? 'whole'} ${pending}`;
