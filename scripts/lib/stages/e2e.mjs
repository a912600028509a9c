import { ensureChromium } from '../chromium.mjs';
import { ensureClient } from '../client.mjs';
import { failure } from '../failure.mjs';
import { clearReport, readReport } from '../report.mjs';
import { inRoot } from '../root.mjs';
import { run } from '../run.mjs';
import { none, withExitCode } from '../tally.mjs';

/** @param {string[]} files */
export async function e2e(files) {
  const chromium = await ensureChromium();
  await ensureClient();
  const report = inRoot('test-results/e2e.json');
  clearReport(report);
  const args = ['test', '-c', 'e2e/playwright.config.ts', '--pass-with-no-tests', ...files];
  const env = { ...process.env, CHROMIUM_PATH: chromium };
  const code = await run(inRoot('e2e/node_modules/.bin/playwright'), args, { env });
  return withExitCode(count(readReport(report)), code);
}

/** @param {any} report as the json reporter of Playwright writes it */
function count(report) {
  if (!report) return none();
  const { expected, flaky, unexpected, skipped } = report.stats;
  const specs = report.suites.flatMap(specsOf);
  return {
    passed: expected + flaky,
    failed: unexpected,
    skipped,
    why: specs.filter(isFailed).map(asFailure),
    flaky: specs.filter(isFlaky).map(asFailure),
  };
}

/** @param {any} suite @returns {any[]} */
const specsOf = (suite) => [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];

const isFailed = (/** @type {any} */ spec) => !spec.ok;

const isFlaky = (/** @type {any} */ { tests }) =>
  tests.some((/** @type {any} */ test) => test.status === 'flaky');

/** @param {any} spec */
function asFailure(spec) {
  const results = spec.tests.flatMap((/** @type {any} */ test) => test.results);
  const found = results.find((/** @type {any} */ result) => result.error);
  return failure(`e2e/${spec.file}`, spec.title, found?.error.message);
}
