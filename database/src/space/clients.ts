import type { Sql } from '../door/door.ts';

export interface SyncClient {
  readonly id: string;
  readonly lastMutationId: number;
}

/** Whether the group is one of this person's. */
export async function ownsGroup(sql: Sql, userId: string, groupId: string): Promise<boolean> {
  const { rows } = await sql.query('select 1 from client_groups where id = $1 and user_id = $2', [
    groupId,
    userId,
  ]);
  return rows.length === 1;
}

/**
 * Takes a group on for this person.
 * @returns false where it belongs to another: the primary key is taken, its row stays unseen
 */
export async function claimGroup(sql: Sql, userId: string, groupId: string): Promise<boolean> {
  if (await ownsGroup(sql, userId, groupId)) return true;
  const { affected } = await sql.query(
    'insert into client_groups (id, user_id) values ($1, $2) on conflict do nothing',
    [groupId, userId],
  );
  return affected === 1;
}

export async function clientsOf(sql: Sql, userId: string, groupId: string): Promise<SyncClient[]> {
  const { rows } = await sql.query<SyncClient>(
    `select id, last_mutation_id as "lastMutationId" from clients
      where user_id = $1 and client_group_id = $2`,
    [userId, groupId],
  );
  return rows;
}

/** Last mutation ids of a group that moved with `after < version <= upTo`. */
export async function mutationIdsSince(
  sql: Sql,
  userId: string,
  groupId: string,
  after: number,
  upTo: number,
): Promise<Record<string, number>> {
  const { rows } = await sql.query<SyncClient>(
    `select id, last_mutation_id as "lastMutationId" from clients
      where user_id = $1 and client_group_id = $2 and sync_version > $3 and sync_version <= $4`,
    [userId, groupId, after, upTo],
  );
  return Object.fromEntries(rows.map((row) => [row.id, row.lastMutationId]));
}

export async function saveClient(
  sql: Sql,
  userId: string,
  groupId: string,
  client: SyncClient,
  version: number,
): Promise<void> {
  await sql.query(
    `insert into clients (id, client_group_id, user_id, last_mutation_id, sync_version)
     values ($1, $2, $3, $4, $5)
     on conflict (user_id, id) do update
       set last_mutation_id = excluded.last_mutation_id, sync_version = excluded.sync_version, seen_at = now()`,
    [client.id, groupId, userId, client.lastMutationId, version],
  );
}

/** Counts a try that failed for no known reason. */
export async function countFailure(
  sql: Sql,
  userId: string,
  clientId: string,
  mutationId: number,
): Promise<void> {
  await sql.query(
    `insert into mutation_failures (client_id, mutation_id, user_id, tries) values ($1, $2, $3, 1)
     on conflict (user_id, client_id, mutation_id) do update set tries = mutation_failures.tries + 1`,
    [clientId, mutationId, userId],
  );
}

export async function failuresOf(
  sql: Sql,
  userId: string,
  clientId: string,
  mutationId: number,
): Promise<number> {
  const { rows } = await sql.query<{ tries: number }>(
    'select tries from mutation_failures where user_id = $1 and client_id = $2 and mutation_id = $3',
    [userId, clientId, mutationId],
  );
  return rows[0]?.tries ?? 0;
}
