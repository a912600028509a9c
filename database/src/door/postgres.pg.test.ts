import { afterAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../database.ts';
import { migrate } from '../migrate.ts';
import { describeDatabase } from '../testing/conformance.ts';
import { describeDayBackfill } from '../testing/day-backfill-conformance.ts';
import { describeEntities } from '../testing/entity-conformance.ts';
import { createDatabase } from '../testing/postgres.ts';
import { describeStore, newId } from '../testing/store-conformance.ts';
import { type Door, isInfrastructure } from './door.ts';
import { openPostgres } from './postgres.ts';

const dropped: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const drop of dropped) await drop();
});

async function freshDoor(options?: Parameters<typeof openPostgres>[1]) {
  const { url, drop } = await createDatabase(inject('postgresUrl'), 'door');
  dropped.push(drop);
  return openPostgres(url, options);
}

/** As a superuser, from whom row security keeps nothing: statements have to name their person. */
const unguarded = (door: Door): Door => ({
  ...door,
  transaction: (_actor, isolation, work) => door.transaction({ role: 'owner' }, isolation, work),
});

describeDatabase('Postgres', () => freshDoor());
describeStore('Postgres without row security', async () => {
  const door = unguarded(await freshDoor());
  await migrate(door);
  return { store: openDatabase(door, { newEpoch: newId }), close: () => door.close() };
});
describeEntities('Postgres', () => freshDoor());
describeDayBackfill('Postgres', () => freshDoor());

it('a swallowed error does not pass for a commit', async () => {
  const door = await freshDoor();
  await migrate(door);
  const swallowed = door.transaction({ role: 'owner' }, 'read committed', async (sql) => {
    await sql.query('select 1/0').catch(() => undefined);
  });
  await expect(swallowed).rejects.toThrow('expected COMMIT');
  await door.close();
});

it('a connection that is lost between two statements fails its transaction alone', async () => {
  const door = await freshDoor();
  const owner = { role: 'owner' } as const;
  const backend = 'select pg_backend_pid() as pid';
  const lost = door.transaction(owner, 'read committed', async (sql) => {
    const { rows } = await sql.query<{ pid: number }>(backend);
    await door.transaction(owner, 'read committed', (other) =>
      other.query('select pg_terminate_backend($1, 5000)', [rows[0]?.pid]),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    return sql.query(backend);
  });
  await expect(lost).rejects.toSatisfy(isInfrastructure);
  const { rows } = await door.transaction(owner, 'read committed', (sql) => sql.query(backend));
  expect(rows).toHaveLength(1);
  await door.close();
});

/** Work that is under way until it is let go on. */
function pause() {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const hold = (): Promise<void> => {
    begin();
    return released;
  };
  return { hold, begun, release };
}

describe('what waits too long is told that the database is busy', () => {
  it('for a connection', async () => {
    const door = await freshDoor({ max: 1, waitMs: 100 });
    const { hold, begun, release } = pause();
    const first = door.transaction({ role: 'owner' }, 'read committed', hold);
    await begun;
    const second = door.transaction({ role: 'owner' }, 'read committed', async () => undefined);
    await expect(second).rejects.toSatisfy(isInfrastructure);
    release();
    await first;
    await door.close();
  });

  it('for the lock of a person', async () => {
    const door = await freshDoor({ waitMs: 200 });
    await migrate(door);
    const database = openDatabase(door, { newEpoch: newId });
    await database.withUserWrite('ann', async (writer) => writer.touch());
    const { hold, begun, release } = pause();
    const first = database.withUserWrite('ann', hold);
    await begun;
    const second = database.withUserWrite('ann', async (writer) => writer.touch());
    await expect(second).rejects.toSatisfy(isInfrastructure);
    release();
    await first;
    await database.close();
  });

  it('but a start waits for the migration of another, however long that takes', async () => {
    const door = await freshDoor({ waitMs: 50 });
    const { hold, begun, release } = pause();
    const locked = (work: () => Promise<void>) =>
      door.transaction({ role: 'owner' }, 'read committed', async (sql) => {
        await sql.query('select pg_advisory_xact_lock(1)');
        await work();
      });
    const first = locked(hold);
    await begun;
    const second = locked(async () => undefined);
    await new Promise((resolve) => setTimeout(resolve, 200));
    release();
    await Promise.all([first, second]);
    await door.close();
  });
});
