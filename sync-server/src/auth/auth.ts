import { randomBytes } from 'node:crypto';
import type { Door } from '@mast/database';
import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import { uuidv7 } from 'uuidv7';
import { loggedError } from '../logged-error.ts';
import { authAdapter } from './adapter.ts';
import { KnownSessions } from './known-sessions.ts';

export interface SignedIn {
  readonly userId: string;
  readonly email: string;
  readonly sessionId: string;
}

export interface Auth {
  /** Answers a request below /api/auth. */
  handle(request: Request): Promise<Response>;
  /** Who a request's cookies belong to. */
  whoIs(headers: Headers): Promise<SignedIn | undefined>;
}

const MIN_PASSWORD = 12;
/** A trader is not asked to sign in again at the wrong moment. */
const SESSION_DAYS = 60;
const DAY_SECONDS = 24 * 60 * 60;

/** The secret that signs cookies: made at the first start and kept with the database. */
async function cookieSecret(door: Door): Promise<string> {
  return door.transaction({ role: 'mast_auth' }, 'read committed', async (sql) => {
    await sql.query(
      "insert into auth.installation_secret (name, value) values ('cookie', $1) on conflict do nothing",
      [randomBytes(32).toString('base64url')],
    );
    const { rows } = await sql.query<{ value: string }>(
      "select value from auth.installation_secret where name = 'cookie'",
    );
    return rows[0]?.value as string;
  });
}

/** Errors of the database come here whole, with the address and the hash that it was asked to keep. */
function logAuth(level: string, message: unknown, ...details: readonly unknown[]): void {
  const errors = [message, ...details].filter((part) => part instanceof Error).map(loggedError);
  console.error(`auth ${level}: ${typeof message === 'string' ? message : ''}`, ...errors);
}

export async function openAuth(
  door: Door,
  options: { readonly trustedOrigins: readonly string[]; readonly secureCookies: boolean },
): Promise<Auth> {
  const auth = betterAuth({
    secret: await cookieSecret(door),
    baseURL: options.trustedOrigins[0] as string,
    basePath: '/api/auth',
    trustedOrigins: [...options.trustedOrigins],
    database: authAdapter(door),
    telemetry: { enabled: false },
    logger: { level: 'error', log: logAuth },
    // To the server's own handler: the library would write it to the console whole.
    onAPIError: { throw: true },
    emailAndPassword: {
      enabled: true,
      autoSignIn: true,
      minPasswordLength: MIN_PASSWORD,
      maxPasswordLength: 256,
      password: {
        // argon2id with the library's defaults: 19 MiB, two passes, as OWASP's cheat sheet has it.
        hash: (password) => hash(password),
        verify: ({ hash: stored, password }) => verify(stored, password),
      },
    },
    session: { expiresIn: SESSION_DAYS * DAY_SECONDS, updateAge: DAY_SECONDS },
    advanced: {
      cookiePrefix: 'mast',
      useSecureCookies: options.secureCookies,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: () => uuidv7() },
    },
  });
  const known = new KnownSessions(Date.now);
  const lookUp = async (headers: Headers): Promise<SignedIn | undefined> => {
    const session = await auth.api.getSession({ headers });
    if (session === null) return undefined;
    const { user } = session;
    return { userId: user.id, email: user.email, sessionId: session.session.id };
  };
  return {
    handle: (request) => auth.handler(request).finally(() => known.forget()),
    whoIs: (headers) => known.of(headers.get('cookie') ?? '', () => lookUp(headers)),
  };
}
