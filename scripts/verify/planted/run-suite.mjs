import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReport } from '../../lib/report.mjs';
import { inRoot, root } from '../../lib/root.mjs';
import { run } from '../../lib/run.mjs';

/**
 * What a suite says.
 * @typedef {object} Verdict
 * @property {number} passed
 * @property {string | undefined} killer the first test that failed
 * @property {string | undefined} broken why the suite says nothing: a file of it did not load
 */

/** A run inside of a run of tests is one of its own. */
const ownEnv = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));

/**
 * Runs files of tests until one fails.
 * @param {readonly string[]} files
 * @param {string} [sabotage] the bug that is put into the code; none where it is left out
 * @returns {Promise<Verdict>}
 */
export async function runSuite(files, sabotage = '') {
  const folder = mkdtempSync(join(tmpdir(), 'mast-planted-'));
  const report = join(folder, 'report.json');
  const config = inRoot('scripts/verify/planted/vitest.config.ts');
  const args = ['run', '--root', root, '--config', config, '--bail', '1'];
  const output = ['--reporter=json', `--outputFile=${report}`];
  try {
    await run(inRoot('node_modules/.bin/vitest'), [...args, ...output, ...files], {
      env: { ...ownEnv(), MAST_PLANTED: sabotage },
      stdio: 'ignore',
    });
    return verdictOf(readReport(report));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {any} report as the json reporter of Vitest writes it @returns {Verdict} */
function verdictOf(report) {
  if (!report) return { passed: 0, killer: undefined, broken: 'the run ended without a report' };
  const tests = report.testResults.flatMap((/** @type {any} */ file) => file.assertionResults);
  const failed = tests.find((/** @type {any} */ test) => test.status === 'failed');
  const unloaded = report.testResults.find(
    (/** @type {any} */ file) => file.status === 'failed' && !failed,
  );
  const isEmpty = tests.length === 0;
  return {
    passed: report.numPassedTests,
    killer: failed?.fullName,
    broken: unloaded?.message.split('\n')[0] ?? (isEmpty ? 'no test was found' : undefined),
  };
}
