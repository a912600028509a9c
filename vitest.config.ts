import { defineConfig } from 'vitest/config';

const elsewhere = ['**/node_modules/**', '**/dist/**', 'data/**', 'test-results/**'];

export default defineConfig({
  test: {
    // A first PGlite takes three seconds to create on a quiet machine, many times that on a busy one.
    testTimeout: 30_000,
    hookTimeout: 90_000,
    // Of two processors the default leaves one to the watcher, of which a run has none.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['**/*.test.{ts,tsx,mjs}'],
          exclude: [...elsewhere, '**/*.pg.test.ts'],
        },
      },
      {
        // A project of its own: its Postgres starts only when one of its files is selected.
        extends: true,
        test: {
          name: 'postgres',
          include: ['**/*.pg.test.ts'],
          exclude: elsewhere,
          globalSetup: ['./database/src/testing/global-setup.ts'],
        },
      },
    ],
  },
});
