import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres } from '@mast/database';
import { createDatabase, startPostgres } from '@mast/database/testing';
import { type RunningServer, startServer } from '@mast/sync-server';
import { ageSpace } from '@mast/workers';
import { yearsOf } from '../history/rows.ts';
import { signUp } from '../lib/sign-up.ts';
import { fill, rowsOf } from '../sync/spaces.ts';
import { builtClient, builtPage } from './build.ts';
import { type RawHost, rawHost } from './raw-host.ts';

export interface Trader {
  readonly userId: string;
  readonly email: string;
  readonly cookie: string;
}

export interface Host {
  readonly url: string;
  readonly raw: RawHost;
  readonly server: RunningServer;
  /** A person with so many rows, all of them hot. */
  trader(name: string, rows: number): Promise<Trader>;
  /** A person with so many rows of ten years, of which what is old is cold already. */
  agedTrader(name: string, rows: number): Promise<Trader>;
  close(): Promise<void>;
}

const PAGES = ['app-data', 'plain'] as const;

/** The real server with the built client, pages for measuring beside it, and the raw way. */
export async function openHost(): Promise<Host> {
  const postgres = await startPostgres();
  const database = await createDatabase(postgres.url, 'bench');
  const folder = mkdtempSync(join(tmpdir(), 'mast-bench-client-'));
  cpSync(await builtClient(), folder, { recursive: true });
  mkdirSync(join(folder, 'bench'));
  for (const page of PAGES) {
    writeFileSync(join(folder, 'bench', `${page}.js`), await builtPage(page));
    writeFileSync(
      join(folder, 'bench', `${page}.html`),
      `<!doctype html><main></main><script type="module" src="/bench/${page}.js"></script>`,
    );
  }
  const server = await startServer({
    config: {
      host: '127.0.0.1',
      port: await freePort(),
      dataFolder: folder,
      databaseUrl: database.url,
      extraOrigins: [],
      clientFolder: folder,
      secureCookies: false,
      model: undefined,
    },
    door: openPostgres(database.url),
  });
  const raw = await rawHost(database.url, await builtPage('raw'));
  return {
    url: server.url,
    raw,
    server,
    async trader(name, rows) {
      const person = await signUp(server.url, name);
      await fill(server.database, person.userId, await rowsOf(person.userId, rows));
      return person;
    },
    async agedTrader(name, rows) {
      const person = await signUp(server.url, name);
      await fill(server.database, person.userId, await yearsOf(person.userId, rows));
      await ageSpace(server.database, person.userId, Date.now());
      return person;
    },
    async close() {
      await raw.close();
      await server.close();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
