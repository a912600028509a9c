// What Lighthouse says of the signed-out page and of Today with demo data, on desktop and mobile.
import { parseArgs } from 'node:util';
import { ensureChromium } from '../lib/chromium.mjs';
import { ensureClient } from '../lib/client.mjs';
import { ensureLighthouse } from '../lib/lighthouse.mjs';
import { inRoot } from '../lib/root.mjs';
import { run } from '../lib/run.mjs';

const USAGE = `usage: npm run verify:lighthouse -- [--rounds N]

  Performance, accessibility and best practices of both pages, each the median of N rounds (5):
  100/100/100 on desktop, at least 95/100/100 on mobile. Needs a machine that does nothing else.`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
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
  const args = ['test', '-c', 'e2e/lighthouse/playwright.config.ts'];
  const env = {
    ...process.env,
    CHROMIUM_PATH: chromium,
    MAST_LIGHTHOUSE: await ensureLighthouse(),
    MAST_LIGHTHOUSE_ROUNDS: values.rounds,
  };
  process.exitCode = await run(inRoot('e2e/node_modules/.bin/playwright'), args, { env });
}

if (values.help) console.log(USAGE);
else await main();
