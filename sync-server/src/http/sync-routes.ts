import { deviceLabel } from '@mast/shared/devices';
import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { SignedIn } from '../auth/auth.ts';
import type { Devices } from '../devices/devices.ts';
import type { SeenDevice } from '../devices/note-device.ts';
import { PULL_SCHEMA, PUSH_SCHEMA, type PullRequest, type PushRequest } from '../sync/envelopes.ts';
import type { Pokes } from '../sync/poke.ts';
import { handlePull, pullBody } from '../sync/pull.ts';
import { handlePush, type PushAnswer, type PushDeps } from '../sync/push.ts';
import { sendError } from './errors.ts';
import { PokeStreams } from './poke-streams.ts';

/** A long backlog, or an import of many fills, arrives in one request. */
const PUSH_BODY_BYTES = 96 * 1024 * 1024;

export interface SyncRouteDeps extends PushDeps {
  readonly requireSignIn: onRequestAsyncHookHandler;
  /** Lets a device that was shut out hand over what it wrote. */
  readonly requireSignInToPush: onRequestAsyncHookHandler;
  readonly devices: Devices;
  readonly pokes: Pokes;
  /** A device of this person asks or tells something. */
  readonly onContact: (userId: string) => void;
}

const userOf = (request: { signedIn: { userId: string } | null }): string =>
  (request.signedIn as { userId: string }).userId;

export function syncRoutes(app: FastifyInstance, deps: SyncRouteDeps): void {
  app.post<{ Body: PushRequest }>(
    '/api/sync/push',
    {
      schema: { body: PUSH_SCHEMA },
      bodyLimit: PUSH_BODY_BYTES,
      // Before the body is read: a stranger's may be large.
      onRequest: deps.requireSignInToPush,
    },
    async (request, reply) => {
      const answer = await push(deps, request);
      if (answer.kind === 'device_revoked') return sendError(reply, 'device_revoked');
      if (answer.kind === 'forbidden') return sendError(reply, 'forbidden');
      if (answer.kind === 'retry') return sendError(reply, 'unavailable');
      if (answer.kind === 'client_state_not_found') return { error: 'ClientStateNotFound' };
      request.log.info({ applied: answer.applied, refused: answer.refused }, 'push');
      return {};
    },
  );

  app.post<{ Body: PullRequest }>(
    '/api/sync/pull',
    { schema: { body: PULL_SCHEMA }, onRequest: deps.requireSignIn },
    async (request, reply) => {
      const answer = await handlePull(deps.store, userOf(request), request.body);
      if (answer === 'client_state_not_found') return { error: 'ClientStateNotFound' };
      notePull(deps, request);
      deps.onContact(userOf(request));
      request.log.info({ operations: answer.patch.length, version: answer.cookie.v }, 'pull');
      return reply.type('application/json; charset=utf-8').send(pullBody(answer));
    },
  );

  const streams = new PokeStreams(deps.pokes);
  app.get('/api/sync/poke', { onRequest: deps.requireSignIn }, (request, reply) => {
    reply.hijack();
    const stream = reply.raw;
    stream.writeHead(200, {
      ...Object.fromEntries(Object.entries(reply.getHeaders()).map(([k, v]) => [k, String(v)])),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const { userId, sessionId } = request.signedIn as SignedIn;
    streams.start({
      stream,
      userId,
      mayStay: async () => {
        const { isRevoked } = await deps.devices.check(userId, sessionId, request.device?.id);
        return !isRevoked;
      },
    });
  });
}

function seenDevice(
  { device, headers }: FastifyRequest,
  schemaVersion: string,
  offsetMs?: number | null,
): SeenDevice | undefined {
  const id = device?.id;
  if (id === undefined) return undefined;
  return { id, label: deviceLabel(headers['user-agent'] ?? ''), schemaVersion, offsetMs };
}

const CHANGES_DEVICES = new Set(['revokeDevice', 'readmitDevice']);

async function push(
  deps: SyncRouteDeps,
  request: FastifyRequest<{ Body: PushRequest }>,
): Promise<PushAnswer> {
  const { body, device } = request;
  const userId = userOf(request);
  const seen = seenDevice(request, body.schemaVersion, lastOffset(body));
  const handle = () =>
    handlePush(deps, userId, body, { seen, isRevoked: device?.isRevoked ?? false });
  if (seen !== undefined) deps.devices.visited(userId, seen.id, 'lastPushAt');
  return body.mutations.some(({ name }) => CHANGES_DEVICES.has(name))
    ? deps.devices.changing(userId, handle)
    : handle();
}

/** How far the sender knew the server's clock to be ahead, as its last write has it. */
function lastOffset({ mutations }: PushRequest): number | null | undefined {
  const args = mutations.at(-1)?.args as { meta?: { device?: { offsetMs?: unknown } } } | undefined;
  const offset = args?.meta?.device?.offsetMs;
  return offset === null || Number.isSafeInteger(offset) ? (offset as number | null) : undefined;
}

/** Beside the answer, which waits for nothing here. */
function notePull(
  { devices }: SyncRouteDeps,
  request: FastifyRequest<{ Body: PullRequest }>,
): void {
  const seen = seenDevice(request, request.body.schemaVersion);
  if (seen === undefined) return;
  const userId = userOf(request);
  devices.visited(userId, seen.id, 'lastPullAt');
  devices.readBy(userId, seen).catch((error: unknown) => {
    request.log.warn({ name: (error as Error).name }, 'a device could not be put on record');
  });
}
