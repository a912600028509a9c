// Plays random schedules of faults over the real handlers and several devices, and checks what sync promises.
import { Worker } from 'node:worker_threads';
import { bundle } from '../lib/bundle.mjs';
import { optionsOf, refuse, wholeNumber } from '../lib/options.mjs';

const USAGE = `usage: npm run verify:sync -- [--schedules N] [--seconds T] [--seed S] [--store memory|pglite|real]
                              [--jobs J]

  Plays at least N schedules (1000) from seed S (1) on, and for at least T seconds (0), J (1) at a time.
  \`memory\` and \`pglite\` play a model of Replicache, \`real\` plays Replicache itself over memory.
  A long run says after each part how far it is, and from which seed on it can be continued.
  A schedule that breaks a promise is printed as short as it can be made; docs/simulation.md
  says how it becomes a named test.`;

const BUNDLE = 'node_modules/.mast-bundles/simulation.mjs';
/** What a schedule makes is soon garbage: with room for many it is gone before it is looked at. */
const YOUNG_MB = 64;
/** Schedules of one job between two lines about a long run. */
const PART = 20_000;

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

/**
 * Plays part after part, until one of them has failed.
 * @param {string} file
 * @param {{ seed: number, jobs: number, schedules: number, seconds: number }} run schedules of each job
 * @param {(parts: object[][], nextSeed: number) => void} onPart hears of each part but the last
 * @returns {Promise<object[][]>} what each job of each part played
 */
async function playInParts(file, { seed, jobs, schedules, seconds }, onPart) {
  const parts = [];
  const began = performance.now();
  for (let done = 0; ; ) {
    const count = Math.min(PART, schedules - done);
    const first = seed + done * jobs;
    done += count;
    const isLast = done === schedules;
    const left = isLast ? Math.max(0, seconds - (performance.now() - began) / 1000) : 0;
    const box = { stride: jobs, schedules: count, seconds: left };
    const part = Array.from({ length: jobs }, (_, job) =>
      playIn(file, { seed: first + job, ...box }),
    );
    parts.push(await Promise.all(part));
    if (isLast || hasFailed(parts)) return parts;
    onPart(parts, seed + done * jobs);
  }
}

const hasFailed = (parts) => parts.flat().some(({ failures }) => failures.length > 0);

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
  const parts = await playInParts(file, { seed, jobs, schedules, seconds }, (played, nextSeed) =>
    console.log(simulation.tellSoFar(played, nextSeed)),
  );
  console.log(simulation.tell(values.store, parts));
  process.exit(hasFailed(parts) ? 1 : 0);
}

await main();
