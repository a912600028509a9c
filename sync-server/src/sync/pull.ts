import type { Amount, RowPlace, SpaceReader, StoredRow, SyncStore, Versions } from '@mast/database';
import { ENTITY_NAMES } from '@mast/shared/entities';
import { type Cookie, NO_SPACE, type PullRequest } from './envelopes.ts';
import { everything, pageOrder, planPull, type RowsPlan, wholeOrder } from './plan-pull.ts';

/** How much an answer holds at most. */
export interface PullBounds {
  /** Of rows; what is more comes in pages. */
  readonly page: Amount;
  /**
   * With more removals a client is started over: as many as the rows that a device is meant to hold. A device
   * takes removals in one by one, and shows nothing new meanwhile: 180,000 of them, of a history that was
   * brought in and grew old, took it minutes.
   */
  readonly mostRemoved: number;
}

export const PULL_BOUNDS: PullBounds = {
  page: { rows: 4_000, size: 16_000_000 },
  mostRemoved: 20_000,
};

export interface PullAnswer {
  readonly cookie: Cookie;
  readonly lastMutationIDChanges: Readonly<Record<string, number>>;
  /** Patch operations, each as its JSON: rows come from the store as text and go out as they are. */
  readonly patch: readonly string[];
}

/** The body of the answer. */
export const pullBody = ({ cookie, lastMutationIDChanges, patch }: PullAnswer): string =>
  `{"cookie":${JSON.stringify(cookie)},"lastMutationIDChanges":${JSON.stringify(
    lastMutationIDChanges,
  )},"patch":[${patch.join(',')}]}`;

// Ids and names hold nothing that JSON would escape: their contracts see to it.
const putOf = ({ entity, id, json }: StoredRow): string =>
  `{"op":"put","key":"${entity}/${id}","value":${json}}`;
const delOf = ({ entity, id }: RowPlace): string => `{"op":"del","key":"${entity}/${id}"}`;
const CLEAR = '{"op":"clear"}';

/** Answers a pull from one snapshot: cookie, rows and last mutation ids agree. */
export function handlePull(
  store: SyncStore,
  userId: string,
  request: PullRequest,
  bounds: PullBounds = PULL_BOUNDS,
): Promise<PullAnswer | 'client_state_not_found'> {
  return store.withUserRead(userId, async (reader) => {
    const space = await reader.space();
    if (space === undefined) return emptySpace(request.cookie);
    const plan = planPull(request.cookie, space);
    if (plan.kind === 'client_state_not_found') return plan.kind;
    if (plan.kind === 'nothing') {
      return { cookie: plan.cookie, lastMutationIDChanges: {}, patch: [] };
    }
    // A group that has pushed nothing yet is not on record; it can see nothing but its own rows.
    const isOwn = await reader.ownsGroup(request.clientGroupID);
    const groupId = isOwn ? request.clientGroupID : null;
    const asked = { reader, groupId, epoch: space.epoch, cookie: request.cookie, bounds };
    return readRows(asked, plan);
  });
}

/** Who asks, and what they hold. */
interface Asked {
  readonly reader: SpaceReader;
  readonly groupId: string | null;
  readonly epoch: string;
  readonly cookie: Cookie | null;
  readonly bounds: PullBounds;
}

/** A person who has written nothing yet has no space: there is nothing to send. */
function emptySpace(cookie: Cookie | null): PullAnswer | 'client_state_not_found' {
  // Restored from a backup of before this person's first write.
  if (cookie !== null && cookie.epoch !== NO_SPACE) return 'client_state_not_found';
  return {
    cookie: cookie ?? { order: 0, epoch: NO_SPACE, v: 0 },
    lastMutationIDChanges: {},
    patch: [],
  };
}

async function readRows(asked: Asked, plan: RowsPlan): Promise<PullAnswer> {
  const { reader, bounds, cookie, epoch } = asked;
  const { after, upTo, isAnew } = plan;
  const gone = isAnew || plan.from !== null ? [] : await readGone(asked, plan);
  if (gone.length > bounds.mostRemoved) return readRows(asked, everything(upTo));
  const { rows, isLast } = await reader.rowsPage({ after, upTo }, placeOf(plan), bounds.page);
  const patch = [...(isAnew ? [CLEAR] : []), ...gone.map(delOf), ...rows.map(putOf)];
  const last = rows.at(-1);
  if (!isLast && last !== undefined) {
    const page = { entity: last.entity, id: last.id, ...(after > 0 && { after }) };
    // What was written on the device stays in view until all that came of it is there.
    return {
      cookie: { order: pageOrder(cookie), epoch, v: upTo, page },
      lastMutationIDChanges: {},
      patch,
    };
  }
  return {
    cookie: { order: wholeOrder(upTo, cookie), epoch, v: upTo },
    lastMutationIDChanges: await idsSince(asked, { after, upTo }),
    patch,
  };
}

/** What is no more, and what has grown old; one more than a client is sent, where it is more. */
async function readGone({ reader, bounds }: Asked, { after, upTo }: RowsPlan): Promise<RowPlace[]> {
  const [removed, cooled] = await Promise.all([
    reader.tombstonesSince({ after, upTo }, bounds.mostRemoved + 1),
    reader.cooledSince({ after, upTo }, bounds.mostRemoved + 1),
  ]);
  return [...removed, ...cooled];
}

const idsSince = async (
  { reader, groupId }: Asked,
  versions: Versions,
): Promise<Record<string, number>> =>
  groupId === null ? {} : reader.mutationIdsSince(groupId, versions);

/** Where a page begins; a cookie that names no entity of ours begins at the first. */
function placeOf({ from }: RowsPlan): RowPlace | null {
  const entity = ENTITY_NAMES.find((name) => name === from?.entity);
  return from === null || entity === undefined ? null : { entity, id: from.id };
}
