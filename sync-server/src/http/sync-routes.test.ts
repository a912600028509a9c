import { request as open } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Pokes } from '../sync/poke.ts';
import { type SyncRouteDeps, syncRoutes } from './sync-routes.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** An app whose only person listens for pokes; `check` answers each heartbeat. */
async function listening(check: () => Promise<{ isRevoked: boolean }>) {
  const app = Fastify();
  const listeners = new Set<(version: number) => void>();
  const pokes: Pokes = {
    subscribe(_userId, send) {
      listeners.add(send);
      return () => listeners.delete(send);
    },
    close: () => undefined,
  };
  app.decorateRequest('signedIn', null);
  app.decorateRequest('device', null);
  syncRoutes(app, {
    pokes,
    devices: { check },
    requireSignIn: async (request: { signedIn: unknown }) => {
      request.signedIn = { userId: 'ann', sessionId: 's' };
    },
  } as unknown as SyncRouteDeps);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  let heard = '';
  const ended = new Promise<void>((resolve, reject) => {
    open({ port, host: '127.0.0.1', path: '/api/sync/poke' }, (answer) => {
      answer.on('data', (bytes) => (heard += bytes));
      answer.on('end', resolve);
    })
      .on('error', reject)
      .end();
  });
  await vi.waitFor(() => expect(heard).toContain(': open'));
  return {
    pokeUnlessGone: () => {
      for (const send of listeners) send(7);
    },
    ended,
    heard: () => heard,
    close: () => app.close(),
  };
}

it.each([
  ['its device is shut out', async () => ({ isRevoked: true })],
  ['the database is away', () => Promise.reject(new Error('away'))],
])('a stream that ends since %s is sent no poke any more', async (_why, check) => {
  const stream = await listening(check);
  vi.advanceTimersByTime(20_000);
  // Past the check's answer, and before the connection is told that the stream ended.
  for (let i = 0; i < 8; i += 1) await Promise.resolve();
  stream.pokeUnlessGone();
  await stream.ended;
  expect(stream.heard()).not.toContain('event: poke');
  await stream.close();
});
