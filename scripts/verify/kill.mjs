// Kills the server's process, or the browser's, again and again, and looks for what was said to be saved.
import { parseArgs } from 'node:util';
import { ensureChromium } from '../lib/chromium.mjs';
import { ensureClient } from '../lib/client.mjs';
import { inRoot } from '../lib/root.mjs';
import { run } from '../lib/run.mjs';
import { runTypeScript } from '../lib/typescript.mjs';

const USAGE = `usage: npm run verify:kill -- [--on pglite|postgres|browser] [--rounds N] [--seed S]

  pglite, postgres: SIGKILL to a server right at an answer or in the middle of its work, from seed S
  (1) on; every acknowledged write must be there after its restart. The machine does not die:
  what the operating system had not yet written to the disk is not lost by this.
  browser: SIGKILL to a browser once a verdict is shown as saved; plan and verdict must be there.`;

const { values } = parseArgs({
  options: {
    on: { type: 'string', default: 'pglite' },
    rounds: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

/** @param {string} name @param {string} text */
function wholeNumber(name, text) {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return text;
  console.error(`expected --${name} with a whole number from 1 on, found \`${text}\``);
  return process.exit(2);
}

/** @param {string} rounds */
async function killBrowser(rounds) {
  const chromium = await ensureChromium();
  await ensureClient();
  const args = ['test', '-c', 'e2e/playwright.config.ts', 'killed-browser'];
  const env = { ...process.env, CHROMIUM_PATH: chromium, MAST_KILL_ROUNDS: rounds };
  process.exitCode = await run(inRoot('e2e/node_modules/.bin/playwright'), args, { env });
}

async function main() {
  const rounds = wholeNumber('rounds', values.rounds);
  const seed = wholeNumber('seed', values.seed);
  if (values.on === 'browser') await killBrowser(rounds);
  else if (['pglite', 'postgres'].includes(values.on)) {
    await runTypeScript(inRoot('e2e/kill/main.ts'), [values.on, rounds, seed]);
  } else {
    console.error(`expected --on pglite, postgres or browser, found \`${values.on}\``);
    process.exitCode = 2;
  }
}

if (values.help) console.log(USAGE);
else await main();
