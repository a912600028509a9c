import { expect } from 'vitest';

/** @typedef {{ id: string, file: string, run: (...args: unknown[]) => unknown }} CollectedTest */
/** @typedef {(name: string, body: (...args: unknown[]) => unknown) => void} Named */

/** `it` and `describe` have an `each`: an array is spread. @param {Named} one */
const withRows = (one) =>
  Object.assign(one, {
    each:
      (/** @type {unknown[]} */ rows) =>
      (/** @type {Parameters<Named>} */ ...[name, body]) => {
        for (const row of rows) one(name, () => (Array.isArray(row) ? body(...row) : body(row)));
      },
  });

/**
 * Stands in for Vitest's `it` and `describe`, as far as tests of the pure core use them, so that they
 * can be gathered anew for each mutant within milliseconds. `expect` is Vitest's own.
 */
export function collectTests() {
  /** @type {CollectedTest[]} */
  const tests = [];
  /** @type {Map<string, number>} */
  const named = new Map();
  let path = '';
  /** @type {string[]} */
  let suites = [];

  /** @type {Named} */
  const add = (name, run) => {
    const title = [path, ...suites, name].join(' > ');
    const nth = (named.get(title) ?? 0) + 1;
    named.set(title, nth);
    tests.push({ id: nth === 1 ? title : `${title} (${nth})`, file: path, run });
  };
  /** @type {Named} */
  const group = (name, body) => {
    suites.push(name);
    body();
    suites.pop();
  };
  const it = withRows(add);

  return {
    tests,
    vitest: { it, test: it, describe: withRows(group), expect },
    /** @param {string} file @param {() => Promise<unknown>} load */
    async loadFile(file, load) {
      path = file;
      suites = [];
      // A file that a mutant keeps from loading has found it.
      await load().catch((error) => {
        suites = [];
        add('loads', () => {
          throw error;
        });
      });
    },
  };
}
