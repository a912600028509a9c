import type { Space } from '@mast/database';
import { type Cookie, NO_SPACE } from './envelopes.ts';

/** What a pull must read. */
export type PullPlan =
  | { readonly kind: 'nothing'; readonly cookie: Cookie }
  | {
      readonly kind: 'changes';
      readonly after: number;
      readonly upTo: number;
      readonly order: number;
    }
  /** The server was restored: what it acknowledged since is not on record. */
  | { readonly kind: 'client_state_not_found' }
  | PagePlan;

/** A page of the rows of some versions. */
export interface PagePlan {
  readonly kind: 'page';
  /** It clears what the client holds. */
  readonly isAnew: boolean;
  readonly from: { readonly entity: string; readonly id: string } | null;
  readonly after: number;
  readonly upTo: number;
  readonly order: number;
}

/**
 * Of orders between two versions: more than a sync has pages, each of which counts one on from the cookie
 * that it began from.
 */
const STEP = 1_000_000;

/**
 * Plans a pull from the cookie and the space. Starts over where the client holds nothing yet, or what
 * was removed since is known no more. A server that was restored from a backup (another epoch, or a
 * version before the client's) knows less than it once acknowledged, and a client takes no lower
 * mutation ids in: it is told that its state is lost, and begins anew from its journal.
 */
export function planPull(cookie: Cookie | null, space: Space): PullPlan {
  if (cookie === null || cookie.epoch === NO_SPACE) return everything(space.version, cookie);
  if (cookie.epoch !== space.epoch || cookie.v > space.version) {
    return { kind: 'client_state_not_found' };
  }
  if (cookie.v < space.tombstoneFloor) return everything(space.version, cookie);
  if (cookie.page) {
    const order = nextOrder(cookie);
    const { after = 0, ...from } = cookie.page;
    return { kind: 'page', isAnew: false, from, after, upTo: cookie.v, order };
  }
  if (cookie.v === space.version) return { kind: 'nothing', cookie };
  const order = wholeOrder(space.version, cookie);
  return { kind: 'changes', after: cookie.v, upTo: space.version, order };
}

/** The first page of everything up to a version, for a client that holds what its cookie says. */
export const everything = (upTo: number, cookie: Cookie | null): PagePlan => ({
  ...firstPage(0, upTo, cookie),
  isAnew: true,
});

/** The first page of what changed between two versions. */
export const firstPage = (after: number, upTo: number, cookie: Cookie | null): PagePlan => ({
  kind: 'page',
  isAnew: false,
  from: null,
  after,
  upTo,
  order: nextOrder(cookie),
});

/**
 * The order of a cookie under which a version is all there. Made of the version, it is the same in all tabs
 * of a device, which take over from each other what is of a higher one. A page outranks only what it began
 * from: it brings no last mutation ids, and a tab that knows of more must not go back to it.
 */
export const wholeOrder = (version: number, before: Cookie | null): number =>
  Math.max(version * STEP, nextOrder(before));

/** A client drops an answer whose cookie is equal in order to its own. */
const nextOrder = (cookie: Cookie | null): number => (cookie?.order ?? 0) + 1;
