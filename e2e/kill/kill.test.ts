import { expect, test } from 'vitest';
import { killRounds } from './kill-rounds.ts';

const ROUNDS = 12;
const PATIENCE_MS = 5 * 60_000;

test(
  'SYNC-R02 a server on the embedded database that is killed has every write that it acknowledged',
  async () => {
    const { acknowledged, lost } = await killRounds({ rounds: ROUNDS, seed: 1 });
    expect(lost).toEqual([]);
    expect(acknowledged).toBeGreaterThan(ROUNDS);
  },
  PATIENCE_MS,
);
