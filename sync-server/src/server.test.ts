import { inspect } from 'node:util';
import { type Door, openPglite } from '@mast/database';
import { expect, it, vi } from 'vitest';
import { ORIGIN, startTestServer } from './testing/test-server.ts';

const PRIVATE = 'I lost my nerve';

/** A database that quotes a private text in its errors, as one does of rows that it refuses. */
async function quotingDoor() {
  const door = await openPglite();
  let broken: string | undefined;
  const quoting: Door = {
    ...door,
    transaction: (actor, isolation, work) =>
      door.transaction(actor.role === broken ? { role: 'owner' } : actor, isolation, (sql) =>
        actor.role === broken ? (sql.query('select $1::int', [PRIVATE]) as never) : work(sql),
      ),
  };
  return { door: quoting, breakFor: (role: string) => (broken = role) };
}

/** The whole server, and all that it logs as errors. */
async function logging() {
  const { door, breakFor } = await quotingDoor();
  const server = await startTestServer({ door });
  const { log } = server.app;
  vi.spyOn(log, 'child').mockReturnValue(log as ReturnType<typeof log.child>);
  const error = vi.spyOn(log, 'error');
  const logged = async (message: string) => {
    await vi.waitFor(() => expect(error).toHaveBeenCalledWith(expect.anything(), message), 10_000);
    return inspect(error.mock.calls, { depth: null, showHidden: true });
  };
  return { server, breakFor, logged };
}

it.each([
  ['a worker', 'mast_dispatch', 'worker failed'],
  ['a request', 'mast_auth', 'unexpected error'],
])(
  'the log of %s that fails at the database has no text of a person',
  async (_who, role, message) => {
    const { server, breakFor, logged } = await logging();
    breakFor(role);
    await server.app.inject({ url: '/readyz' });
    const lines = await logged(message);
    expect(lines).toContain('22P02');
    expect(lines).toMatch(/at .*\.(?:ts|js)/);
    expect(lines).not.toContain(PRIVATE);
    breakFor('nobody');
    await server.close();
  },
);

it('nor has the log of a sign-in that fails there, nor the console', async () => {
  const { server, breakFor, logged } = await logging();
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  breakFor('mast_auth');
  const { statusCode } = await server.app.inject({
    method: 'POST',
    url: '/api/auth/sign-up/email',
    headers: { origin: ORIGIN },
    payload: { name: 'Ann', email: 'ann@example.org', password: 'a quiet long sentence' },
  });
  expect(statusCode).toBeGreaterThanOrEqual(500);
  const lines = await logged('unexpected error');
  expect(lines).toContain('22P02');
  expect(lines).not.toContain(PRIVATE);
  expect(inspect(said.mock.calls, { depth: null, showHidden: true })).not.toContain(PRIVATE);
  said.mockRestore();
  breakFor('nobody');
  await server.close();
});

it('a person’s writes at once take one connection', async () => {
  const door = await openPglite();
  let [underWay, most] = [0, 0];
  const counting: Door = {
    ...door,
    async transaction(actor, isolation, work) {
      const isWrite = actor.role === 'mast_app' && isolation === 'read committed';
      if (isWrite) most = Math.max(most, ++underWay);
      return door.transaction(actor, isolation, work).finally(() => {
        if (isWrite) underWay -= 1;
      });
    },
  };
  const server = await startTestServer({ door: counting });
  await Promise.all(
    [1, 2, 3].map(() => server.database.withUserWrite('ann', async (writer) => writer.touch())),
  );
  expect(most).toBe(1);
  await server.close();
});
