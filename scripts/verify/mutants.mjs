// Mutation testing of the gate: every mutant is found by its unit tests, or listed with a reason.
import { parseArgs } from 'node:util';
import { Explained } from '../lib/explained.mjs';
import { describeMutant, judgeMutants, readEquivalents } from './mutants/judge-mutants.mjs';
import { runStryker } from './mutants/run-stryker.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, fresh: { type: 'boolean', default: false } },
});
const only = values.only.split(',').filter((path) => path !== '');
const began = performance.now();
const mutants = await runStryker(only, values.fresh).catch((error) => {
  if (!(error instanceof Explained)) throw error;
  console.error(error.message);
  process.exit(2);
});
const { found, equivalent, survivors, stale } = judgeMutants(mutants, readEquivalents());

for (const mutant of survivors) console.error(describeMutant(mutant));
for (const { file, line } of stale) {
  console.error(
    `${file}: expected the listed mutant of \`${line}\` to survive, found that it does not`,
  );
}
const score = (100 * found) / Math.max(1, found + survivors.length);
const minutes = (performance.now() - began) / 60_000;
console.log(
  `${found} mutants found, ${survivors.length} survived, ${equivalent} equivalent: ` +
    `${score.toFixed(2)} % in ${minutes.toFixed(1)} min`,
);
if (found === 0 || survivors.length > 0 || stale.length > 0) process.exitCode = 1;
