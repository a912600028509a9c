import { createHash } from 'node:crypto';
import { SCHEMA_VERSION } from '@mast/shared/mutations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../server.ts';
import { ORIGIN, startTestServer } from '../testing/test-server.ts';

const PICTURE = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex'),
  Buffer.alloc(5_000, 3),
]);
let server: RunningServer;
let mine: string;
let others: string;
let sent = 0;

beforeAll(async () => {
  server = await startTestServer();
  [mine, others] = [await signUp('mine'), await signUp('others')];
});
afterAll(() => server.close());

async function signUp(name: string): Promise<string> {
  const { cookies } = await server.app.inject({
    method: 'POST',
    url: '/api/auth/sign-up/email',
    headers: { origin: ORIGIN },
    payload: { email: `${name}@example.org`, name, password: 'twelve letters' },
  });
  return cookies.map((one) => `${one.name}=${encodeURIComponent(one.value)}`).join('; ');
}

async function write(cookie: string, name: string, args: object): Promise<void> {
  sent += 1;
  const device = {
    id: `device-${cookie.length}`,
    bootId: 'b',
    wall: '2026-06-11T14:00:00.000Z',
    monotonicMs: 1,
    offsetMs: 7,
    counter: sent,
  };
  const whole = { meta: { key: `key-${sent}`, device }, ...args };
  const mutation = { clientID: `client-${sent}`, id: 1, name, args: whole, timestamp: 0 };
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/sync/push',
    headers: { origin: ORIGIN, cookie },
    payload: {
      pushVersion: 1,
      clientGroupID: `group-${cookie.slice(-12).replace(/\W/g, '')}`,
      profileID: 'p',
      schemaVersion: SCHEMA_VERSION,
      mutations: [mutation],
    },
  });
  expect(answer.json()).toEqual({});
}

const announce = async (id: string, over: object = {}): Promise<void> => {
  await write(mine, 'writeNote', { entryId: `note-${id}`, text: 'Words.', period: null });
  await write(mine, 'addAttachment', {
    attachmentId: id,
    entryId: `note-${id}`,
    name: 'x.png',
    mediaType: 'image/png',
    size: PICTURE.length,
    width: 1,
    height: 1,
    sha256: createHash('sha256').update(PICTURE).digest('hex'),
    thumb: null,
    ...over,
  });
};

const url = (id: string, rest = '') => `/api/attachments/${encodeURIComponent(id)}${rest}`;

const send = (id: string, offset: number, part: Buffer, cookie = mine) =>
  server.app.inject({
    method: 'PUT',
    url: url(id, '/upload'),
    headers: {
      cookie,
      origin: ORIGIN,
      'content-type': 'application/octet-stream',
      'upload-offset': String(offset),
    },
    payload: part,
  });

const finish = (id: string, cookie = mine) =>
  server.app.inject({
    method: 'POST',
    url: url(id, '/finish'),
    headers: { cookie, origin: ORIGIN },
  });

const get = (path: string, headers: Record<string, string> = {}) =>
  server.app.inject({ url: path, headers: { cookie: mine, ...headers } });

async function stored(id: string): Promise<void> {
  await announce(id);
  await send(id, 0, PICTURE);
  expect((await finish(id)).statusCode).toBe(200);
}

describe('an upload', () => {
  it('goes on where it ended, tells a part that does not follow, and is stored once it is whole', async () => {
    await announce('parts');
    expect((await send('parts', 0, PICTURE.subarray(0, 2_000))).json()).toEqual({
      received: 2_000,
    });
    expect((await get(url('parts', '/upload'))).json()).toEqual({
      received: 2_000,
      isStored: false,
    });
    const again = await send('parts', 0, PICTURE.subarray(0, 1_000));
    expect([again.statusCode, again.json()]).toMatchObject([
      409,
      { error: { code: 'upload_offset' }, received: 2_000 },
    ]);
    expect((await finish('parts')).json()).toMatchObject({ received: 2_000 });
    expect((await get(url('parts'))).json()).toMatchObject({
      error: { code: 'unknown_attachment' },
    });
    await send('parts', 2_000, PICTURE.subarray(2_000));
    const { storedAt } = (await finish('parts')).json();
    expect(storedAt).toMatch(/^20/);
    expect((await finish('parts')).json()).toEqual({ storedAt });
  });

  it('of more than was announced is refused', async () => {
    await announce('more');
    const answer = await send('more', PICTURE.length, Buffer.from('x'));
    expect(answer.json()).toMatchObject({ error: { code: 'body_too_large' } });
  });

  it('of a program under a picture’s name is refused by what it is', async () => {
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
    const sha256 = createHash('sha256').update(program).digest('hex');
    await announce('program', { size: program.length, sha256 });
    await send('program', 0, program);
    const answer = await finish('program');
    expect([answer.statusCode, answer.json().error]).toEqual([
      415,
      {
        code: 'not_a_picture',
        message:
          'expected a JPEG, PNG, WebP or GIF picture as it was announced, found `application/x-msdownload`',
      },
    ]);
  });

  it('without an offset, or as anything but bytes, is refused', async () => {
    await announce('odd');
    expect((await send('odd', Number.NaN, PICTURE)).statusCode).toBe(400);
    expect((await send('odd', -1, PICTURE)).statusCode).toBe(400);
  });
});

describe('a picture that is stored', () => {
  it('comes whole or in ranges, as what it is, and shut in', async () => {
    await stored('whole');
    const answer = await get(url('whole'));
    expect(answer.rawPayload).toEqual(PICTURE);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
      'content-length': String(PICTURE.length),
    });
    const part = await get(url('whole'), { range: 'bytes=10-19' });
    expect(part.statusCode).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 10-19/${PICTURE.length}`);
    expect(part.rawPayload).toEqual(PICTURE.subarray(10, 20));
    expect((await get(url('whole'), { range: 'bytes=9999-' })).statusCode).toBe(416);
  });

  it('is nothing to another person, whatever they ask', async () => {
    await stored('private');
    const asked = [
      await get(url('private'), { cookie: others }),
      await get(url('private', '/upload'), { cookie: others }),
      await send('private', 0, PICTURE, others),
      await finish('private', others),
    ];
    expect(asked.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404]);
    expect((await server.app.inject({ url: url('private') })).statusCode).toBe(401);
  });

  it('is dropped once it is removed', async () => {
    await stored('gone');
    await write(mine, 'removeAttachment', { attachmentId: 'gone' });
    expect((await get(url('gone'))).statusCode).toBe(404);
    await announce('gone');
    await expect
      .poll(async () => (await get(url('gone', '/upload'))).json().received, { timeout: 5_000 })
      .toBe(0);
  });
});

it('an id that names a folder leaves the person’s own nowhere', async () => {
  await stored('a:..:b');
  expect((await get(url('a:..:b'))).rawPayload).toEqual(PICTURE);
});
