import {
  type Database,
  mutationIdsSince,
  ownsGroup,
  readSpace,
  rowsPage,
  rowsSince,
  type Sql,
  tombstonesSince,
  type VersionedRow,
} from '@mast/database';
import type { EntityName } from '@mast/shared/entities';
import { ENTITY_NAMES } from '@mast/shared/entities';
import type { Cookie, PullRequest } from './envelopes.ts';
import { type PullPlan, planPull } from './plan-pull.ts';

/** Rows of one page of a first sync; the app is usable after the first. */
const PAGE_ROWS = 4_000;

export type PatchOperation =
  | { readonly op: 'clear' }
  | { readonly op: 'put'; readonly key: string; readonly value: unknown }
  | { readonly op: 'del'; readonly key: string };

export interface PullResponse {
  readonly cookie: Cookie;
  readonly lastMutationIDChanges: Record<string, number>;
  readonly patch: readonly PatchOperation[];
}

const putOf = ({ entity, value }: VersionedRow): PatchOperation => ({
  op: 'put',
  key: `${entity}/${value.id}`,
  value,
});

/** Answers a pull from one snapshot: cookie, rows and last mutation ids agree. */
export function handlePull(
  database: Database,
  userId: string,
  request: PullRequest,
): Promise<PullResponse | 'forbidden'> {
  return database.withUserRead(userId, async (_reader, sql) => {
    const space = await readSpace(sql, userId);
    const isOwn = await ownsGroup(sql, userId, request.clientGroupID);
    // A group that has pushed nothing yet is not on record; it can see nothing but its own rows.
    if (space === undefined) return emptySpace(request.cookie);
    const plan = planPull(request.cookie, space);
    return read(sql, userId, isOwn ? request.clientGroupID : null, space.epoch, plan);
  });
}

/** A person who has written nothing yet has no space: nothing to send, and nothing to reset. */
const emptySpace = (cookie: Cookie | null): PullResponse => ({
  cookie: cookie ?? { order: 0, epoch: 'none', v: 0 },
  lastMutationIDChanges: {},
  patch: [],
});

async function read(
  sql: Sql,
  userId: string,
  groupId: string | null,
  epoch: string,
  plan: PullPlan,
): Promise<PullResponse> {
  const idsSince = async (after: number, upTo: number) =>
    groupId === null ? {} : mutationIdsSince(sql, userId, groupId, after, upTo);
  if (plan.kind === 'nothing') {
    return { cookie: plan.cookie, lastMutationIDChanges: {}, patch: [] };
  }
  if (plan.kind === 'changes') {
    const { after, upTo, order } = plan;
    const removed = await tombstonesSince(sql, userId, after, upTo);
    const rows = await rowsSince(sql, userId, after, upTo);
    return {
      cookie: { order, epoch, v: upTo },
      lastMutationIDChanges: await idsSince(after, upTo),
      patch: [
        ...removed.map(({ entity, id }) => ({ op: 'del' as const, key: `${entity}/${id}` })),
        ...rows.map(putOf),
      ],
    };
  }
  const { upTo, order, isFirst } = plan;
  const rows = await rowsPage(sql, userId, upTo, startOf(plan), PAGE_ROWS);
  const last = rows.at(-1);
  const isWhole = rows.length < PAGE_ROWS || last === undefined;
  return {
    cookie: isWhole
      ? { order, epoch, v: upTo }
      : { order, epoch, v: upTo, page: { entity: last.entity, id: last.value.id } },
    lastMutationIDChanges: isFirst ? await idsSince(0, upTo) : {},
    patch: [...(isFirst ? [{ op: 'clear' as const }] : []), ...rows.map(putOf)],
  };
}

function startOf(
  plan: Extract<PullPlan, { kind: 'page' }>,
): { entity: EntityName; id: string } | null {
  if (plan.from === null) return null;
  const entity = ENTITY_NAMES.find((name) => name === plan.from?.entity);
  return entity === undefined ? null : { entity, id: plan.from.id };
}
