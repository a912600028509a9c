import path from 'node:path';
import type { ModelEndpoint } from '@mast/workers';

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
  /** A model that may order the sentences of a week; none is needed. */
  readonly model: ModelEndpoint | undefined;
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
    model: modelOf(env),
  };
}

/** A key that is there for something else turns nothing on: the model has to be named. */
function modelOf(env: NodeJS.ProcessEnv): ModelEndpoint | undefined {
  const [baseUrl, apiKey] = [env.OPENAI_BASE_URL || undefined, env.OPENAI_API_KEY || undefined];
  const model = env.COACH_MODEL;
  if (model === undefined || model === '') return undefined;
  if (baseUrl !== undefined || apiKey !== undefined) return { baseUrl, apiKey, model };
  throw new ConfigError(
    'expected OPENAI_API_KEY or OPENAI_BASE_URL beside COACH_MODEL, found neither',
  );
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return 4600;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new ConfigError(`expected MAST_PORT to be a port from 0 to 65535, found \`${text}\``);
}
