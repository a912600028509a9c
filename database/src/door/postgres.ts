import pg from 'pg';
import { type Actor, become, type Door, type Sql } from './door.ts';

const INT8 = 20;

/** int8 as a number: versions and counts here stay far below 2^53. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
};

function statements(client: pg.PoolClient): Sql {
  return {
    async query(text, params = []) {
      const result = await client.query(text, params as unknown[]);
      return { rows: result.rows, affected: result.rowCount ?? 0 };
    },
    async script(text) {
      await client.query(text);
    },
  };
}

/** Readers ask for several things at once: each is sent before the one ahead of it is answered. */
const PIPELINED = { pipeline: true } as pg.PoolConfig;

/** So long a transaction waits for a connection, and a statement for a lock, before it gives way. */
const WAIT_MS = 10_000;
const KEEP_ALIVE_MS = 10_000;

export interface PostgresOptions {
  readonly max?: number;
  readonly waitMs?: number;
}

/** In the transaction, since poolers refuse it of a connection. The owner's migrations take turns. */
async function boundLockWait(sql: Sql, { role }: Actor, waitMs: number): Promise<void> {
  if (role === 'owner') return;
  await sql.query("select set_config('lock_timeout', $1, true)", [`${waitMs}ms`]);
}

/** A door to a Postgres server. */
export function openPostgres(
  url: string,
  { max = 10, waitMs = WAIT_MS }: PostgresOptions = {},
): Door {
  const pool = new pg.Pool({
    ...PIPELINED,
    connectionString: url,
    max,
    connectionTimeoutMillis: waitMs,
    // A host that is gone without a word is found gone, and its query fails.
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    types: types as pg.CustomTypesConfig,
  });
  // An idle connection that breaks is replaced at its next use; without a listener it ends the process.
  pool.on('error', () => undefined);
  // So with one that is lost between two statements of a transaction: the next one fails with it.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    kind: 'postgres',
    async transaction(actor, isolation, work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        const sql = statements(client);
        // Where the first fails, the others hold for their own statements alone.
        const begun = client.query(`begin isolation level ${isolation}`);
        await Promise.all([begun, boundLockWait(sql, actor, waitMs), become(sql, actor)]);
        const value = await work(sql);
        // After a swallowed error the server answers COMMIT with ROLLBACK and no error of its own.
        const { command } = await client.query('commit');
        if (command !== 'COMMIT') throw new Error(`expected COMMIT, found ${command}`);
        return value;
      } catch (error) {
        await client.query('rollback').catch((failure: Error) => {
          broken = failure;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}
