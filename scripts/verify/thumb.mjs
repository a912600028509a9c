// Seconds that a thumb takes on the real screens, by the keystroke-level model, beside what is reckoned.
import { ensureChromium } from '../lib/chromium.mjs';
import { ensureClient } from '../lib/client.mjs';
import { optionsOf } from '../lib/options.mjs';
import { inRoot } from '../lib/root.mjs';
import { run } from '../lib/run.mjs';

const USAGE = `usage: npm run verify:thumb

  A scripted thumb does the cases of a plan on a phone: 0.8 s a tap or swipe, 0.4 s a key, 1.35 s a
  thought. Prints each act, the sum, the estimate and the bar; ends with 1 where one is over its bar.`;

optionsOf(USAGE, {});

const chromium = await ensureChromium();
await ensureClient();
const args = ['test', '-c', 'e2e/playwright.config.ts', 'e2e/thumb.e2e'];
const env = { ...process.env, CHROMIUM_PATH: chromium };
process.exitCode = await run(inRoot('e2e/node_modules/.bin/playwright'), args, { env });
