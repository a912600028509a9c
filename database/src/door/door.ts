/** Rows of one statement; `affected` counts what an insert, update or delete touched. */
export interface Answer<Row> {
  readonly rows: Row[];
  readonly affected: number;
}

/** The statements of one transaction. JSON goes in as `$n::jsonb` with `JSON.stringify`. */
export interface Sql {
  query<Row = Record<string, unknown>>(
    text: string,
    params?: readonly unknown[],
  ): Promise<Answer<Row>>;
  /** Several statements without parameters, for migrations. */
  script(text: string): Promise<void>;
}

export type Isolation = 'read committed' | 'repeatable read read only';

/** As whom a transaction runs; `owner` is for migrations and maintenance alone. */
export type Actor =
  | { readonly role: 'mast_app'; readonly userId: string }
  | { readonly role: 'mast_dispatch' | 'mast_prune' | 'mast_auth' | 'owner' };

/** The one way to Postgres, whether it is a server or embedded. */
export interface Door {
  readonly kind: 'postgres' | 'pglite';
  /** Runs `work` in one transaction; it commits when the promise resolves, else rolls back. */
  transaction<T>(actor: Actor, isolation: Isolation, work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Sets role and person for one transaction, on both kinds alike. */
export async function become(sql: Sql, actor: Actor): Promise<void> {
  if (actor.role === 'owner') return;
  const userId = actor.role === 'mast_app' ? actor.userId : '';
  await sql.query("select set_config('role', $1, true), set_config('app.user_id', $2, true)", [
    actor.role,
    userId,
  ]);
}

/** The SQLSTATE of an error of either kind. */
export function sqlState(error: unknown): string | undefined {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

const INFRASTRUCTURE_CLASSES = new Set(['08', '40', '53', '55', '57', '58']);
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** Of errors without a code, as pg, pg-pool and PGlite write them; a bug's message may hold any word. */
const AWAY = new Set([
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'timeout expired',
  'timeout exceeded when trying to connect',
  'Query read timeout',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'Cannot use a pool after calling end on the pool',
  'PGlite is closing',
  'PGlite is closed',
]);

/** Whether the same work may succeed when it is tried again, with no fault in the work itself. */
export function isInfrastructure(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: string };
  // EPIPE has the form of an SQLSTATE.
  if (NETWORK.has(code as string)) return true;
  const state = sqlState(error);
  if (state !== undefined) return INFRASTRUCTURE_CLASSES.has(state.slice(0, 2));
  return AWAY.has(message ?? '');
}
