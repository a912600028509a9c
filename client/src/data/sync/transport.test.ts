import { afterEach, expect, test, vi } from 'vitest';
import { ServerClock } from '../device/server-clock.ts';
import { memoryStorage } from '../testing/memory-storage.ts';
import { Transport } from './transport.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function setUp(answer: () => Promise<Response>, isSignedIn = () => true) {
  const request = vi.fn((_path?: string, _init?: RequestInit) => answer());
  vi.stubGlobal('fetch', request);
  const clock = new ServerClock(memoryStorage());
  const onReach = vi.fn();
  const onUnauthorized = vi.fn();
  const onAsked = vi.fn();
  const sender = () => ({ bootId: 'boot', wall: '2026-06-11T14:00:00.000Z', monotonicMs: 7 });
  const onRevoked = vi.fn();
  const deviceId = () => 'phone';
  const hooks = { onReach, onUnauthorized, onRevoked, onAsked, sender, deviceId };
  const transport = new Transport('user', clock, isSignedIn, hooks);
  return { request, clock, ...hooks, transport };
}

test('a request that is neither answered nor broken is given up, and the server counts as out of reach', async () => {
  const limit = new AbortController();
  const ended = new Error('too long');
  const limited = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
  const { transport, request, onReach } = setUp(
    () => new Promise((_, reject) => limit.signal.addEventListener('abort', () => reject(ended))),
  );
  const asked = transport.post('/api/sync/push', { mutations: ['x'.repeat(2_000_000)] });
  limit.abort();
  await expect(asked).rejects.toThrow('too long');
  expect(onReach.mock.calls).toEqual([[false, expect.any(Number)]]);
  // Long enough for what is sent over a slow line.
  expect(limited.mock.calls[0]?.[0]).toBeGreaterThan(4 * 60_000);
  expect(request.mock.calls[0]?.[1]?.signal).toBe(limit.signal);
  limited.mockRestore();
});

test('SYNC-R07 nothing is asked with the cookie of another person', async () => {
  const { transport, request } = setUp(
    async () => Response.json({}),
    () => false,
  );
  await expect(transport.post('/api/sync/pull', {})).rejects.toThrow('signed in');
  expect(request).not.toHaveBeenCalled();
});

test('a push, and nothing else, says what this page’s clocks read', async () => {
  const { transport, request } = setUp(async () => Response.json({}));
  await transport.post('/api/sync/push', { mutations: [] });
  await transport.post('/api/sync/pull', { cookie: null });
  const bodies = request.mock.calls.map((call) => {
    const [, { body }] = call as unknown as [string, { body: string }];
    return JSON.parse(body);
  });
  const sender = { bootId: 'boot', wall: '2026-06-11T14:00:00.000Z', monotonicMs: 7 };
  expect(bodies).toEqual([{ mutations: [], sender }, { cookie: null }]);
});

test('after a refused sign-in nothing is asked until there is a new one', async () => {
  const { transport, request, onUnauthorized } = setUp(
    async () => new Response('{}', { status: 401 }),
  );
  expect((await transport.post('/api/sync/push', {})).status).toBe(401);
  expect(onUnauthorized).toHaveBeenCalledOnce();
  await expect(transport.post('/api/sync/push', {})).rejects.toThrow();
  transport.resume();
  await transport.post('/api/sync/push', {});
  expect(request).toHaveBeenCalledTimes(2);
});

test('SYNC-R02 a device that was shut out hands over what waits, and asks for nothing more until told', async () => {
  const shutOut = { error: { code: 'device_revoked', message: 'shut out' } };
  let answer = () => Response.json(shutOut, { status: 403 });
  const { transport, request, onRevoked, onUnauthorized } = setUp(async () => answer());
  expect((await transport.post('/api/sync/pull', {})).status).toBe(403);
  await expect(transport.post('/api/sync/pull', {})).rejects.toThrow('let in');
  // What an older version wrote goes first, in as many requests as it takes.
  for (let n = 0; n < 2; n += 1) {
    expect((await transport.post('/api/sync/push', {}, true)).status).toBe(403);
  }
  expect((await transport.post('/api/sync/push', {})).status).toBe(403);
  await expect(transport.post('/api/sync/push', {})).rejects.toThrow();
  expect(request).toHaveBeenCalledTimes(4);
  expect(onRevoked).toHaveBeenLastCalledWith(true);
  expect(onUnauthorized).not.toHaveBeenCalled();
  answer = () => Response.json({});
  transport.resume();
  await transport.post('/api/sync/pull', {});
  expect(onRevoked).toHaveBeenLastCalledWith(false);
});

test('every request says of which device it is', async () => {
  const { transport, request } = setUp(async () => Response.json({}));
  await transport.post('/api/sync/pull', {});
  const [, { headers }] = request.mock.calls[0] as unknown as [string, { headers: object }];
  expect(headers).toMatchObject({ 'x-mast-user': 'user', 'x-mast-device': 'phone' });
});

test('a server that cannot be reached is told of, and so is its return', async () => {
  let isUp = false;
  const { transport, onReach } = setUp(async () => {
    if (!isUp) throw new TypeError('failed to fetch');
    return Response.json({ cookie: null });
  });
  await expect(transport.post('/api/sync/pull', {})).rejects.toThrow();
  expect(onReach).toHaveBeenLastCalledWith(false, expect.any(Number));
  isUp = true;
  expect(await transport.post('/api/sync/pull', {})).toEqual({
    status: 200,
    body: { cookie: null },
  });
  expect(onReach).toHaveBeenLastCalledWith(true, expect.any(Number));
});

test('the server’s clock is learnt from its answers', async () => {
  const ahead = 600_000;
  const { transport, clock } = setUp(async () =>
    Response.json({}, { headers: { 'x-mast-time': String(Date.now() + ahead) } }),
  );
  expect(clock.offsetMs).toBeNull();
  await transport.post('/api/sync/pull', {});
  expect(Math.abs((clock.offsetMs as number) - ahead)).toBeLessThan(1_000);
});

test('each request is told of with its status and the code of its error, never with its words', async () => {
  const refused = { error: { code: 'invalid_envelope', message: 'found `my own words`' } };
  const { transport, onAsked } = setUp(async () => Response.json(refused, { status: 400 }));
  await transport.post('/api/sync/push', {});
  expect(onAsked.mock.lastCall?.[0]).toMatchObject({
    path: '/api/sync/push',
    status: 400,
    error: 'invalid_envelope',
  });
  expect(JSON.stringify(onAsked.mock.calls)).not.toContain('words');
  const other = setUp(async () => Response.json({ error: 'ClientStateNotFound' }));
  await other.transport.post('/api/sync/pull', {});
  expect(other.onAsked).toHaveBeenCalledWith(
    expect.objectContaining({ status: 200, error: 'ClientStateNotFound' }),
  );
});
