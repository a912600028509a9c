import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../server.ts';
import { ORIGIN, startTestServer } from '../testing/test-server.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface Call {
  readonly url: string;
  readonly body?: unknown;
  readonly cookie?: string;
  readonly headers?: Record<string, string>;
}

async function post({ url, body, cookie, headers }: Call) {
  const answer = await server.app.inject({
    method: 'POST',
    url,
    headers: {
      'content-type': 'application/json',
      origin: ORIGIN,
      ...(cookie ? { cookie } : {}),
      ...headers,
    },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.statusCode, json: answer.json(), headers: answer.headers, answer };
}

async function register(email: string): Promise<string> {
  const { answer } = await post({
    url: '/api/auth/sign-up/email',
    body: { email, name: email, password: 'twelve letters' },
  });
  return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}

const PULL = {
  pullVersion: 1,
  clientGroupID: 'g',
  profileID: 'p',
  schemaVersion: '1',
  cookie: null,
};

describe('sign-in', () => {
  it('registers, remembers by a cookie that scripts cannot read, and signs out for good', async () => {
    const signUp = await post({
      url: '/api/auth/sign-up/email',
      body: { email: 'a@example.org', name: 'a', password: 'twelve letters' },
    });
    const cookie = signUp.answer.cookies[0];
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    const header = `${cookie?.name}=${encodeURIComponent(cookie?.value ?? '')}`;
    const me = await server.app.inject({ url: '/api/me', headers: { cookie: header } });
    expect(me.json()).toMatchObject({ email: 'a@example.org' });
    await post({ url: '/api/auth/sign-out', body: {}, cookie: header });
    const after = await server.app.inject({ url: '/api/me', headers: { cookie: header } });
    expect(after.statusCode).toBe(401);
  });

  it('keeps neither passwords nor session tokens as they are', async () => {
    const cookie = await register('b@example.org');
    const token = decodeURIComponent(cookie.split('=')[1] as string).split('.')[0] as string;
    const stored = await server.database.door.transaction(
      { role: 'mast_auth' },
      'read committed',
      async (sql) => {
        const sessions = await sql.query<{ token: string }>('select token from auth.session');
        const accounts = await sql.query<{ password: string }>('select password from auth.account');
        return {
          tokens: sessions.rows.map((r) => r.token),
          passwords: accounts.rows.map((r) => r.password),
        };
      },
    );
    expect(stored.tokens).not.toContain(token);
    expect(stored.passwords.every((one) => one.startsWith('$argon2id$'))).toBe(true);
  });

  it.each(['revoke-other-sessions', 'revoke-session'])(
    'does not say that %s was done, which finds no token by its hash',
    async (route) => {
      const cookie = await register(`${route}@example.org`);
      const body = { token: 'of another session' };
      const answer = await post({ url: `/api/auth/${route}`, body, cookie });
      expect([answer.status, answer.json.error?.code]).toEqual([404, 'not_found']);
    },
  );

  it('refuses a short password and a second account of one address, each with its reason', async () => {
    const short = await post({
      url: '/api/auth/sign-up/email',
      body: { email: 'c@example.org', name: 'c', password: 'short' },
    });
    expect(short.status).toBe(400);
    await register('d@example.org');
    const twice = await post({
      url: '/api/auth/sign-up/email',
      body: { email: 'd@example.org', name: 'd', password: 'twelve letters' },
    });
    expect(twice.status).toBe(422);
  });
});

describe('every answer that is no success has a code and no stack', () => {
  let signedIn: string;
  beforeAll(async () => {
    signedIn = await register('answered@example.org');
  });

  it.each([
    ['an unknown route', { url: '/api/nope', body: {} }, 404, 'not_found'],
    ['bad JSON', { url: '/api/sync/pull', body: '{bad' }, 400, 'bad_json'],
    [
      'another content type',
      { url: '/api/sync/pull', body: 'x', headers: { 'content-type': 'text/plain' } },
      415,
      'unsupported_media_type',
    ],
    [
      'an oversize body',
      { url: '/api/sync/pull', body: { x: 'x'.repeat(1_100_000) } },
      413,
      'body_too_large',
    ],
    ['no sign-in', { url: '/api/sync/pull', body: PULL, cookie: '' }, 401, 'unauthenticated'],
    [
      'no sign-in, before the body is looked at',
      { url: '/api/sync/push', body: '{bad', cookie: '' },
      401,
      'unauthenticated',
    ],
    [
      'another origin',
      { url: '/api/sync/pull', body: PULL, headers: { origin: 'https://elsewhere.example' } },
      403,
      'forbidden_origin',
    ],
    ['a garbage envelope', { url: '/api/sync/push', body: { mutations: 7 } }, 400, 'bad_request'],
  ] as const)('%s', async (_name, call, status, code) => {
    const answer = await post({ cookie: signedIn, ...call });
    expect(answer.status).toBe(status);
    expect(answer.json.error.code).toBe(code);
    expect(JSON.stringify(answer.json)).not.toMatch(/at .*\.ts|node_modules/);
  });
});

describe('one person’s rows reach no other person', () => {
  it('not by pull, not by another’s client group, not by its ids', async () => {
    const [mine, theirs] = [
      await register('mine@example.org'),
      await register('theirs@example.org'),
    ];
    const meta = {
      key: 'k1',
      device: {
        id: 'd',
        bootId: 'b',
        wall: '2026-06-11T14:00:00.000Z',
        monotonicMs: 1,
        offsetMs: 0,
        counter: 1,
      },
    };
    const args = {
      meta,
      accountId: 'acc',
      snapshotId: 's',
      persona: 'swing',
      label: 'Mine',
      currency: 'USD',
      kind: 'live',
      day: { tz: 'UTC', localTime: '00:00' },
      balance: '1000',
      balanceAsOf: '2026-06-01T00:00:00.000Z',
      mainZone: 'UTC',
    };
    const push = { pushVersion: 1, clientGroupID: 'mine', profileID: 'p', schemaVersion: '1' };
    const created = await post({
      url: '/api/sync/push',
      cookie: mine,
      body: { ...push, mutations: [{ clientID: 'c', id: 1, name: 'createAccount', args }] },
    });
    expect(created.json).toEqual({});
    const own = await post({
      url: '/api/sync/pull',
      cookie: mine,
      body: { ...PULL, clientGroupID: 'mine' },
    });
    expect(JSON.stringify(own.json)).toContain('Mine');
    const pulled = await post({
      url: '/api/sync/pull',
      cookie: theirs,
      body: { ...PULL, clientGroupID: 'mine' },
    });
    expect(pulled.json.patch.filter((one: { op: string }) => one.op === 'put')).toEqual([]);
    const joined = await post({
      url: '/api/sync/push',
      cookie: theirs,
      body: { ...push, mutations: [{ clientID: 'c', id: 2, name: 'createAccount', args }] },
    });
    expect(joined.json.error.code).toBe('forbidden');
    const post2 = {
      meta: { ...meta, key: 'k2' },
      entryId: 'e',
      tradeId: 'acc',
      text: 'x',
      emotion: null,
      followedPlan: null,
    };
    await post({
      url: '/api/sync/push',
      cookie: theirs,
      body: {
        ...push,
        clientGroupID: 'theirs',
        mutations: [{ clientID: 'c2', id: 1, name: 'writePost', args: post2 }],
      },
    });
    const refused = await post({
      url: '/api/sync/pull',
      cookie: theirs,
      body: { ...PULL, clientGroupID: 'theirs' },
    });
    expect(JSON.stringify(refused.json)).toContain('unknown_trade');
  });
});

it('every document carries a policy without unsafe sources', async () => {
  const { headers } = await server.app.inject({ url: '/healthz' });
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("img-src 'self' blob:");
  expect(policy).not.toContain('unsafe');
});

it('SYNC-R07 a store of one person gets nothing with the cookie of another', async () => {
  const cookie = await register('shared-browser@example.org');
  const call = { url: '/api/sync/pull', cookie, body: PULL };
  const other = await post({ ...call, headers: { 'x-mast-user': 'someone-else' } });
  expect(other.json.error.code).toBe('forbidden');
});
