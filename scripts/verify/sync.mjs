// Plays random schedules of faults over the real handlers and several devices, and checks what sync promises.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from '../lib/bundle.mjs';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '3600' },
  },
});

/** @param {string} name @param {string} text @param {number} least */
function wholeNumber(name, text, least) {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  console.error(`expected --${name} with a whole number from ${least} on, found \`${text}\``);
  return process.exit(2);
}

const box = {
  seed: wholeNumber('seed', values.seed, 0),
  schedules: wholeNumber('schedules', values.schedules, 1),
  seconds: wholeNumber('seconds', values.seconds, 1),
};

const simulation = await import(pathToFileURL(await bundle('e2e/simulation/main.ts')).href);
const ground = simulation.memoryGround();
const played = await simulation.play(ground, box);
console.log(simulation.tell('memory', played));
if (played.failures.length > 0) process.exitCode = 1;
