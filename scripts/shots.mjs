// Makes pictures of twelve screens with demo data, on phone and laptop, light and dark, in `shots/`.
import { ensureChromium } from './lib/chromium.mjs';
import { ensureClient } from './lib/client.mjs';
import { inRoot } from './lib/root.mjs';
import { run } from './lib/run.mjs';

const chromium = await ensureChromium();
await ensureClient();
process.exitCode = await run(
  inRoot('e2e/node_modules/.bin/playwright'),
  ['test', '-c', 'e2e/shots/playwright.config.ts'],
  { env: { ...process.env, CHROMIUM_PATH: chromium } },
);
