import type { Cookie } from './envelopes.ts';

export interface SpaceState {
  readonly version: number;
  readonly epoch: string;
  readonly tombstoneFloor: number;
}

/** What a pull must read. */
export type PullPlan =
  | { readonly kind: 'nothing'; readonly cookie: Cookie }
  | {
      readonly kind: 'changes';
      readonly after: number;
      readonly upTo: number;
      readonly order: number;
    }
  /** A page of everything up to a version; the first one clears what the client holds. */
  | {
      readonly kind: 'page';
      readonly isFirst: boolean;
      readonly from: { readonly entity: string; readonly id: string } | null;
      readonly upTo: number;
      readonly order: number;
    };

/**
 * Plans a pull from the cookie and the space. Starts over where the cookie is null, the server was
 * restored since (another epoch, or a version ahead of ours), or what was removed is known no more.
 * `order` always rises when anything is sent: a client drops an answer whose cookie is equal.
 */
export function planPull(cookie: Cookie | null, space: SpaceState): PullPlan {
  const order = (cookie?.order ?? 0) + 1;
  const mustReset =
    cookie === null ||
    cookie.epoch !== space.epoch ||
    cookie.v > space.version ||
    cookie.v < space.tombstoneFloor;
  if (mustReset) return { kind: 'page', isFirst: true, from: null, upTo: space.version, order };
  if (cookie.page)
    return { kind: 'page', isFirst: false, from: cookie.page, upTo: cookie.v, order };
  if (cookie.v === space.version) return { kind: 'nothing', cookie };
  return { kind: 'changes', after: cookie.v, upTo: space.version, order };
}
