import { isInfrastructure, type SpaceWriter, type SyncStore } from '@mast/database';
import { type Refusal, refusal } from '@mast/shared/errors';
import { noteDevice, type SeenDevice } from '../devices/note-device.ts';
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
  /** The device is shut out: what came is kept as refused. */
  | { readonly kind: 'device_revoked' }
  /** A mutation failed for no known reason and is to be tried again. */
  | { readonly kind: 'retry' };

export interface PushDeps {
  readonly store: SyncStore;
  readonly now: () => number;
  readonly newId: () => string;
  readonly onUnknownError: (error: unknown, mutation: PushedMutation) => void;
}

/** What a request tells of the device that it is of; an older app does not say. */
export interface PushingDevice {
  readonly seen?: SeenDevice | undefined;
  /** It, or another one that its sign-in was of, is shut out. */
  readonly isRevoked: boolean;
}

const FORBIDDEN: PushAnswer = { kind: 'forbidden' };
const SAYS_NOTHING: PushingDevice = { isRevoked: false };
const REVOKED = refusal(
  'device_revoked',
  'expected a device that is let in, found one that was shut out',
);
/** A device that writes is put on record again once an hour. */
const WRITER_STALE_MS = 60 * 60_000;

interface Tally {
  applied: number;
  refused: number;
}

/** Takes a push in, chunk by chunk, each in a transaction of its own. Infrastructure errors throw. */
export async function handlePush(
  deps: PushDeps,
  userId: string,
  request: PushRequest,
  device: PushingDevice = SAYS_NOTHING,
): Promise<PushAnswer> {
  const tally: Tally = { applied: 0, refused: 0 };
  const received: Received = {
    at: deps.now(),
    schemaVersion: request.schemaVersion,
    newId: deps.newId,
    sender: request.sender,
  };
  let isRevoked = false;
  const chunks = Math.max(1, Math.ceil(request.mutations.length / CHUNK));
  for (let i = 0; i < chunks; i += 1) {
    const mutations = request.mutations.slice(i * CHUNK, (i + 1) * CHUNK);
    const { value } = await deps.store.withUserWrite(userId, async (writer) => {
      if (!(await writer.claimGroup(request.clientGroupID))) return FORBIDDEN;
      isRevoked = await isShutOut(writer, device, received.at);
      return pushChunk(
        deps,
        writer,
        request.clientGroupID,
        mutations,
        { ...received, isRevoked },
        tally,
      );
    });
    if (value !== 'next') return value;
  }
  return isRevoked ? { kind: 'device_revoked' } : { kind: 'done', ...tally };
}

/** Puts the device on record, too, in the version that the push takes. */
async function isShutOut(
  writer: SpaceWriter,
  { seen, isRevoked }: PushingDevice,
  at: number,
): Promise<boolean> {
  if (seen === undefined || isRevoked) return isRevoked;
  const { revokedAt } = await noteDevice(writer, seen, at, WRITER_STALE_MS);
  return revokedAt !== null;
}

async function pushChunk(
  deps: PushDeps,
  writer: SpaceWriter,
  groupId: string,
  mutations: readonly PushedMutation[],
  received: Received & { readonly isRevoked: boolean },
  tally: Tally,
): Promise<PushAnswer | 'next'> {
  const known = await writer.clientsOf(groupId);
  const lastIds = new Map(known.map((client) => [client.id, client.lastMutationId]));
  const moved = new Map<string, number>();
  let ended: PushAnswer | 'next' = 'next';
  for (const step of planPush(mutations, lastIds)) {
    if (step.do === 'client_state_not_found') ended = { kind: 'client_state_not_found' };
    if (step.do !== 'apply') continue;
    const outcome = received.isRevoked
      ? await refuse(writer, step.mutation, REVOKED, received)
      : await applyInSavepoint(deps, writer, step.mutation, received);
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
  return refuse(writer, mutation, outcome.refused, received);
}

async function refuse(
  writer: SpaceWriter,
  mutation: PushedMutation,
  refused: Refusal,
  received: Received,
): Promise<'refused'> {
  await keepRejection(writer, mutation, refused, received);
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
  const message = `expected the write to be taken in, found it failing ${MOST_TRIES} times`;
  return refuse(writer, mutation, refusal('internal', message), received);
}
