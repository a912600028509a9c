import { createDatabase } from '@mast/database/testing';
import { expect, inject, test } from 'vitest';
import { killRounds } from './kill-rounds.ts';

const ROUNDS = 12;
const PATIENCE_MS = 5 * 60_000;

test(
  'SYNC-R02 a server on Postgres that is killed has every write that it acknowledged',
  async () => {
    const { url, drop } = await createDatabase(inject('postgresUrl'), 'kill');
    try {
      const report = await killRounds({ rounds: ROUNDS, seed: 1, databaseUrl: url });
      expect(report.lost).toEqual([]);
      expect(report.acknowledged).toBeGreaterThan(ROUNDS);
    } finally {
      await drop();
    }
  },
  PATIENCE_MS,
);
