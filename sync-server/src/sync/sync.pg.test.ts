import { type Door, openPostgres } from '@mast/database';
import { createDatabase } from '@mast/database/testing';
import { afterAll, inject } from 'vitest';
import { describeSync } from '../testing/conformance.ts';
import { describeDecisions } from '../testing/decision-conformance.ts';
import { describeFacts } from '../testing/facts-conformance.ts';

const drops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const drop of drops) await drop();
});

async function open(): Promise<Door> {
  const { url, drop } = await createDatabase(inject('postgresUrl'), 'sync');
  drops.push(drop);
  return openPostgres(url);
}

describeSync('Postgres', open);
describeDecisions('Postgres', open);
describeFacts('Postgres', open);
