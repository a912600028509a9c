import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Door, openPglite } from '@mast/database';
import { type RunningServer, startServer } from '../server.ts';

/** An address that the server is reached by, as browsers name it. */
export const ORIGIN = 'http://127.0.0.1:4600';

interface TestServerOptions {
  /** An empty embedded database unless it is given. */
  readonly door?: Door;
  /** The server's clock, in milliseconds since 1970; the machine's unless it is given. */
  readonly now?: () => number;
  /** Where attachments are kept; a folder of its own unless it is given. */
  readonly dataFolder?: string;
}

/** The whole server on a free port, without a client to serve, silent. */
export const startTestServer = async ({
  door,
  dataFolder,
  ...options
}: TestServerOptions = {}): Promise<RunningServer> =>
  startServer({
    config: {
      host: '127.0.0.1',
      port: 0,
      dataFolder: dataFolder ?? mkdtempSync(path.join(tmpdir(), 'mast-data-')),
      databaseUrl: undefined,
      extraOrigins: [ORIGIN],
      clientFolder: '/nowhere',
      secureCookies: false,
      model: undefined,
    },
    door: door ?? (await openPglite()),
    logLevel: 'silent',
    ...options,
  });
