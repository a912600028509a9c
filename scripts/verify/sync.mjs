// Plays random schedules of faults over the real handlers and several devices, and checks what sync promises.
import { Worker } from 'node:worker_threads';
import { bundle } from '../lib/bundle.mjs';
import { optionsOf, refuse, wholeNumber } from '../lib/options.mjs';

const USAGE = `usage: npm run verify:sync -- [--schedules N] [--seconds T] [--seed S] [--store memory|pglite|real]
                              [--jobs J]

  Plays at least N schedules (1000) from seed S (1) on, and for at least T seconds (0), J (1) at a time.
  \`memory\` and \`pglite\` play a model of Replicache, \`real\` plays Replicache itself over memory.
  A schedule that breaks a promise is printed as short as it can be made; docs/simulation.md
  says how it becomes a named test.`;

const BUNDLE = 'node_modules/.mast-bundles/simulation.mjs';
/** What a schedule makes is soon garbage: with room for many it is gone before it is looked at. */
const YOUNG_MB = 64;

const values = optionsOf(USAGE, {
  schedules: '1000',
  seconds: '0',
  seed: '1',
  jobs: '1',
  store: 'memory',
});

/**
 * Plays in a thread, which has clocks and timers of its own.
 * @param {string} file the bundle's URL
 * @param {object} box
 * @returns {Promise<object>} what was played
 */
function playIn(file, box) {
  const worker = new Worker(new URL(file), {
    workerData: { store: values.store, box },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('expected what was played, found nothing')));
  });
}

async function main() {
  const seed = wholeNumber('seed', values.seed, 0);
  const jobs = wholeNumber('jobs', values.jobs);
  const schedules = Math.ceil(wholeNumber('schedules', values.schedules, 0) / jobs);
  const seconds = wholeNumber('seconds', values.seconds, 0);
  const file = await bundle('e2e/simulation/main.ts', BUNDLE);
  const simulation = await import(file);
  if (!(values.store in simulation.GROUNDS)) {
    refuse(`expected --store memory, pglite or real, found \`${values.store}\``);
  }
  const played = await Promise.all(
    Array.from({ length: jobs }, (_, job) =>
      playIn(file, { seed: seed + job, stride: jobs, schedules, seconds }),
    ),
  );
  console.log(simulation.tell(values.store, played));
  const failed = played.some(({ failures }) => failures.length > 0);
  process.exit(failed ? 1 : 0);
}

await main();
