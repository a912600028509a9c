// Mutation testing: every mutant of a part of the core is found by its unit tests, or listed with a reason.
import { parseArgs } from 'node:util';
import { Explained } from '../lib/explained.mjs';
import { setBrokenApart } from './mutants/compile-mutants.mjs';
import { describeMutant, judgeMutants, readEquivalents } from './mutants/judge-mutants.mjs';
import { partNamed } from './mutants/parts.mjs';
import { runStryker } from './mutants/run-stryker.mjs';

const { values } = parseArgs({
  options: {
    of: { type: 'string', default: 'gate' },
    only: { type: 'string', default: '' },
    fresh: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '2' },
  },
});
const began = performance.now();
const only = values.only.split(',').filter((path) => path !== '');

async function main() {
  const part = partNamed(values.of);
  const mutants = await runStryker(part, {
    only,
    fresh: values.fresh,
    jobs: Math.max(1, Math.trunc(Number(values.jobs)) || 1),
  });
  const judged = judgeMutants(setBrokenApart(mutants), readEquivalents());
  const { found, broken, equivalent, survivors, stale } = judged;

  for (const mutant of survivors) console.error(describeMutant(mutant));
  for (const { file, line } of stale) {
    console.error(
      `${file}: expected the listed mutant of \`${line}\` to survive, found that it does not`,
    );
  }
  const score = (100 * found) / Math.max(1, found + survivors.length);
  const minutes = (performance.now() - began) / 60_000;
  console.log(
    `${part.name}: ${found} mutants found, ${survivors.length} survived, ${equivalent} equivalent, ` +
      `${broken} do not compile: ${score.toFixed(2)} % in ${minutes.toFixed(1)} min`,
  );
  if (found === 0 || score < part.wanted || stale.length > 0) process.exitCode = 1;
}

await main().catch((error) => {
  if (!(error instanceof Explained)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
