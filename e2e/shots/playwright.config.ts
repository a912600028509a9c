import base from '../playwright.config.ts';

/** Pictures of the screens, made on demand by `npm run shots`. */
export default {
  ...base,
  testDir: '.',
  testMatch: '**/*.shots.ts',
  globalSetup: '../support/prepare-server.ts',
  outputDir: '../../test-results/shots',
  reporter: [['line']],
  workers: 1,
  timeout: 180_000,
  projects: [{ name: 'chromium', use: { browserName: 'chromium', trace: 'off' } }],
};
