import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { SCHEMA_VERSION } from '@mast/shared/mutations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../server.ts';
import { ORIGIN, startTestServer } from '../testing/test-server.ts';

const PHONE = 'Mozilla/5.0 (Linux; Android 15; K) Chrome/142.0.0.0 Mobile Safari/537.36';
const ENVELOPE = { profileID: 'p', schemaVersion: SCHEMA_VERSION };
let server: RunningServer;
let keys = 0;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface Call {
  readonly method?: 'GET' | 'POST';
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

async function ask({ method = 'POST', url, body = {}, headers = {} }: Call) {
  const answer = await server.app.inject({
    method,
    url,
    headers: { 'content-type': 'application/json', origin: ORIGIN, ...headers },
    ...(method === 'POST' ? { payload: JSON.stringify(body) } : {}),
  });
  return { status: answer.statusCode, json: answer.json(), cookies: answer.cookies };
}

async function enter(way: 'sign-up' | 'sign-in', name: string): Promise<string> {
  const body = { email: `${name}@example.org`, name, password: 'twelve letters' };
  const { cookies } = await ask({ url: `/api/auth/${way}/email`, body });
  return cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}

/** Over a connection: what injects requests resolves their paths first. */
const getAsWritten = (path: string, cookie: string): Promise<string> =>
  new Promise((resolve, reject) => {
    request(server.url, { path, headers: { cookie } }, (answer) =>
      text(answer).then(resolve, reject),
    )
      .on('error', reject)
      .end();
  });

/** A browser of a person; it names its device unless it is told not to. */
function browser(id: string, cookie: string) {
  let sent = 0;
  const named = { cookie, 'x-mast-device': id, 'user-agent': PHONE };
  const clientGroupID = `group-${id}`;
  return {
    cookie,
    push(name: string, args: object, headers: Record<string, string> = named) {
      sent += 1;
      keys += 1;
      const device = {
        id,
        bootId: 'b',
        wall: '2026-06-11T14:00:00.000Z',
        monotonicMs: 1,
        offsetMs: 7,
        counter: sent,
      };
      const mutation = {
        clientID: `client-${id}`,
        id: sent,
        name,
        args: { meta: { key: `key-${keys}`, device }, ...args },
        timestamp: 0,
      };
      const body = { pushVersion: 1, clientGroupID, ...ENVELOPE, mutations: [mutation] };
      return ask({ url: '/api/sync/push', headers, body });
    },
    pull: (headers: Record<string, string> = named) =>
      ask({
        url: '/api/sync/pull',
        headers,
        body: { pullVersion: 1, clientGroupID, ...ENVELOPE, cookie: null },
      }),
    get: (url: string, headers: Record<string, string> = named) =>
      ask({ method: 'GET', url, headers }),
  };
}

const note = (text: string) => ({ entryId: `note-${text}`, period: null, text });

interface Put {
  readonly key: string;
  readonly value: Record<string, unknown>;
}
const rowsOf = (patch: Put[], entity: string) =>
  patch.filter(({ key }) => key?.startsWith(`${entity}/`)).map(({ value }) => value);

/** A desk and a phone of one person, each with a sign-in of its own. */
async function twoBrowsers(name: string) {
  const phone = browser(`phone-${name}`, await enter('sign-up', name));
  const desk = browser(`desk-${name}`, await enter('sign-in', name));
  await phone.push('writeNote', note(`${name}-one`));
  await desk.push('writeNote', note(`${name}-two`));
  return { phone, desk, phoneId: `phone-${name}` };
}

describe('devices', () => {
  it('are listed with a name of their own, and when they were last here to the moment', async () => {
    const { phone, desk, phoneId } = await twoBrowsers('list');
    const before = Date.now();
    await phone.pull();
    const devices = rowsOf((await desk.pull()).json.patch, 'device');
    expect(devices).toHaveLength(2);
    expect(devices).toContainEqual(
      expect.objectContaining({ id: phoneId, label: 'Chrome on Android', offsetMs: 7 }),
    );
    const visits: { deviceId: string; lastPullAt: string; lastPushAt: string }[] = (
      await desk.get('/api/devices')
    ).json.devices;
    const visit = visits.find(({ deviceId }) => deviceId === phoneId);
    expect(Date.parse(visit?.lastPullAt ?? '')).toBeGreaterThanOrEqual(before);
    expect(Date.parse(visit?.lastPushAt ?? '')).toBeLessThanOrEqual(before);
  });

  it('that only read are on record too, and a pull changes nothing of them that is told', async () => {
    const name = 'reader';
    const phone = browser('reader', await enter('sign-up', name));
    await phone.pull();
    await expect
      .poll(async () => rowsOf((await phone.pull()).json.patch, 'device'))
      .toHaveLength(1);
    const versions = [];
    for (let i = 0; i < 3; i += 1) versions.push((await phone.pull()).json.cookie.v);
    expect(new Set(versions).size).toBe(1);
  });

  it('SYNC-R02 one that is shut out is told so everywhere, and what it still sends is kept', async () => {
    const { phone, desk, phoneId } = await twoBrowsers('shut-out');
    await desk.push('revokeDevice', { deviceId: phoneId });
    for (const url of ['/api/sync/poke', '/api/sync/history', '/api/devices', '/api/me']) {
      const answer = await phone.get(url);
      expect([url, answer.status, answer.json.error.code]).toEqual([url, 403, 'device_revoked']);
    }
    expect((await phone.pull()).json.error.code).toBe('device_revoked');
    const pushed = await phone.push('writeNote', note('offline'));
    expect([pushed.status, pushed.json.error.code]).toEqual([403, 'device_revoked']);
    const { patch } = (await desk.pull()).json;
    expect(rowsOf(patch, 'rejection')).toMatchObject([
      { mutation: 'writeNote', code: 'device_revoked', args: { text: 'offline' } },
    ]);
    expect(rowsOf(patch, 'journal_entry')).toHaveLength(2);
    expect((await desk.get('/api/me')).status).toBe(200);
  });

  it('its sign-in is of no use any more, whatever device it says it is of', async () => {
    const { phone, desk, phoneId } = await twoBrowsers('thief');
    await desk.push('revokeDevice', { deviceId: phoneId });
    const { cookie } = phone;
    for (const headers of [{ cookie }, { cookie, 'x-mast-device': 'desk-thief' }]) {
      expect((await phone.pull(headers)).json.error.code).toBe('device_revoked');
      const sessions = await phone.get('/api/auth/list-sessions', headers);
      expect(sessions.json.error.code).toBe('device_revoked');
      const pushed = await phone.push('renameDevice', { deviceId: phoneId, label: 'x' }, headers);
      expect(pushed.json.error.code).toBe('device_revoked');
    }
  });

  it.each([
    '/api/auth/sign-in/../list-sessions',
    '/api/auth/sign-in/%2e%2e/list-sessions',
    '/api/auth/sign-out/..%2flist-sessions',
    '/api/auth/list-sessions?/api/auth/sign-in/email',
  ])('whatever way it takes to a route: %s', async (path) => {
    const { phone, desk, phoneId } = await twoBrowsers(`way-${keys}`);
    await desk.push('revokeDevice', { deviceId: phoneId });
    expect(JSON.parse(await getAsWritten(path, phone.cookie)).error?.code).toBe('device_revoked');
  });

  it('a new sign-in on it is refused as well, until the device is let in again', async () => {
    const name = 'again';
    const { desk, phoneId } = await twoBrowsers(name);
    await desk.push('revokeDevice', { deviceId: phoneId });
    const again = browser(phoneId, await enter('sign-in', name));
    expect((await again.pull()).json.error.code).toBe('device_revoked');
    await desk.push('readmitDevice', { deviceId: phoneId });
    expect((await again.pull()).status).toBe(200);
  });

  it('of one sign-in are sixteen at most, whose rows alone are kept', async () => {
    const cookie = await enter('sign-up', 'many');
    const come = (id: string, as = cookie) => browser(id, as).pull();
    for (let i = 0; i < 16; i += 1) expect((await come(`many-${i}`)).status).toBe(200);
    const beyond = await Promise.all(Array.from({ length: 20 }, (_, i) => come(`beyond-${i}`)));
    for (const { status, json } of beyond) {
      expect([status, json.error.code]).toEqual([401, 'unauthenticated']);
    }
    const me = await browser('beyond', cookie).get('/api/me');
    expect(me.status).toBe(401);
    expect((await come('many-3')).status).toBe(200);
    const { devices } = (await browser('many-3', cookie).get('/api/devices')).json;
    expect(devices).toHaveLength(16);
    expect((await come('beyond-1', await enter('sign-in', 'many'))).status).toBe(200);
  });

  it('SYNC-R07 of another person can be neither renamed nor shut out', async () => {
    const { phone, phoneId } = await twoBrowsers('mine');
    const { desk: theirs } = await twoBrowsers('theirs');
    await theirs.push('revokeDevice', { deviceId: phoneId });
    expect(rowsOf((await theirs.pull()).json.patch, 'rejection')).toMatchObject([
      { code: 'unknown_device' },
    ]);
    expect((await phone.pull()).status).toBe(200);
  });
});
