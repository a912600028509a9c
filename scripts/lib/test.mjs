import { Explained } from './explained.mjs';
import { ensurePackages } from './packages.mjs';
import { runStages, STAGES } from './stages.mjs';
import { one, say } from './tally.mjs';

/** Ends with one line of counts; 1 is the exit code also of a run in which nothing ran. */
export async function test(/** @type {string[]} */ args) {
  const names = chosenStages(args);
  const files = args.filter((arg) => !arg.startsWith('--'));
  const total = (await packagesFailure()) ?? (await runStages(names, files));
  if (total.passed + total.failed === 0) console.error('no test was run');
  console.log(say(total));
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
}

/** @param {string[]} args */
function chosenStages(args) {
  const all = /** @type {import('./stages.mjs').StageName[]} */ (Object.keys(STAGES));
  const flag = args.find((arg) => arg.startsWith('--'));
  if (flag === undefined) return all;
  const wanted = /^--only=(.+)$/.exec(flag)?.[1]?.split(',') ?? [];
  const chosen = all.filter((name) => wanted.includes(name));
  if (chosen.length === 0 || chosen.length < wanted.length) {
    throw new Explained(`expected --only= with some of ${all.join(',')}, found \`${flag}\``);
  }
  return chosen;
}

async function packagesFailure() {
  try {
    await ensurePackages();
    return undefined;
  } catch (error) {
    if (!(error instanceof Explained)) throw error;
    console.error(error.message);
    return one(false);
  }
}
