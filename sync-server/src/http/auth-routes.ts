import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Auth, SignedIn } from '../auth/auth.ts';
import type { DeviceCheck, Devices } from '../devices/devices.ts';
import { sendError } from './errors.ts';

declare module 'fastify' {
  interface FastifyRequest {
    signedIn: SignedIn | null;
    device: DeviceCheck | null;
  }
}

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

/** Whoever is shut out may still leave, and enter anew. */
const OPEN_TO_ALL = /^\/api\/auth\/(?:sign-(?:in|up)\/email|sign-out)$/;
/** The library looks for the session by a token that the adapter lists hashed, and ends none. */
const ENDS_NOTHING = /^\/api\/auth\/revoke-(?:other-sessions|session)(?:\/|$)/;

/** Hands everything below /api/auth to the sign-in library. */
export function authRoutes(
  app: FastifyInstance,
  auth: Auth,
  devices: Devices,
  origin: string,
): void {
  const refusedAs = async (
    request: FastifyRequest,
    signedIn: SignedIn,
  ): Promise<RefusedAs | undefined> => refusalOf(await checkDevice(devices, request, signedIn));

  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    async handler(request, reply) {
      // Resolved once: what is let pass is what is answered.
      const url = new URL(request.url, origin);
      if (ENDS_NOTHING.test(url.pathname)) return sendError(reply, 'not_found');
      if (!OPEN_TO_ALL.test(url.pathname)) {
        const signedIn = await auth.whoIs(headersOf(request));
        const refused = signedIn && (await refusedAs(request, signedIn));
        if (refused) return sendError(reply, refused);
      }
      const answer = await auth.handle(
        new Request(url, {
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
    if (!signedIn) return sendError(reply, 'unauthenticated');
    const refused = await refusedAs(request, signedIn);
    if (refused) return sendError(reply, refused);
    return reply.send({ userId: signedIn.userId, email: signedIn.email });
  });
}

/**
 * A guard for routes that answer to a person alone. Where the app says whose rows it holds, they
 * must be this person's: cookies go with the browser, and another may have signed in since.
 */
export const requireSignIn =
  (auth: Auth, devices: Devices, options: { readonly letShutOutPass?: boolean } = {}) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    const signedIn = await auth.whoIs(headersOf(request));
    if (!signedIn) return sendError(reply, 'unauthenticated');
    const holder = request.headers['x-mast-user'];
    if (holder !== undefined && holder !== signedIn.userId) return sendError(reply, 'forbidden');
    request.signedIn = signedIn;
    request.device = await checkDevice(devices, request, signedIn);
    const refused = refusalOf(request.device);
    if (refused === 'device_revoked' && options.letShutOutPass) return;
    if (refused) return sendError(reply, refused);
  };

type RefusedAs = 'unauthenticated' | 'device_revoked';

/** A device too many is not taken on, shut out or not: its name may be made up. */
function refusalOf({ isRevoked, isOneTooMany }: DeviceCheck): RefusedAs | undefined {
  if (isOneTooMany) return 'unauthenticated';
  return isRevoked ? 'device_revoked' : undefined;
}

const DEVICE_ID = /^[A-Za-z0-9:_.-]{1,64}$/;

/** An older app does not say of which device it is, and no event source can. */
function checkDevice(
  devices: Devices,
  request: FastifyRequest,
  { userId, sessionId }: SignedIn,
): Promise<DeviceCheck> {
  const named = request.headers['x-mast-device'];
  const id = typeof named === 'string' && DEVICE_ID.test(named) ? named : undefined;
  return devices.check(userId, sessionId, id);
}
