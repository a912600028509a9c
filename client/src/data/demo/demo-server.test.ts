import 'fake-indexeddb/auto';
import type { ENTITY_NAMES } from '@mast/shared/entities';
import { beforeEach, describe, expect, it } from 'vitest';
import { MapRows } from '../rows/map-rows.ts';
import { sampleAccount, sampleMeta } from '../testing/samples.ts';
import { DemoServer } from './demo-server.ts';
import { beginDemo, openDemoDb } from './demo-store.ts';

const AT = '2026-11-27T10:00:00.000Z';
let userId: string;
let n = 0;

/** A demo of no rows, as it was just begun. */
async function begun(epoch = '1'): Promise<DemoServer> {
  const db = await openDemoDb(userId);
  await beginDemo(db, new MapRows(), epoch);
  db.close();
  return DemoServer.open(userId);
}

beforeEach(() => {
  n += 1;
  userId = `demo-test-${n}`;
});

const rename = (id: number, label: string, key = `key-${id}`) => ({
  clientID: 'client',
  id,
  name: 'renameAccount',
  args: { accountId: 'a', label, meta: { ...sampleMeta(id, AT, 'boot'), key } },
});
const open = (id: number) => ({
  clientID: 'client',
  id,
  name: 'createAccount',
  args: { ...sampleAccount('a'), meta: { ...sampleMeta(id, AT, 'boot'), key: `key-${id}` } },
});

const unplanned = (id: number) => ({
  clientID: 'client',
  id,
  name: 'recordFill',
  args: {
    ...{ fillId: 'f', mode: 'live', accountId: 'a', instrumentId: 'AAPL', side: 'buy', size: '1' },
    ...{ price: '230', fee: null, fx: '1', intentId: null, stop: '221' },
    filledAt: new Date().toISOString(),
    meta: { ...sampleMeta(id, AT, 'boot'), key: `key-${id}` },
  },
});

const push = (server: DemoServer, ...mutations: object[]) =>
  server.post('/api/sync/push', { mutations });

async function rowsOf(server: DemoServer) {
  const { body } = await server.post('/api/sync/pull', { cookie: null });
  const { patch, cookie } = body as {
    patch: { op: string; key?: string; value?: { label?: string; code?: string } }[];
    cookie: { order: number; epoch: string };
  };
  const values = patch.filter(({ op }) => op === 'put');
  const of = (entity: (typeof ENTITY_NAMES)[number]) =>
    values.filter(({ key }) => key?.startsWith(`${entity}/`)).map(({ value }) => value);
  return { of, cookie };
}

describe('the server of a demo, in the browser', () => {
  it('takes each write in once and keeps it over a restart of the page', async () => {
    const server = await begun();
    await push(server, open(1), rename(2, 'First'));
    await push(server, rename(2, 'Again'), rename(3, 'Second', 'key-2'), rename(4, 'Third'));
    server.close();
    const again = await DemoServer.open(userId);
    expect((await rowsOf(again)).of('account')).toMatchObject([{ label: 'Third' }]);
    again.close();
  });

  it('keeps a refused write as one that can be corrected', async () => {
    const server = await begun();
    await push(server, rename(1, 'Nobody’s'));
    expect((await rowsOf(server)).of('rejection')).toMatchObject([{ code: 'unknown_account' }]);
    server.close();
  });

  it('judges a trade as a server does: without a plan it is a breach, and a cooldown with its task', async () => {
    const server = await begun();
    await push(server, open(1));
    // What was filled before the journal began breaks nothing.
    await push(server, unplanned(2));
    const { of } = await rowsOf(server);
    expect(of('breach')).toMatchObject([{ kinds: ['no_intent'] }]);
    expect(of('cooldown')).toMatchObject([{ trigger: 'breach', state: 'enforced' }]);
    expect(of('friction_task')).toMatchObject([{ task: 'write_three_lines', state: 'open' }]);
    server.close();
  });

  it('has nothing new for a device that is up to date, and does not know one of another telling', async () => {
    const server = await begun();
    await push(server, open(1));
    const { cookie } = await rowsOf(server);
    const { body } = await server.post('/api/sync/pull', { cookie });
    expect(body).toMatchObject({ patch: [], cookie });
    server.close();
    const next = await begun('2');
    const forgotten = await next.post('/api/sync/pull', { cookie });
    expect(forgotten.body).toEqual({ error: 'ClientStateNotFound' });
    expect((await next.post('/api/sync/push', { mutations: [rename(7, 'x')] })).body).toEqual({
      error: 'ClientStateNotFound',
    });
    expect((await rowsOf(next)).of('account')).toEqual([]);
    next.close();
  });
});

it('a demo that was wiped answers nothing', async () => {
  await expect(DemoServer.open(userId)).rejects.toThrow('expected a demo on this device');
});
