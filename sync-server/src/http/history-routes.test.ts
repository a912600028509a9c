import { put } from '@mast/shared/entities';
import type { Fill } from '@mast/shared/types';
import { validateHistoryPage, validateHistorySummary } from '@mast/shared/validators-history';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../server.ts';
import { ORIGIN, startTestServer } from '../testing/test-server.ts';

const AT = '2024-06-11T13:45:21.000Z';
let server: RunningServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function register(email: string): Promise<{ cookie: string; userId: string }> {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/auth/sign-up/email',
    headers: { 'content-type': 'application/json', origin: ORIGIN },
    payload: JSON.stringify({ email, name: email, password: 'twelve letters' }),
  });
  const cookie = answer.cookies
    .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
    .join('; ');
  return { cookie, userId: answer.json().user.id };
}

const get = (url: string, cookie?: string) =>
  server.app.inject({ url, headers: cookie === undefined ? {} : { cookie } });

const fill = (id: string): Fill => ({
  id,
  accountId: 'acc',
  instrumentId: 'MES',
  mode: 'live',
  side: 'buy',
  size: '1',
  price: '7300.5',
  fee: null,
  fx: '1',
  filledAt: AT,
  intentId: null,
  stop: null,
  source: 'manual',
  importId: null,
  importKey: null,
  deviceId: null,
  recordedAt: null,
  deletedAt: null,
  createdAt: AT,
});

async function withHistory(email: string): Promise<string> {
  const { cookie, userId } = await register(email);
  const { database } = server;
  await database.withUserWrite(userId, (w) =>
    w.apply([put('fill', fill('a')), put('fill', fill('b'))]),
  );
  await database.withUserWrite(userId, (w) => w.age([{ entity: 'fill', id: 'a' }]));
  return cookie;
}

describe('the history over HTTP', () => {
  it('is given page by page and compared by sums, each as its contract has it', async () => {
    const cookie = await withHistory('history@example.org');
    const answer = await get('/api/sync/history', cookie);
    const page = answer.json();
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(validateHistoryPage(page), JSON.stringify(validateHistoryPage.errors)).toBe(true);
    expect(page).toMatchObject({
      reset: true,
      complete: true,
      version: 2,
      changes: [{ entity: 'fill', id: 'a', version: 2, row: fill('a') }],
    });
    const later = await get(`/api/sync/history?after=${encodeURIComponent(page.cursor)}`, cookie);
    expect(later.json()).toMatchObject({ reset: false, complete: true, changes: [] });
    const summary = (await get('/api/sync/history/summary', cookie)).json();
    expect(validateHistorySummary(summary)).toBe(true);
    expect(summary.sums).toContainEqual(expect.objectContaining({ entity: 'fill', count: 1 }));
  });

  it('of somebody who has written nothing is empty and whole', async () => {
    const { cookie } = await register('nothing@example.org');
    expect((await get('/api/sync/history', cookie)).json()).toMatchObject({
      complete: true,
      version: 0,
      changes: [],
    });
  });

  it('is of the entities that are asked for', async () => {
    const cookie = await withHistory('some@example.org');
    const trades = (await get('/api/sync/history?entities=trade,journal_entry', cookie)).json();
    expect(trades).toMatchObject({ complete: true, changes: [] });
    const fills = (await get('/api/sync/history?entities=fill', cookie)).json();
    expect(fills.changes).toHaveLength(1);
    const other = await get(`/api/sync/history?entities=fill&after=${trades.cursor}`, cookie);
    expect(other.json()).toMatchObject({ reset: true });
  });

  it('refuses strangers, and cursors and questions that it does not know, by code', async () => {
    for (const url of ['/api/sync/history', '/api/sync/history/summary']) {
      const answer = await get(url);
      expect([answer.statusCode, answer.json().error.code]).toEqual([401, 'unauthenticated']);
    }
    const { cookie } = await register('curious@example.org');
    for (const query of [
      'after=x',
      'after=',
      `after=${'e'.repeat(400)}`,
      'limit=5',
      'entities=account',
      'entities=',
      'after=a&after=b',
    ]) {
      const answer = await get(`/api/sync/history?${query}`, cookie);
      expect([query, answer.statusCode, answer.json().error.code]).toEqual([
        query,
        400,
        'bad_request',
      ]);
    }
    const answer = await get('/api/sync/history?after=x', cookie);
    expect(answer.json().error.message).toBe('expected a cursor of the history, found `x`');
  });

  it('SYNC-R07 gives another person’s cursor nothing of that person', async () => {
    const own = await withHistory('own@example.org');
    const { cursor } = (await get('/api/sync/history', own)).json();
    const { cookie } = await register('thief@example.org');
    const answer = await get(`/api/sync/history?after=${encodeURIComponent(cursor)}`, cookie);
    expect(answer.json()).toMatchObject({ reset: true, changes: [] });
  });
});
