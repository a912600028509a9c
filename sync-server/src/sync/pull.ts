import type { RowPlace, SpaceReader, StoredRow, SyncStore } from '@mast/database';
import { ENTITY_NAMES } from '@mast/shared/entities';
import { type Cookie, NO_SPACE, type PullRequest } from './envelopes.ts';
import { everything, type PagePlan, type PullPlan, planPull, wholeOrder } from './plan-pull.ts';

/** How much an answer holds at most. */
export interface PullBounds {
  /** Rows of one page of a first sync; the app is usable after the first. */
  readonly pageRows: number;
  /**
   * With more removals a client is started over: as many as the rows that a device is meant to hold. A device
   * takes removals in one by one, and shows nothing new meanwhile: 180,000 of them, of a history that was
   * brought in and grew old, took it minutes.
   */
  readonly mostRemoved: number;
}

const BOUNDS: PullBounds = { pageRows: 4_000, mostRemoved: 20_000 };

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
  { pageRows, mostRemoved }: PullBounds = BOUNDS,
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
    const asked = { reader, groupId, epoch: space.epoch, cookie: request.cookie };
    if (plan.kind === 'page') return readPage(asked, plan, pageRows);
    const gone = await readRemoved(reader, plan);
    return gone.length > mostRemoved
      ? readPage(asked, everything(plan.upTo, request.cookie), pageRows)
      : readChanges(asked, plan, gone);
  });
}

/** Who asks, and what they hold. */
interface Asked {
  readonly reader: SpaceReader;
  readonly groupId: string | null;
  readonly epoch: string;
  readonly cookie: Cookie | null;
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

type ChangesPlan = Extract<PullPlan, { kind: 'changes' }>;

/** What is no more, and what has grown old. */
async function readRemoved(
  reader: SpaceReader,
  { after, upTo }: ChangesPlan,
): Promise<readonly RowPlace[]> {
  const [removed, cooled] = await Promise.all([
    reader.tombstonesSince(after, upTo),
    reader.cooledSince(after, upTo),
  ]);
  return [...removed, ...cooled];
}

async function readChanges(
  asked: Asked,
  { after, upTo, order }: ChangesPlan,
  gone: readonly RowPlace[],
): Promise<PullAnswer> {
  const [rows, lastMutationIDChanges] = await Promise.all([
    asked.reader.rowsSince(after, upTo),
    idsSince(asked, after, upTo),
  ]);
  return {
    cookie: { order, epoch: asked.epoch, v: upTo },
    lastMutationIDChanges,
    patch: [...gone.map(delOf), ...rows.map(putOf)],
  };
}

async function readPage(asked: Asked, plan: PagePlan, pageRows: number): Promise<PullAnswer> {
  const { epoch } = asked;
  const { upTo, order, isFirst } = plan;
  const rows = await asked.reader.rowsPage(upTo, placeOf(plan), pageRows);
  const last = rows.at(-1);
  const isWhole = rows.length < pageRows || last === undefined;
  return {
    cookie: isWhole
      ? { order: wholeOrder(upTo, asked.cookie), epoch, v: upTo }
      : { order, epoch, v: upTo, page: { entity: last.entity, id: last.id } },
    // What was written on the device stays in view until all that came of it is there.
    lastMutationIDChanges: isWhole ? await idsSince(asked, 0, upTo) : {},
    patch: [...(isFirst ? [CLEAR] : []), ...rows.map(putOf)],
  };
}

const idsSince = async (
  { reader, groupId }: Asked,
  after: number,
  upTo: number,
): Promise<Record<string, number>> =>
  groupId === null ? {} : reader.mutationIdsSince(groupId, after, upTo);

/** Where a page begins; a cookie that names no entity of ours begins at the first. */
function placeOf({ from }: PagePlan): RowPlace | null {
  const entity = ENTITY_NAMES.find((name) => name === from?.entity);
  return from === null || entity === undefined ? null : { entity, id: from.id };
}
