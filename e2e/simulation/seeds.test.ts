import { expect, test } from 'vitest';
import { memoryGround } from './grounds.ts';
import { wrongOf } from './play.ts';
import type { Schedule } from './schedule/steps.ts';

/** Schedules that once broke a promise, as the command printed them, each under what was wrong. */
const FOUND: Readonly<Record<string, Schedule>> = {
  'SYNC-R01 two tabs hand a write of a closed third over in turn, without end': {
    devices: ['2', '2', '2'],
    steps: [
      { does: 'kill', seed: 106086962 },
      { does: 'write', seed: 173754657 },
      { does: 'open_tab', seed: 435321034 },
    ],
  },
};

test.each(Object.entries(FOUND))('%s', async (_, schedule) => {
  expect(await wrongOf(memoryGround(), schedule)).toEqual([]);
});
