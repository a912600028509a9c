import type { SyncStore } from '@mast/database';
import { AGEING_ENTITIES, type AgeingEntity } from '@mast/shared/entities';
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
  properties: {
    after: { type: 'string', maxLength: 300 },
    entities: { type: 'string', maxLength: 200 },
  },
} as const;

const userOf = (request: { signedIn: { userId: string } | null }): string =>
  (request.signedIn as { userId: string }).userId;

/** All where none is named; undefined where a name is not known. */
function entitiesOf(names: string | undefined): readonly AgeingEntity[] | undefined {
  if (names === undefined) return AGEING_ENTITIES;
  const asked = names.split(',');
  const known = AGEING_ENTITIES.filter((entity) => asked.includes(entity));
  return known.length === new Set(asked).size ? known : undefined;
}

/** What devices hold no more, page by page and resumable, and what they compare it by. */
export function historyRoutes(
  app: FastifyInstance,
  { store, requireSignIn }: HistoryRouteDeps,
): void {
  app.get<{ Querystring: { after?: string; entities?: string } }>(
    '/api/sync/history',
    { schema: { querystring: QUERY }, preHandler: requireSignIn },
    async (request, reply) => {
      const { after, entities: names } = request.query;
      const cursor = after === undefined ? null : parseCursor(after);
      const entities = entitiesOf(names);
      if (entities === undefined) {
        const known = AGEING_ENTITIES.join(',');
        return sendError(reply, 'bad_request', `expected some of \`${known}\`, found \`${names}\``);
      }
      if (cursor === undefined) {
        return sendError(
          reply,
          'bad_request',
          `expected a cursor of the history, found \`${after}\``,
        );
      }
      const body = await handleHistory(store, userOf(request), { after: cursor, entities });
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
