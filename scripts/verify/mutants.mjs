// Mutation testing: every mutant of a part of the core is found by its unit tests, or listed with a reason.
import { Explained } from '../lib/explained.mjs';
import { optionsOf, wholeNumber } from '../lib/options.mjs';
import { describeMutant, judgeMutants, readEquivalents } from './mutants/judge-mutants.mjs';
import { PART_NAMES, partNamed } from './mutants/parts.mjs';

const USAGE = `usage: npm run verify:mutants -- [--of PART] [--only PATH,PATH…] [--fresh] [--jobs J]

  Mutants of a part of the core (gate), or of files of it whose paths begin so, J (2) at a time: each is
  found by the part's unit tests, or listed with a reason. Goes on from what was found before, unless
  --fresh. The parts: ${PART_NAMES}.`;

const values = optionsOf(USAGE, { of: 'gate', only: '', fresh: false, jobs: '2' });
const jobs = wholeNumber('jobs', values.jobs);
const began = performance.now();
const only = values.only.split(',').filter((path) => path !== '');

async function main() {
  // They bring two compilers, which no usage needs.
  const { setBrokenApart } = await import('./mutants/compile-mutants.mjs');
  const { runStryker } = await import('./mutants/run-stryker.mjs');
  const part = partNamed(values.of);
  const mutants = await runStryker(part, {
    only,
    fresh: values.fresh,
    jobs,
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
