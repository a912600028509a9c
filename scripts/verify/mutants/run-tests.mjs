import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import fc from 'fast-check';
import { collectTests } from './collect-tests.mjs';

/** The file that bundle-tests.mjs makes. */
export const BUNDLE = 'mutants-tests.cjs';

const nodeRequire = createRequire(import.meta.url);

/** Random cases are the same for each mutant. */
fc.configureGlobal({ seed: 1 });

/** Compiles the bundle once; each call gathers its tests with modules of their own, fresh of any other run. */
export function readTests() {
  const script = new Script(
    `(function (require, module) { ${readFileSync(resolve(BUNDLE), 'utf8')}\n})`,
    { filename: resolve(BUNDLE) },
  );
  const packages = { 'fast-check': fc };
  return async () => {
    const { tests, vitest, loadFile } = collectTests();
    const module = { exports: /** @type {any} */ ({}) };
    script.runInThisContext()(
      (/** @type {string} */ name) => ({ ...packages, vitest })[name] ?? nodeRequire(name),
      module,
    );
    await module.exports.load(loadFile);
    return tests;
  };
}
