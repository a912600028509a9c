import { migrate, openDatabase, openPostgres } from '@mast/database';
import { newId, type OpenStore } from '@mast/database/conformance';
import { createDatabase } from '@mast/database/testing';
import { inject } from 'vitest';
import { describeDeliveries } from '../testing/delivery-conformance.ts';
import { describePaper } from '../testing/paper-conformance.ts';
import { describeReleases } from '../testing/release-conformance.ts';

async function open(): Promise<OpenStore> {
  const { url, drop } = await createDatabase(inject('postgresUrl'), 'after');
  const door = openPostgres(url);
  await migrate(door);
  return {
    store: openDatabase(door, { newEpoch: newId }),
    async close() {
      await door.close();
      await drop();
    },
  };
}

describeDeliveries('Postgres', open, 5);
describePaper('Postgres', open);
describeReleases('Postgres', open);
