import type { Cookie } from '../../../sync-server/src/sync/envelopes.ts';

/** What one pull brought: rows, cookie and last mutation ids of one moment of the server. */
export interface Snapshot {
  readonly rows: ReadonlyMap<string, unknown>;
  readonly cookie: Cookie | null;
  readonly lastIds: ReadonlyMap<string, number>;
}

export const EMPTY: Snapshot = { rows: new Map(), cookie: null, lastIds: new Map() };

/** Replicache orders cookies by their `order`; none is before all. */
export const compareCookies = (a: Cookie | null, b: Cookie | null): number =>
  (a?.order ?? -1) - (b?.order ?? -1);

/** A mutation as Replicache holds and pushes it. */
export interface HeldMutation {
  readonly clientID: string;
  readonly id: number;
  readonly name: string;
  readonly args: unknown;
  readonly timestamp: number;
}

export const isAfter = ({ clientID, id }: HeldMutation, { lastIds }: Snapshot): boolean =>
  id > (lastIds.get(clientID) ?? 0);

export const keyOf = ({ args }: HeldMutation): string =>
  (args as { meta: { key: string } }).meta.key;
