import { expect, test } from 'vitest';
import { openPostgres } from './door/postgres.ts';
import { migrate } from './migrate.ts';
import { createDatabase, startPostgres } from './testing/postgres.ts';

const PATIENCE_MS = 120_000;

test(
  'databases of one new cluster are migrated at once, though they share its roles',
  async () => {
    const postgres = await startPostgres();
    try {
      const names = ['one', 'two', 'three', 'four', 'five', 'six'];
      const created = await Promise.all(names.map((name) => createDatabase(postgres.url, name)));
      const doors = created.map(({ url }) => openPostgres(url));
      const versions = await Promise.all(doors.map((door) => migrate(door)));
      expect(new Set(versions.map(({ from }) => from))).toEqual(new Set([0]));
      await Promise.all(doors.map((door) => door.close()));
      await Promise.all(created.map(({ drop }) => drop()));
    } finally {
      await postgres.stop();
    }
  },
  PATIENCE_MS,
);
