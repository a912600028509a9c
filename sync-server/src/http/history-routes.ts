import type { SyncStore } from '@mast/database';
import type { FastifyInstance, preHandlerAsyncHookHandler } from 'fastify';
import { handleHistory, handleHistorySummary } from '../sync/history.ts';
import { parseCursor } from '../sync/plan-history.ts';
import { sendError } from './errors.ts';

export interface HistoryRouteDeps {
  readonly store: SyncStore;
  readonly requireSignIn: preHandlerAsyncHookHandler;
}

const QUERY = {
  type: 'object',
  additionalProperties: false,
  properties: { after: { type: 'string', maxLength: 300 } },
} as const;

const userOf = (request: { signedIn: { userId: string } | null }): string =>
  (request.signedIn as { userId: string }).userId;

/** What devices hold no more, page by page and resumable, and what they compare it by. */
export function historyRoutes(
  app: FastifyInstance,
  { store, requireSignIn }: HistoryRouteDeps,
): void {
  app.get<{ Querystring: { after?: string } }>(
    '/api/sync/history',
    { schema: { querystring: QUERY }, preHandler: requireSignIn },
    async (request, reply) => {
      const { after } = request.query;
      const cursor = after === undefined ? null : parseCursor(after);
      if (cursor === undefined) {
        return sendError(
          reply,
          'bad_request',
          `expected a cursor of the history, found \`${after}\``,
        );
      }
      const body = await handleHistory(store, userOf(request), cursor);
      return reply
        .headers({ 'cache-control': 'no-store' })
        .type('application/json; charset=utf-8')
        .send(body);
    },
  );

  app.get('/api/sync/history/summary', { preHandler: requireSignIn }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return handleHistorySummary(store, userOf(request));
  });
}
