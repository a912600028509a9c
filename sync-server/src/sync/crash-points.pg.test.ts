import { migrate, openPostgres } from '@mast/database';
import { createDatabase } from '@mast/database/testing';
import { inject } from 'vitest';
import { describeCrashPoints } from '../testing/crashes/describe-crash-points.ts';
import { postgresRig } from '../testing/crashes/rigs.ts';

describeCrashPoints('Postgres', async () => {
  const { url, drop } = await createDatabase(inject('postgresUrl'), 'crashes');
  const door = openPostgres(url);
  await migrate(door);
  await door.close();
  return postgresRig(url, drop);
});
