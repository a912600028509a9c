import { defineConfig } from '@playwright/test';
import { launchOptions } from './support/chromium.ts';

const TIMINGS = '**/timings.e2e.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  globalSetup: './support/prepare-server.ts',
  // The tests start servers, browsers and databases of their own: two at a time fill two cores.
  workers: 2,
  forbidOnly: true,
  // Only against a test that hangs: machines differ by half in how quick they are, and each step has its own.
  timeout: 300_000,
  expect: { timeout: 15_000 },
  outputDir: '../test-results/e2e',
  reporter: [['line'], ['json', { outputFile: '../test-results/e2e.json' }]],
  projects: [
    // Once more, on a machine that may stall for seconds; what passes only then is told at the end of the
    // run by name, with how it failed.
    { name: 'chromium', testIgnore: TIMINGS, retries: 1, use: { browserName: 'chromium' } },
    // After all others, so that nothing else runs beside what is timed; and without a trace, which
    // copies the whole page at each action. Never tried again: a measure is not thrown a second time.
    {
      name: 'timings',
      testMatch: TIMINGS,
      dependencies: ['chromium'],
      use: { browserName: 'chromium', trace: 'off' },
    },
  ],
  use: {
    launchOptions,
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
});
