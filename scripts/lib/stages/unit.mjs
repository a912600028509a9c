import { clearReport, readReport } from '../report.mjs';
import { inRoot } from '../root.mjs';
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
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(couldNotLoad).length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {any} file */
function couldNotLoad(file) {
  const failed = file.assertionResults.some(
    (/** @type {any} */ result) => result.status === 'failed',
  );
  return file.status === 'failed' && !failed;
}
