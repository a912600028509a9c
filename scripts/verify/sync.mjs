// Plays random schedules of faults over the real handlers and several devices, and checks what sync promises.
import { parseArgs } from 'node:util';
import { bundle } from '../lib/bundle.mjs';

const USAGE = `usage: npm run verify:sync -- [--schedules N] [--seconds T] [--seed S] [--store memory|pglite|real]

  Plays at least N schedules (1000) from seed S (1) on, and for at least T seconds (0).
  \`memory\` and \`pglite\` play a model of Replicache, \`real\` plays Replicache itself over memory.
  A schedule that breaks a promise is printed as short as it can be made; docs/simulation.md
  says how it becomes a named test.`;

const BUNDLE = 'node_modules/.mast-bundles/simulation.mjs';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    store: { type: 'string', default: 'memory' },
    help: { type: 'boolean', default: false },
  },
});

/** @param {string} text @returns {never} */
function refuse(text) {
  console.error(text);
  process.exit(2);
}

/** @param {string} name @param {string} text */
function wholeNumber(name, text) {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  return refuse(`expected --${name} with a whole number from 0 on, found \`${text}\``);
}

async function main() {
  const box = {
    seed: wholeNumber('seed', values.seed),
    schedules: wholeNumber('schedules', values.schedules),
    seconds: wholeNumber('seconds', values.seconds),
  };
  const simulation = await import(await bundle('e2e/simulation/main.ts', BUNDLE));
  const open = simulation.GROUNDS[values.store];
  if (!open) refuse(`expected --store memory, pglite or real, found \`${values.store}\``);
  const ground = await open();
  const played = await simulation.play(ground, box);
  console.log(simulation.tell(values.store, played));
  await ground.close();
  process.exit(played.failures.length > 0 ? 1 : 0);
}

if (values.help) console.log(USAGE);
else await main();
