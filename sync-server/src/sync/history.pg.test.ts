import { migrate, openDatabase, openPostgres } from '@mast/database';
import { newId } from '@mast/database/conformance';
import { createDatabase } from '@mast/database/testing';
import { inject } from 'vitest';
import { describeAgeing } from '../testing/ageing-conformance.ts';

describeAgeing('Postgres', async () => {
  const { url, drop } = await createDatabase(inject('postgresUrl'), 'history');
  const door = openPostgres(url);
  await migrate(door);
  return {
    store: openDatabase(door, { newEpoch: newId }),
    async close() {
      await door.close();
      await drop();
    },
  };
});
