import { Explained } from '../explained.mjs';
import { runInChromium, runInFirefox } from './browsers.mjs';
import { inFolder, latticeModules } from './lattice.mjs';
import { runInJsc, runInNode } from './shells.mjs';

/**
 * What became of one engine: its run, or why there is none.
 * @typedef {object} EngineResult
 * @property {string} engine
 * @property {import('./shells.mjs').VersionedRun} [run]
 * @property {string} [missing] it is not on this machine
 * @property {string} [failure] it ran and did not come to an answer, or to another than the first
 */

/**
 * Runs the gate's lattice in four engines, one after the other, and compares what they say.
 * @param {{ every: number, entry?: string }} options one case of `every` is taken
 * @returns {Promise<EngineResult[]>}
 */
export async function runEngines({ every, entry }) {
  const modules = await latticeModules(every, entry);
  const results = await inFolder(modules, async (folder) => [
    await attempt('Node', () => runInNode(folder)),
    await attempt('Chromium', () => runInChromium(modules.lattice)),
    await attempt('Firefox', () => runInFirefox(modules.lattice)),
    await attempt('JavaScriptCore', () => runInJsc(folder)),
  ]);
  return compared(results);
}

/**
 * @param {string} engine
 * @param {() => Promise<import('./shells.mjs').VersionedRun>} run
 * @returns {Promise<EngineResult>}
 */
async function attempt(engine, run) {
  try {
    return { engine, run: await run() };
  } catch (error) {
    if (error instanceof Explained) return { engine, missing: error.message };
    return { engine, failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Holds every answer to that of the first engine that has one. @param {EngineResult[]} results */
export function compared(results) {
  const first = results.find((one) => one.run !== undefined);
  return results.map((one) => {
    if (!one.run || !first?.run) return one;
    if (one.run.cases === 0) return { ...one, failure: 'expected cases to decide, found none' };
    if (one.run.sha256 === first.run.sha256 && one.run.cases === first.run.cases) return one;
    return { ...one, failure: `expected the answer of ${first.engine}, found another` };
  });
}
