import { test } from 'vitest';
import { expectSound } from './run-command.ts';

/** Replicache takes real seconds until it has kept its rows. */
const PATIENCE_MS = 10 * 60_000;

test(
  'SYNC-R01 SYNC-R02 SYNC-R04 SYNC-R06 random schedules of faults lose nothing on Replicache itself',
  async () => {
    await expectSound('real', { schedules: 10, seconds: 0, jobs: 5 });
  },
  PATIENCE_MS,
);
