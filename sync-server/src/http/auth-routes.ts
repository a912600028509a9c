import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Auth, SignedIn } from '../auth/auth.ts';
import { sendError } from './errors.ts';

declare module 'fastify' {
  interface FastifyRequest {
    signedIn: SignedIn | null;
  }
}

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

/** Hands everything below /api/auth to the sign-in library. */
export function authRoutes(app: FastifyInstance, auth: Auth, origin: string): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    async handler(request, reply) {
      const answer = await auth.handle(
        new Request(new URL(request.url, origin), {
          method: request.method,
          headers: headersOf(request),
          ...(request.method === 'POST' ? { body: JSON.stringify(request.body ?? {}) } : {}),
        }),
      );
      reply.code(answer.status);
      for (const [name, value] of answer.headers) {
        if (name !== 'set-cookie' && name !== 'content-length') reply.header(name, value);
      }
      for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie);
      return reply.send(answer.body === null ? null : await answer.text());
    },
  });

  app.get('/api/me', async (request, reply) => {
    const signedIn = await auth.whoIs(headersOf(request));
    return signedIn ? reply.send(signedIn) : sendError(reply, 'unauthenticated');
  });
}

/**
 * A guard for routes that answer to a person alone. Where the app says whose rows it holds, they
 * must be this person's: cookies go with the browser, and another may have signed in since.
 */
export const requireSignIn =
  (auth: Auth) => async (request: FastifyRequest, reply: FastifyReply) => {
    const signedIn = await auth.whoIs(headersOf(request));
    if (!signedIn) return sendError(reply, 'unauthenticated');
    const holder = request.headers['x-mast-user'];
    if (holder !== undefined && holder !== signedIn.userId) return sendError(reply, 'forbidden');
    request.signedIn = signedIn;
  };
