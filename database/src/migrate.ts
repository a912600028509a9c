import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Postgrator from 'postgrator';
import type { Door, Sql } from './door/door.ts';

const FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../migrations');

/** Any two starts at once queue here, so that each file runs once. */
const MIGRATION_LOCK = 7_261_001;
/** Of databases that come into being together each may stand in another's way once for each role. */
const MOST_TRIES = 8;

/**
 * Brings the database to the newest migration, all files or none. A file that was edited after it
 * ran is refused by its checksum.
 * @param folder where the numbered SQL files are
 * @returns the version before and after
 */
export async function migrate(
  door: Door,
  folder: string = process.env.MAST_MIGRATIONS_DIR ?? FOLDER,
): Promise<{ from: number; to: number }> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await migrateOnce(door, folder);
    } catch (error) {
      if (!isOverRoles(error) || tries === MOST_TRIES) throw error;
    }
  }
}

const migrateOnce = (door: Door, folder: string): Promise<{ from: number; to: number }> =>
  door.transaction({ role: 'owner' }, 'read committed', async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    const postgrator = postgratorOn(sql, folder);
    const from = await postgrator.getDatabaseVersion();
    await postgrator.migrate();
    return { from, to: await postgrator.getDatabaseVersion() };
  });

/**
 * Whether another database of the cluster made or granted a role at the same moment. Roles are the
 * cluster's, while the lock is the database's; the next try finds them there.
 */
function isOverRoles(error: unknown): boolean {
  const { constraint, message } = error as {
    readonly constraint?: string;
    readonly message?: string;
  };
  return constraint?.startsWith('pg_auth') === true || message === 'tuple concurrently updated';
}

const postgratorOn = (sql: Sql, folder: string): Postgrator =>
  new Postgrator({
    migrationPattern: path.join(folder, '*.do.*.sql'),
    driver: 'pg',
    schemaTable: 'public.schema_version',
    newline: 'LF',
    execQuery: async (text: string) => ({ rows: (await sql.query(text)).rows }),
    execSqlScript: (text: string) => sql.script(text),
  });
