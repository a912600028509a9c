// Plants one bug of sync after another and runs the tests that are to find it.
import { Explained } from '../lib/explained.mjs';
import { optionsOf } from '../lib/options.mjs';
import { runSuite } from './planted/run-suite.mjs';
import { SABOTAGES, sabotageNamed } from './planted/sabotages.mjs';

const USAGE = `usage: npm run verify:planted -- [--only NAME,NAME…]

  Plants one bug of sync after another, all or those named, and runs the tests that are to find it.
  Prints the test that found each; a bug that none found ends the command with 1. The names:
${SABOTAGES.map(({ name, breaks }) => `    ${name.padEnd(36)} ${breaks}`).join('\n')}`;

const { only } = optionsOf(USAGE, { only: '' });
const began = performance.now();

/** @param {number} since */
const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

async function main() {
  const names = only.split(',').filter((name) => name !== '');
  const chosen = names.length === 0 ? SABOTAGES : names.map(sabotageNamed);
  const files = [...new Set(chosen.flatMap(({ suite }) => suite))].sort();
  const sound = await runSuite(files);
  if (sound.killer ?? sound.broken) {
    throw new Explained(
      `expected the suites to pass without a bug, found \`${sound.killer ?? sound.broken}\``,
    );
  }
  console.log(
    `${sound.passed} tests of ${files.length} files pass without a bug, ${seconds(began)} s`,
  );
  const survivors = [];
  for (const { name, breaks, suite } of chosen) {
    const started = performance.now();
    const { killer, broken } = await runSuite(suite, name);
    if (killer === undefined) survivors.push(name);
    const answer = killer ?? (broken ? `NO ANSWER: ${broken}` : `SURVIVED: ${breaks}`);
    console.log(`${name.padEnd(36)} ${seconds(started).padStart(5)} s  ${answer}`);
  }
  const killed = chosen.length - survivors.length;
  console.log(`${killed} of ${chosen.length} planted bugs found in ${seconds(began)} s`);
  if (survivors.length > 0) process.exitCode = 1;
}

await main().catch((error) => {
  if (!(error instanceof Explained)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
