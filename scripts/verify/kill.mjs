// Kills the server's process, or the browser's, again and again, and looks for what was said to be saved.
import { ensureChromium } from '../lib/chromium.mjs';
import { ensureClient } from '../lib/client.mjs';
import { optionsOf, refuse, wholeNumber } from '../lib/options.mjs';
import { inRoot } from '../lib/root.mjs';
import { run } from '../lib/run.mjs';
import { runTypeScript } from '../lib/typescript.mjs';

const USAGE = `usage: npm run verify:kill -- [--on pglite|postgres|browser] [--rounds N] [--seed S]

  pglite, postgres: SIGKILL to a server right at an answer or in the middle of its work, from seed S
  (1) on; every acknowledged write must be there after its restart. The machine does not die:
  what the operating system had not yet written to the disk is not lost by this.
  browser: SIGKILL to a browser once a verdict is shown as saved; plan and verdict must be there.`;

const { on, rounds, seed } = optionsOf(USAGE, { on: 'pglite', rounds: '1000', seed: '1' });
wholeNumber('rounds', rounds);
wholeNumber('seed', seed);

async function killBrowser() {
  const chromium = await ensureChromium();
  await ensureClient();
  // Not tried again: what fails once of a thousand times is what is looked for.
  const args = ['test', '-c', 'e2e/playwright.config.ts', '--retries=0', 'killed-browser'];
  const env = { ...process.env, CHROMIUM_PATH: chromium, MAST_KILL_ROUNDS: rounds };
  process.exitCode = await run(inRoot('e2e/node_modules/.bin/playwright'), args, { env });
}

if (on === 'browser') await killBrowser();
else if (['pglite', 'postgres'].includes(on)) {
  await runTypeScript(inRoot('e2e/kill/main.ts'), [on, rounds, seed]);
} else refuse(`expected --on pglite, postgres or browser, found \`${on}\``);
