import { expect, test } from 'vitest';
import { SCHEMA } from '../../../client/src/data/schema.ts';
import { stateOf } from '../state.ts';
import type { Stage } from './do-step.ts';
import { heal } from './heal.ts';

const at = (v: number) => stateOf({ epoch: 'e', v }, 0);

/** A stage on which nothing is under way, of a server at one version and tabs at others. */
function stageOf(server: number, tabs: readonly number[]): Stage {
  const nothing = async () => {};
  const devices = tabs.map((v) => ({
    version: SCHEMA,
    journal: { waiting: [] },
    tabs: [
      {
        version: SCHEMA,
        ring: nothing,
        wake: nothing,
        recover: async () => {},
        persist: () => {},
        state: async () => at(v),
      },
    ],
  }));
  const world = {
    network: { letters: [] },
    pass: nothing,
    server: { work: async () => 0, state: async () => at(server) },
  };
  return { world, devices } as unknown as Stage;
}

test('all are at rest once every device has what the server has', async () => {
  expect(await heal(stageOf(7, [7, 7]))).toBe(true);
});

test('SYNC-R04 devices that are like each other may all lack what was written last', async () => {
  expect(await heal(stageOf(8, [7, 7]))).toBe(false);
});

test('one that lacks what another has is not at rest', async () => {
  expect(await heal(stageOf(8, [8, 7]))).toBe(false);
});
