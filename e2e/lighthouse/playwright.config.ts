import base from '../playwright.config.ts';

/** What Lighthouse says, measured on demand by `npm run verify:lighthouse`. */
export default {
  ...base,
  testDir: '.',
  testMatch: '**/*.audit.ts',
  globalSetup: '../support/prepare-server.ts',
  outputDir: '../../test-results/lighthouse',
  reporter: [['line']],
  workers: 1,
  timeout: 900_000,
  projects: [{ name: 'chromium', use: { browserName: 'chromium', trace: 'off' } }],
};
