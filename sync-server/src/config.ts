import path from 'node:path';

/** The process environment, read once and checked. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  /** A Postgres to use instead of the embedded database. */
  readonly databaseUrl: string | undefined;
  /** Origins from which browsers may write, beside the one that is listened on. */
  readonly extraOrigins: readonly string[];
  readonly clientFolder: string;
  /** Cookies only over TLS: true behind a proxy that ends it. */
  readonly secureCookies: boolean;
}

export class ConfigError extends Error {}

export function readConfig(env: NodeJS.ProcessEnv, root: string): Config {
  return {
    host: env.MAST_HOST || '127.0.0.1',
    port: portOf(env.MAST_PORT),
    dataFolder: path.resolve(env.MAST_DATA_DIR || './data'),
    databaseUrl: env.DATABASE_URL || undefined,
    extraOrigins: (env.MAST_ORIGINS ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
    clientFolder: path.resolve(env.MAST_CLIENT_DIR || path.join(root, 'client/dist')),
    secureCookies: env.MAST_SECURE_COOKIES === 'true',
  };
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return 4600;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new ConfigError(`expected MAST_PORT to be a port from 0 to 65535, found \`${text}\``);
}
