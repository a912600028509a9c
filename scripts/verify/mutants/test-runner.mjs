import { basename } from 'node:path';
import { BROKEN, compiler } from './compile-mutants.mjs';
import { readTests } from './run-tests.mjs';

/** @typedef {import('./collect-tests.mjs').CollectedTest} CollectedTest */

/** Stryker's TestStatus. */
const [SUCCESS, FAILED] = [0, 1];

/** What the code that Stryker instruments reads and writes. */
globalThis.__stryker__ ??= {};
const state = globalThis.__stryker__;

/** @param {CollectedTest} test */
async function outcomeOf({ id, run }) {
  const began = performance.now();
  const failure = await Promise.resolve()
    .then(run)
    .then(
      () => undefined,
      (error) => ({ message: String(error?.message ?? error) }),
    );
  return {
    id,
    name: id,
    timeSpentMs: performance.now() - began,
    ...(failure === undefined
      ? { status: SUCCESS }
      : { status: FAILED, failureMessage: failure.message }),
  };
}

/** Runners get places that count from 0, reports from 1. @param {import('@stryker-mutator/api/core').Mutant} mutant */
function asReported(mutant) {
  const { start, end } = mutant.location;
  const next = (/** @type {{ line: number, column: number }} */ { line, column }) => ({
    line: line + 1,
    column: column + 1,
  });
  return { ...mutant, location: { start: next(start), end: next(end) } };
}

/**
 * Stryker's runner of tests, in one process and without Vitest: it loads the bundle's modules anew for
 * each mutant, so that nothing one of them has left behind meets the next, and stops at the first
 * test that fails. The tests beside the mutated file come first, then the compiler, then all others,
 * those that have found the most so far first: most mutants are found in milliseconds.
 */
class BundleRunner {
  // Loading them anew replaces a new process.
  capabilities = () => ({ reloadEnvironment: true });

  /** How many mutants each test has found so far. @type {Map<string, number>} */
  kills = new Map();

  async init() {
    this.load = readTests();
  }

  async dryRun() {
    state.activeMutant = undefined;
    state.currentTestId = undefined;
    state.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const test of await this.load()) {
      state.currentTestId = test.id;
      tests.push(await outcomeOf(test));
    }
    state.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: state.mutantCoverage };
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    state.hitCount = hitLimit === undefined ? undefined : 0;
    state.hitLimit = hitLimit;
    state.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const all = await this.load();
    state.activeMutant = activeMutant.id;
    const wanted = testFilter === undefined ? undefined : new Set(testFilter);
    const tests = all.filter(({ id }) => wanted === undefined || wanted.has(id));
    const own = `${basename(activeMutant.fileName, '.ts')}.test.ts`;
    const isOwn = (/** @type {CollectedTest} */ { file }) => basename(file) === own;
    const first = await this.#firstToFail(tests.filter(isOwn), hitLimit);
    if (first !== undefined) return first;
    this.compiles ??= compiler();
    if (!this.compiles(asReported(activeMutant))) return { status: 'error', errorMessage: BROKEN };
    const kills = (/** @type {CollectedTest} */ { id }) => this.kills.get(id) ?? 0;
    const others = tests.filter((test) => !isOwn(test)).sort((a, b) => kills(b) - kills(a));
    return (
      (await this.#firstToFail(others, hitLimit)) ?? { status: 'survived', nrOfTests: tests.length }
    );
  }

  /** @param {readonly CollectedTest[]} tests @param {number | undefined} hitLimit */
  async #firstToFail(tests, hitLimit) {
    for (const test of tests) {
      const { status, failureMessage } = await outcomeOf(test);
      if (hitLimit !== undefined && state.hitCount > hitLimit) {
        return { status: 'timeout', reason: 'runs on and on' };
      }
      if (status === FAILED) {
        this.kills.set(test.id, (this.kills.get(test.id) ?? 0) + 1);
        return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests: 1 };
      }
    }
    return undefined;
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'bundle', injectableClass: BundleRunner },
];
