import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Door, openDatabase, openDeviceBook } from '@mast/database';
import { openAuth } from '../../sync-server/src/auth/auth.ts';
import { Devices } from '../../sync-server/src/devices/devices.ts';
import { buildApp } from '../../sync-server/src/http/app.ts';
import { DiskStorage } from '../../sync-server/src/storage/disk-storage.ts';
import { openPokes } from '../../sync-server/src/sync/poke.ts';
import { type SignedUp, signUp } from '../lib/sign-up.ts';
import { client } from './recorded.ts';

const ORIGIN = 'http://127.0.0.1';

export interface Served {
  readonly url: string;
  signUp(name: string): Promise<SignedUp>;
  /** Closes the door as well. */
  close(): Promise<void>;
}

/** The server's own routes on a port; no workers, whose work comes after the answer. */
export async function serve(door: Door): Promise<Served> {
  const store = openDatabase(door, { newEpoch: randomUUID });
  const pokes = openPokes(store);
  const onError = (error: unknown) => console.error(error);
  const devices = new Devices({ book: openDeviceBook(door), store, now: Date.now, onError });
  const app = await buildApp({
    store,
    auth: await openAuth(door, { trustedOrigins: [ORIGIN], secureCookies: false }),
    pokes,
    onContact: () => {},
    devices,
    storage: new DiskStorage(path.join(tmpdir(), 'mast-bench-attachments')),
    now: Date.now,
    newId: randomUUID,
    trustedOrigins: [ORIGIN],
    clientFolder: '',
    logLevel: 'warn',
    onUnknownError: onError,
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
    signUp: (name) => signUp(url, name, ORIGIN),
    async close() {
      pokes.close();
      await app.close();
      await devices.close();
      await door.close();
    },
  };
}
