import type { Space } from '@mast/database';
import { type Cookie, NO_SPACE } from './envelopes.ts';

/** What a pull must read. */
export type PullPlan =
  | { readonly kind: 'nothing'; readonly cookie: Cookie }
  /** The server was restored: what it acknowledged since is not on record. */
  | { readonly kind: 'client_state_not_found' }
  | RowsPlan;

/** Rows of some versions from a place on, as many as an answer holds. */
export interface RowsPlan {
  readonly kind: 'rows';
  /** What the client holds is cleared first. */
  readonly isAnew: boolean;
  readonly from: { readonly entity: string; readonly id: string } | null;
  readonly after: number;
  readonly upTo: number;
}

/**
 * Plans a pull from the cookie and the space. Starts over where the client holds nothing yet, or what
 * was removed since is known no more. A server that was restored from a backup (another epoch, or a
 * version before the client's) knows less than it once acknowledged, and a client takes no lower
 * mutation ids in: it is told that its state is lost, and begins anew from its journal.
 */
export function planPull(cookie: Cookie | null, space: Space): PullPlan {
  if (cookie === null || cookie.epoch === NO_SPACE) return everything(space.version);
  if (cookie.epoch !== space.epoch || cookie.v > space.version) {
    return { kind: 'client_state_not_found' };
  }
  if (cookie.v < space.tombstoneFloor) return everything(space.version);
  if (cookie.page) {
    const { after = 0, ...from } = cookie.page;
    return { kind: 'rows', isAnew: false, from, after, upTo: cookie.v };
  }
  if (cookie.v === space.version) return { kind: 'nothing', cookie };
  return { kind: 'rows', isAnew: false, from: null, after: cookie.v, upTo: space.version };
}

/** All rows up to a version, for a client that is to hold nothing else. */
export const everything = (upTo: number): RowsPlan => ({
  kind: 'rows',
  isAnew: true,
  from: null,
  after: 0,
  upTo,
});

/**
 * Of orders between two versions: more than a sync has pages, each of which counts one on from the cookie
 * that it began from.
 */
const STEP = 1_000_000;

/**
 * The order of a cookie under which a version is all there. Made of the version, it is the same in all tabs
 * of a device, which take over from each other what is of a higher one.
 */
export const wholeOrder = (version: number, before: Cookie | null): number =>
  Math.max(version * STEP, pageOrder(before));

/**
 * The order of a page's cookie, which outranks only what it began from: a page brings no last mutation ids, and
 * a tab that knows of more must not go back to it. A client drops an answer whose cookie is equal in order.
 */
export const pageOrder = (before: Cookie | null): number => (before?.order ?? 0) + 1;
