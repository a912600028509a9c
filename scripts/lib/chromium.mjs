import { createRequire } from 'node:module';
import { ensureProgram, onPath, presentProgram } from './program.mjs';
import { inRoot } from './root.mjs';

/** @type {import('./program.mjs').Program} */
const CHROMIUM = {
  variable: 'CHROMIUM_PATH',
  places: () => [
    playwrightsOwn(),
    ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  packages: ['chromium'],
  missing: `expected a Chromium for the browser tests, found none.
Any one of these brings it:
  - npx playwright install chromium     (in the folder e2e)
  - apt-get install chromium            (as root, or with sudo; Debian)
  - CHROMIUM_PATH=/path/to/chromium     (one that is there already)`,
};

/** The Chromium to test in, installed first where that is possible. */
export const ensureChromium = () => ensureProgram(CHROMIUM);

/** The Chromium to test in, as it is on this machine. */
export const chromium = () => presentProgram(CHROMIUM);

function playwrightsOwn() {
  try {
    const load = createRequire(inRoot('e2e/package.json'));
    return /** @type {string} */ (load('@playwright/test').chromium.executablePath());
  } catch {
    return undefined;
  }
}
