// Kills a browser again and again while it is typed into and given pictures, and looks for what was there.
import { parseArgs } from 'node:util';
import { ensureChromium } from '../lib/chromium.mjs';
import { ensureClient } from '../lib/client.mjs';
import { inRoot } from '../lib/root.mjs';
import { run } from '../lib/run.mjs';

const USAGE = `usage: npm run verify:drafts -- [--rounds N]

  SIGKILL to a browser at a random moment, N times (200), by turns while words are typed and while a
  picture is added, without a server. Nothing typed more than 300 ms before may be lost, and no
  picture lost or doubled.`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    help: { type: 'boolean', default: false },
  },
});

async function main() {
  const rounds = Number(values.rounds);
  if (!Number.isSafeInteger(rounds) || rounds < 1) {
    console.error(`expected --rounds with a whole number from 1 on, found \`${values.rounds}\``);
    process.exitCode = 2;
    return;
  }
  const chromium = await ensureChromium();
  await ensureClient();
  const args = ['test', '-c', 'e2e/playwright.config.ts', 'e2e/drafts.e2e'];
  const env = { ...process.env, CHROMIUM_PATH: chromium, MAST_DRAFT_ROUNDS: values.rounds };
  process.exitCode = await run(inRoot('e2e/node_modules/.bin/playwright'), args, { env });
}

if (values.help) console.log(USAGE);
else await main();
