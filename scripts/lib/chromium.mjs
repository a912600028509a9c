import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { installByApt } from './apt.mjs';
import { Explained } from './explained.mjs';
import { inRoot } from './root.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const MISSING = `expected a Chromium for the browser tests, found none.
Any one of these brings it:
  - npx playwright install chromium     (in the folder e2e)
  - apt-get install chromium            (as root, or with sudo; Debian)
  - CHROMIUM_PATH=/path/to/chromium     (one that is there already)`;

/** The Chromium to test in, installed first where that is possible. @returns {Promise<string>} */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  await installByApt('chromium');
  return chromium();
}

/** The Chromium to test in, as it is on this machine. @returns {string} */
export function chromium() {
  const found = findChromium();
  if (!found) throw new Explained(MISSING);
  return found;
}

function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) {
    throw new Explained(`expected CHROMIUM_PATH to name a program, found \`${given}\``);
  }
  return [given, playwrightsOwn(), ...onPath(), MAC].find((file) => file && existsSync(file));
}

function playwrightsOwn() {
  try {
    const load = createRequire(inRoot('e2e/package.json'));
    return /** @type {string} */ (load('@playwright/test').chromium.executablePath());
  } catch {
    return undefined;
  }
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}
