// Kills a browser again and again while it is typed into and given pictures, and looks for what was there.
import { ensureChromium } from '../lib/chromium.mjs';
import { ensureClient } from '../lib/client.mjs';
import { optionsOf, wholeNumber } from '../lib/options.mjs';
import { inRoot } from '../lib/root.mjs';
import { run } from '../lib/run.mjs';

const USAGE = `usage: npm run verify:drafts -- [--rounds N]

  SIGKILL to a browser at a random moment, N times (200), by turns while words are typed and while a
  picture is added, without a server. Nothing typed more than 300 ms before may be lost, and no
  picture lost or doubled.`;

const { rounds } = optionsOf(USAGE, { rounds: '200' });
wholeNumber('rounds', rounds);

const chromium = await ensureChromium();
await ensureClient();
const args = ['test', '-c', 'e2e/playwright.config.ts', '--retries=0', 'e2e/drafts.e2e'];
const env = { ...process.env, CHROMIUM_PATH: chromium, MAST_DRAFT_ROUNDS: rounds };
process.exitCode = await run(inRoot('e2e/node_modules/.bin/playwright'), args, { env });
