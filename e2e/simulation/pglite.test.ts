import { test } from 'vitest';
import { expectEveryFault, expectSound } from './run-command.ts';

/** On a busy machine the least number of schedules takes longer than its time. */
const PATIENCE_MS = 20 * 60_000;

test(
  'SYNC-R01 SYNC-R02 SYNC-R04 SYNC-R05 SYNC-R06 SYNC-R08 hundreds of random schedules of faults lose nothing, over the embedded database',
  async () =>
    expectEveryFault(await expectSound('pglite', { schedules: 500, seconds: 0, jobs: 2 })),
  PATIENCE_MS,
);
