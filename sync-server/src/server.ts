import path from 'node:path';
import {
  type Database,
  type Door,
  migrate,
  openDatabase,
  openDeviceBook,
  writesInTurn,
} from '@mast/database';
import { startWorkers } from '@mast/workers';
import type { FastifyInstance } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { openAuth } from './auth/auth.ts';
import type { Config } from './config.ts';
import { Devices } from './devices/devices.ts';
import { buildApp } from './http/app.ts';
import { loggedError } from './logged-error.ts';
import { DiskStorage } from './storage/disk-storage.ts';
import { sweepStorage } from './storage/sweep-storage.ts';
import { openPokes } from './sync/poke.ts';

export interface RunningServer {
  readonly url: string;
  readonly database: Database;
  readonly app: FastifyInstance;
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly config: Config;
  readonly door: Door;
  readonly now?: () => number;
  readonly logLevel?: string;
}

/** Wires everything together: database, workers in the same process, and HTTP. */
export async function startServer({
  config,
  door,
  now = Date.now,
  logLevel = 'warn',
}: ServerOptions): Promise<RunningServer> {
  await migrate(door);
  const database = writesInTurn(openDatabase(door, { newEpoch: uuidv7 }));
  const pokes = openPokes(database);
  const storage = new DiskStorage(path.join(config.dataFolder, 'attachments'));
  const own = [
    `http://${config.host}:${config.port}`,
    `http://localhost:${config.port}`,
    `http://127.0.0.1:${config.port}`,
  ];
  const trustedOrigins = [...new Set([...config.extraOrigins, ...own])];
  const auth = await openAuth(door, { trustedOrigins, secureCookies: config.secureCookies });
  let app: FastifyInstance | undefined;
  let workers: ReturnType<typeof startWorkers> | undefined;
  const devices = new Devices({
    book: openDeviceBook(door),
    store: database,
    now,
    onError: (error) => app?.log.error(loggedError(error), 'visits of devices could not be kept'),
  });
  app = await buildApp({
    store: database,
    storage,
    auth,
    pokes,
    onContact: (userId) => workers?.contact(userId),
    devices,
    now,
    newId: uuidv7,
    trustedOrigins,
    clientFolder: config.clientFolder,
    logLevel,
    onUnknownError: (error, mutation) =>
      app?.log.error({ mutation: mutation.name, ...loggedError(error) }, 'mutation failed'),
    isReady: () =>
      door.transaction(
        { role: 'mast_auth' },
        'read committed',
        async (sql) => void (await sql.query('select 1')),
      ),
  });
  workers = startWorkers({
    store: database,
    now,
    newId: uuidv7,
    model: config.model,
    onError: (error) => app?.log.error(loggedError(error), 'worker failed'),
    dropBytes: (userId, id) => storage.remove({ userId, id }),
    daily: (signal) => sweepStorage(database, storage, now(), signal),
  });
  const url = await app.listen({ host: config.host, port: config.port });
  return {
    url,
    database,
    app,
    async close() {
      pokes.close();
      await app.close();
      await workers?.stop();
      await devices.close();
      await database.close();
    },
  };
}
