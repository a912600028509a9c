import { randomUUID } from 'node:crypto';
import { type Door, openDatabase } from '@mast/database';
import { openAuth } from '../../sync-server/src/auth/auth.ts';
import { buildApp } from '../../sync-server/src/http/app.ts';
import { openPokes } from '../../sync-server/src/sync/poke.ts';
import { client } from './recorded.ts';

const ORIGIN = 'http://127.0.0.1';

export interface Person {
  readonly userId: string;
  readonly cookie: string;
}

export interface Served {
  readonly url: string;
  signUp(name: string): Promise<Person>;
  /** Closes the door as well. */
  close(): Promise<void>;
}

/** The server's own routes on a port; no workers, whose work comes after the answer. */
export async function serve(door: Door): Promise<Served> {
  const store = openDatabase(door, { newEpoch: randomUUID });
  const pokes = openPokes(store);
  const app = await buildApp({
    store,
    auth: await openAuth(door, { trustedOrigins: [ORIGIN], secureCookies: false }),
    pokes,
    now: Date.now,
    newId: randomUUID,
    trustedOrigins: [ORIGIN],
    clientFolder: '',
    logLevel: 'warn',
    onUnknownError: (error) => console.error(error),
    isReady: async () => undefined,
  });
  app.addHook('onRequest', (request, _reply, done) => {
    const name = request.headers['x-bench-client'];
    if (typeof name === 'string') client.run(name, done);
    else done();
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    async signUp(name) {
      const answer = await fetch(`${url}/api/auth/sign-up/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: ORIGIN },
        body: JSON.stringify({ name, email: `${name}@example.org`, password: 'a quiet sentence' }),
      });
      if (!answer.ok) throw new Error(`expected a new person, found ${await answer.text()}`);
      const { user } = (await answer.json()) as { user: { id: string } };
      const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
      return { userId: user.id, cookie: cookie.join('; ') };
    },
    async close() {
      pokes.close();
      await app.close();
      await door.close();
    },
  };
}
