import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { sendError } from './errors.ts';

const isPage = (url: string, accept: string | undefined): boolean =>
  !url.startsWith('/api/') &&
  !/\.[a-z0-9]+(?:\?|$)/i.test(url) &&
  (accept ?? '*/*').match(/text\/html|\*\/\*/) !== null;

/** Serves the app: hashed files for ever, its page and worker always asked for again. */
export async function staticRoutes(app: FastifyInstance, folder: string): Promise<void> {
  const isBuilt = existsSync(path.join(folder, 'index.html'));
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: folder,
      cacheControl: false,
      setHeaders(reply, file) {
        const isHashed = file.includes(`${path.sep}assets${path.sep}`);
        reply.header(
          'cache-control',
          isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && isPage(request.url, request.headers.accept);
    if (isBuilt && wantsPage)
      return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return sendError(
      reply,
      'not_found',
      `expected a known route, found \`${request.method} ${request.url.slice(0, 200)}\``,
    );
  });
}
