/**
 * `why` tells of each failure that is known by name: the test, and how its message begins; `flaky` of what
 * failed and passed when it was tried again, which counts as passed.
 * @typedef {{ passed: number, failed: number, skipped: number, why: string[], flaky: string[] }} Tally
 */

/** @returns {Tally} */
export const none = () => ({ passed: 0, failed: 0, skipped: 0, why: [], flaky: [] });

/** @param {boolean} ok @returns {Tally} */
export const one = (ok) => ({ ...none(), [ok ? 'passed' : 'failed']: 1 });

/** @param {Tally} a @param {Tally} b @returns {Tally} */
export const sum = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  why: [...a.why, ...b.why],
  flaky: [...a.flaky, ...b.flaky],
});

/** @param {Tally} tally */
export function say({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

/**
 * A runner that ends badly without a failed test has failed all the same: a file that could not be
 * loaded, an error outside of every test, a report that was never written.
 * @param {Tally} tally
 * @param {number} exitCode
 * @returns {Tally}
 */
export function withExitCode(tally, exitCode) {
  return exitCode !== 0 && tally.failed === 0 ? sum(tally, one(false)) : tally;
}
