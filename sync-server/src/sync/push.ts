import { isInfrastructure, type SpaceWriter, type SyncStore } from '@mast/database';
import { type Applied, applyMutation, keepRejection, type Received } from './apply-mutation.ts';
import type { PushedMutation, PushRequest } from './envelopes.ts';
import { planPush } from './plan-push.ts';

/** One transaction holds at most this many mutations. */
const CHUNK = 100;
/** A mutation that failed for no known reason is passed by at this try. */
const MOST_TRIES = 3;

export type PushAnswer =
  | { readonly kind: 'done'; readonly applied: number; readonly refused: number }
  | { readonly kind: 'client_state_not_found' }
  | { readonly kind: 'forbidden' }
  /** A mutation failed for no known reason and is to be tried again. */
  | { readonly kind: 'retry' };

export interface PushDeps {
  readonly store: SyncStore;
  readonly now: () => number;
  readonly newId: () => string;
  readonly onUnknownError: (error: unknown, mutation: PushedMutation) => void;
}

interface Tally {
  applied: number;
  refused: number;
}

/** Takes a push in, chunk by chunk, each in a transaction of its own. Infrastructure errors throw. */
export async function handlePush(
  deps: PushDeps,
  userId: string,
  request: PushRequest,
): Promise<PushAnswer> {
  const tally: Tally = { applied: 0, refused: 0 };
  const received: Received = {
    at: deps.now(),
    schemaVersion: request.schemaVersion,
    newId: deps.newId,
    sender: request.sender,
  };
  const chunks = Math.max(1, Math.ceil(request.mutations.length / CHUNK));
  for (let i = 0; i < chunks; i += 1) {
    const mutations = request.mutations.slice(i * CHUNK, (i + 1) * CHUNK);
    const { value } = await deps.store.withUserWrite(userId, (writer) =>
      pushChunk(deps, writer, request.clientGroupID, mutations, received, tally),
    );
    if (value !== 'next') return value;
  }
  return { kind: 'done', ...tally };
}

async function pushChunk(
  deps: PushDeps,
  writer: SpaceWriter,
  groupId: string,
  mutations: readonly PushedMutation[],
  received: Received,
  tally: Tally,
): Promise<PushAnswer | 'next'> {
  if (!(await writer.claimGroup(groupId))) return { kind: 'forbidden' };
  const known = await writer.clientsOf(groupId);
  const lastIds = new Map(known.map((client) => [client.id, client.lastMutationId]));
  const moved = new Map<string, number>();
  let ended: PushAnswer | 'next' = 'next';
  for (const step of planPush(mutations, lastIds)) {
    if (step.do === 'client_state_not_found') ended = { kind: 'client_state_not_found' };
    if (step.do === 'stop') ended = { kind: 'done', ...tally };
    if (step.do !== 'apply') continue;
    const outcome = await applyInSavepoint(deps, writer, step.mutation, received);
    if (outcome === 'retry') {
      ended = { kind: 'retry' };
      break;
    }
    tally[outcome] += 1;
    moved.set(step.mutation.clientID, step.mutation.id);
  }
  for (const [id, lastMutationId] of moved) {
    await writer.saveClient(groupId, { id, lastMutationId });
  }
  return ended;
}

/** A refusal or failure undoes this mutation alone; those before it in the chunk stand. */
async function applyInSavepoint(
  deps: PushDeps,
  writer: SpaceWriter,
  mutation: PushedMutation,
  received: Received,
): Promise<'applied' | 'refused' | 'retry'> {
  let outcome: Applied;
  try {
    outcome = await writer.savepoint(
      () => applyMutation(writer, mutation, received),
      (value) => typeof value === 'string',
    );
  } catch (error) {
    if (isInfrastructure(error)) throw error;
    return passOrRetry(deps, writer, mutation, received, error);
  }
  if (typeof outcome === 'string') return 'applied';
  await keepRejection(writer, mutation, outcome.refused, received);
  return 'refused';
}

async function passOrRetry(
  deps: PushDeps,
  writer: SpaceWriter,
  mutation: PushedMutation,
  received: Received,
  error: unknown,
): Promise<'refused' | 'retry'> {
  deps.onUnknownError(error, mutation);
  const tries = await writer.countFailure(mutation.clientID, mutation.id);
  if (tries < MOST_TRIES) return 'retry';
  const refused = {
    code: 'internal' as const,
    message: `expected the write to be taken in, found it failing ${MOST_TRIES} times`,
  };
  await keepRejection(writer, mutation, refused, received);
  return 'refused';
}
