// What Lighthouse says of the signed-out page and of Today with demo data, on desktop and mobile.
import { ensureChromium } from '../lib/chromium.mjs';
import { ensureClient } from '../lib/client.mjs';
import { ensureLighthouse } from '../lib/lighthouse.mjs';
import { optionsOf, wholeNumber } from '../lib/options.mjs';
import { inRoot } from '../lib/root.mjs';
import { run } from '../lib/run.mjs';

const USAGE = `usage: npm run verify:lighthouse -- [--rounds N]

  Performance, accessibility and best practices of both pages, each the median of N rounds (5):
  100/100/100 on desktop, at least 95/100/100 on mobile. Needs a machine that does nothing else.`;

const { rounds } = optionsOf(USAGE, { rounds: '5' });
wholeNumber('rounds', rounds);

const chromium = await ensureChromium();
await ensureClient();
const args = ['test', '-c', 'e2e/lighthouse/playwright.config.ts'];
const env = {
  ...process.env,
  CHROMIUM_PATH: chromium,
  MAST_LIGHTHOUSE: await ensureLighthouse(),
  MAST_LIGHTHOUSE_ROUNDS: rounds,
};
process.exitCode = await run(inRoot('e2e/node_modules/.bin/playwright'), args, { env });
