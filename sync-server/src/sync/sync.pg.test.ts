import { openPostgres } from '@mast/database';
import { createDatabase } from '@mast/database/testing';
import { afterAll, inject } from 'vitest';
import { describeSync } from '../testing/conformance.ts';

let drop: () => Promise<void> = async () => undefined;
afterAll(() => drop());

describeSync('Postgres', async () => {
  const created = await createDatabase(inject('postgresUrl'), 'sync');
  drop = created.drop;
  return openPostgres(created.url);
});
