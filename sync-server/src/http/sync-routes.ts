import type { FastifyInstance, preHandlerAsyncHookHandler } from 'fastify';
import { PULL_SCHEMA, PUSH_SCHEMA, type PullRequest, type PushRequest } from '../sync/envelopes.ts';
import type { Pokes } from '../sync/poke.ts';
import { handlePull, pullBody } from '../sync/pull.ts';
import { handlePush, type PushDeps } from '../sync/push.ts';
import { sendError } from './errors.ts';

/** A long backlog, or an import of many fills, arrives in one request. */
const PUSH_BODY_BYTES = 96 * 1024 * 1024;
const HEARTBEAT_MS = 20_000;

export interface SyncRouteDeps extends PushDeps {
  readonly requireSignIn: preHandlerAsyncHookHandler;
  readonly pokes: Pokes;
}

const userOf = (request: { signedIn: { userId: string } | null }): string =>
  (request.signedIn as { userId: string }).userId;

export function syncRoutes(app: FastifyInstance, deps: SyncRouteDeps): void {
  app.post<{ Body: PushRequest }>(
    '/api/sync/push',
    { schema: { body: PUSH_SCHEMA }, bodyLimit: PUSH_BODY_BYTES, preHandler: deps.requireSignIn },
    async (request, reply) => {
      const answer = await handlePush(deps, userOf(request), request.body);
      if (answer.kind === 'forbidden') return sendError(reply, 'forbidden');
      if (answer.kind === 'retry') return sendError(reply, 'unavailable');
      if (answer.kind === 'client_state_not_found') return { error: 'ClientStateNotFound' };
      request.log.info({ applied: answer.applied, refused: answer.refused }, 'push');
      return {};
    },
  );

  app.post<{ Body: PullRequest }>(
    '/api/sync/pull',
    { schema: { body: PULL_SCHEMA }, preHandler: deps.requireSignIn },
    async (request, reply) => {
      const answer = await handlePull(deps.store, userOf(request), request.body);
      if (answer === 'client_state_not_found') return { error: 'ClientStateNotFound' };
      request.log.info({ operations: answer.patch.length, version: answer.cookie.v }, 'pull');
      return reply.type('application/json; charset=utf-8').send(pullBody(answer));
    },
  );

  app.get('/api/sync/poke', { preHandler: deps.requireSignIn }, (request, reply) => {
    reply.hijack();
    const stream = reply.raw;
    stream.writeHead(200, {
      ...Object.fromEntries(Object.entries(reply.getHeaders()).map(([k, v]) => [k, String(v)])),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    stream.write('retry: 2000\n: open\n\n');
    const stop = deps.pokes.subscribe(userOf(request), (version) => {
      stream.write(`id: ${version}\nevent: poke\ndata: {}\n\n`);
    });
    const heartbeat = setInterval(() => stream.write(': alive\n\n'), HEARTBEAT_MS);
    request.raw.on('close', () => {
      clearInterval(heartbeat);
      stop();
    });
  });
}
