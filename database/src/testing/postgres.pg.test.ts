import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { createDatabase, startFrom } from './postgres.ts';
import { systemPostgres } from './postgres-binaries.ts';

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}

test('every database is fresh, and gone once dropped, open connections or not', async () => {
  const admin = inject('postgresUrl');
  const one = await createDatabase(admin, 'Testing: one');
  const two = await createDatabase(admin, 'Testing: one');
  await ask(one.url, 'create table marks (n int)');
  expect(await ask(two.url, `select to_regclass('marks') as found`)).toEqual([{ found: null }]);

  const open = new pg.Client({ connectionString: one.url });
  open.on('error', () => {});
  await open.connect();
  await Promise.all([one.drop(), two.drop()]);
  await expect(ask(one.url, 'select 1')).rejects.toMatchObject({ code: '3D000' });
});

test.skipIf(systemPostgres() === undefined)('a Postgres of the system serves too', async () => {
  const postgres = await startFrom(() => systemPostgres() as string);
  try {
    expect(await ask(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  } finally {
    await postgres.stop();
  }
  await expect(ask(postgres.url, 'select 1')).rejects.toThrow();
});
