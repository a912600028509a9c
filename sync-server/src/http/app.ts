import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Auth } from '../auth/auth.ts';
import type { AttachmentStorage } from '../storage/attachment-storage.ts';
import { attachmentRoutes } from './attachment-routes.ts';
import { authRoutes, requireSignIn } from './auth-routes.ts';
import { deviceRoutes } from './device-routes.ts';
import { installErrors, sendError } from './errors.ts';
import { historyRoutes } from './history-routes.ts';
import { staticRoutes } from './static-routes.ts';
import { type SyncRouteDeps, syncRoutes } from './sync-routes.ts';

export interface AppDeps extends Omit<SyncRouteDeps, 'requireSignIn' | 'requireSignInToPush'> {
  readonly auth: Auth;
  readonly storage: AttachmentStorage;
  readonly trustedOrigins: readonly string[];
  readonly clientFolder: string;
  readonly logLevel: string;
  readonly isReady: () => Promise<void>;
}

const BODY_BYTES = 1024 * 1024;

export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_BYTES,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    logger: { level: deps.logLevel, redact: ['req.headers.cookie', 'req.headers.authorization'] },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false } },
  });
  app.removeContentTypeParser('text/plain');
  app.decorateRequest('signedIn', null);
  app.decorateRequest('device', null);
  installErrors(app);
  // Scripts and pulls shrink to a fourth; below a packet there is nothing to win.
  await app.register(compress, { threshold: 1_400, encodings: ['br', 'gzip'] });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'blob:'],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    strictTransportSecurity: false,
  });
  installTime(app, deps.now);
  installOrigin(app, deps.trustedOrigins);
  app.get('/healthz', () => ({ ok: true }));
  app.get('/readyz', async () => {
    await deps.isReady();
    return { ok: true, parkedEvents: await deps.store.countParked() };
  });
  const { auth, devices } = deps;
  const signedIn = requireSignIn(auth, devices);
  authRoutes(app, auth, devices, deps.trustedOrigins[0] as string);
  syncRoutes(app, {
    ...deps,
    requireSignIn: signedIn,
    requireSignInToPush: requireSignIn(auth, devices, { letShutOutPass: true }),
  });
  historyRoutes(app, { store: deps.store, requireSignIn: signedIn });
  await attachmentRoutes(app, { ...deps, requireSignIn: signedIn });
  deviceRoutes(app, { devices, requireSignIn: signedIn });
  await staticRoutes(app, deps.clientFolder);
  return app;
}

/** Devices learn their offset from our clock, to the millisecond. */
function installTime(app: FastifyInstance, now: () => number): void {
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('x-mast-time', String(now()));
  });
}

/** A write from another site is refused before it is read, beside what SameSite does already. */
function installOrigin(app: FastifyInstance, trusted: readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (request.method === 'GET' || request.method === 'HEAD' || origin === undefined) return;
    if (!trusted.includes(origin)) return sendError(reply, 'forbidden_origin');
  });
}
