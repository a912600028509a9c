import { test } from 'vitest';
import { expectEveryFault, expectEveryWrite, expectSound } from './run-command.ts';

/** On a busy machine the least number of schedules takes longer than its time. */
const PATIENCE_MS = 20 * 60_000;

/** The least is the same everywhere, so that all of it is known to be reached; a quiet machine plays more. */
const SCHEDULES = { schedules: 5_000, seconds: 180, jobs: 2 };

test(
  'SYNC-R01 SYNC-R02 SYNC-R04 SYNC-R05 SYNC-R06 SYNC-R08 thousands of random schedules of faults lose nothing, in memory',
  async () => {
    const played = await expectSound('memory', SCHEDULES);
    expectEveryFault(played);
    expectEveryWrite(played);
  },
  PATIENCE_MS,
);
