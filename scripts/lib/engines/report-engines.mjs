import { none } from '../tally.mjs';

/** @typedef {import('./run-engines.mjs').EngineResult} EngineResult */

/** Engine, version, cases, seconds, hash. @param {EngineResult[]} results */
export function table(results) {
  const rows = results.map(({ engine, run }) =>
    run
      ? [engine, run.version, String(run.cases), (run.ms / 1000).toFixed(1), run.sha256]
      : [engine, '-', '-', '-', '-'],
  );
  const all = [['engine', 'version', 'cases', 'seconds', 'sha256'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * Says what is wrong and counts one test an engine.
 * @param {EngineResult[]} results
 * @param {boolean} allowMissing counts an absent engine as skipped instead of failed
 */
export function judge(results, allowMissing) {
  const tally = none();
  for (const { engine, missing, failure } of results) {
    if (failure !== undefined) console.error(`${engine}: ${failure}`);
    if (missing !== undefined) {
      const consequence = allowMissing ? 'SKIPPED' : 'which counts as a failure';
      console.error(`!!! ${engine} is not on this machine: ${consequence}. !!!\n${missing}`);
    }
    if (failure === undefined && missing === undefined) tally.passed += 1;
    else if (failure === undefined && allowMissing) tally.skipped += 1;
    else tally.failed += 1;
  }
  return tally;
}
