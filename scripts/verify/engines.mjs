// Decides the gate's lattice in Node, Chromium, Firefox and JavaScriptCore and compares the bytes.
import { judge, table } from '../lib/engines/report-engines.mjs';
import { runEngines } from '../lib/engines/run-engines.mjs';
import { optionsOf, wholeNumber } from '../lib/options.mjs';
import { say } from '../lib/tally.mjs';

const USAGE = `usage: npm run verify:engines -- [--every N] [--allow-missing]

  Every Nth case (1) of the gate's lattice in Node, Chromium, Firefox and JavaScriptCore: one hash.
  An engine that cannot be had fails it, or is named and left out with --allow-missing.`;

const values = optionsOf(USAGE, { every: '1', 'allow-missing': false });
const every = wholeNumber('every', values.every);

const results = await runEngines({ every });
console.log(table(results));
const tally = judge(results, values['allow-missing']);
console.log(say(tally));
if (tally.failed > 0) process.exitCode = 1;
