import { Explained } from './explained.mjs';
import { e2e } from './stages/e2e.mjs';
import { engines } from './stages/engines.mjs';
import { generated } from './stages/generated.mjs';
import { lint } from './stages/lint.mjs';
import { types } from './stages/types.mjs';
import { unit } from './stages/unit.mjs';
import { none, one, say, sum } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/** In the order in which they run: the quick answers first. */
export const STAGES = { lint, types, generated, unit, engines, e2e };

/** @typedef {keyof typeof STAGES} StageName */

/**
 * Runs stages one after the other, later ones also after a failure.
 * @param {StageName[]} names
 * @param {string[]} files only test files whose path holds one of these words; empty for all
 * @returns {Promise<Tally>}
 */
export async function runStages(names, files) {
  const lines = [];
  let total = none();
  for (const name of names) {
    console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
    const began = performance.now();
    const tally = await runStage(name, files);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    lines.push(`${name.padEnd(10)} ${seconds.padStart(6)} s  ${say(tally)}`);
    console.log(lines.at(-1));
    total = sum(total, tally);
  }
  // Last, so that it is also in what a machine for CI keeps of a long output.
  tell(
    'Failed at first and passed when tried again; each is a defect of the product or the test',
    total.flaky,
  );
  tell('Failed', total.why);
  console.log(`\n${lines.join('\n')}`);
  return total;
}

/** @param {string} what @param {string[]} tests */
function tell(what, tests) {
  if (tests.length > 0) console.log(`\n${what}:\n\n${tests.join('\n\n')}`);
}

/** @param {StageName} name @param {string[]} files @returns {Promise<Tally>} */
async function runStage(name, files) {
  try {
    return await STAGES[name](files);
  } catch (error) {
    console.error(error instanceof Explained ? error.message : error);
    console.error(`\n!!! The stage ${name} could not run, which counts as a failure. !!!`);
    return one(false);
  }
}
