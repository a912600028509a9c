import { relative } from 'node:path';
import { failure } from '../failure.mjs';
import { clearReport, readReport } from '../report.mjs';
import { inRoot, root } from '../root.mjs';
import { run } from '../run.mjs';
import { none, withExitCode } from '../tally.mjs';

/** Unit and property tests, and the suites on PGlite and on Postgres. @param {string[]} files */
export async function unit(files) {
  const report = inRoot('test-results/unit.json');
  clearReport(report);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--passWithNoTests', ...reporters, ...files];
  const code = await run(inRoot('node_modules/.bin/vitest'), args);
  return withExitCode(count(readReport(report)), code);
}

/** @param {any} report as the json reporter of Vitest writes it */
function count(report) {
  if (!report) return none();
  return {
    ...none(),
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(couldNotLoad).length,
    skipped: report.numPendingTests + report.numTodoTests,
    why: report.testResults.flatMap(why),
  };
}

/** @param {any} file */
const failedTests = (file) =>
  file.assertionResults.filter((/** @type {any} */ result) => result.status === 'failed');

/** @param {any} file */
const couldNotLoad = (file) => file.status === 'failed' && failedTests(file).length === 0;

/** @param {any} file @returns {string[]} */
function why(file) {
  const path = relative(root, file.name);
  if (couldNotLoad(file)) return [failure(path, 'could not be loaded', file.message)];
  return failedTests(file).map((/** @type {any} */ result) =>
    failure(path, result.fullName, result.failureMessages[0]),
  );
}
