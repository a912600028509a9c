// Decides the gate's lattice in Node, Chromium, Firefox and JavaScriptCore and compares the bytes.
import { parseArgs } from 'node:util';
import { judge, table } from '../lib/engines/report-engines.mjs';
import { runEngines } from '../lib/engines/run-engines.mjs';
import { say } from '../lib/tally.mjs';

const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    'allow-missing': { type: 'boolean', default: false },
  },
});
const every = Number(values.every);
if (!Number.isInteger(every) || every < 1) {
  console.error(`expected --every with a whole number above zero, found \`${values.every}\``);
  process.exit(2);
}

const results = await runEngines({ every });
console.log(table(results));
const tally = judge(results, values['allow-missing']);
console.log(say(tally));
if (tally.failed > 0) process.exitCode = 1;
