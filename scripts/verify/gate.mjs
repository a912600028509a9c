// Compares the gate with its reference: on random cases, or on the lattice of limits as a whole.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { optionsOf, wholeNumber } from '../lib/options.mjs';
import { inRoot } from '../lib/root.mjs';

const USAGE = `usage: npm run verify:gate -- [--cases N] [--seed S]
       npm run verify:gate -- --lattice [--write]

  Compares the gate with its reference: on N random cases (200000) from seed S (0) on, or on every case
  of the lattice, whose hash is held against the one that is kept, or kept anew with --write.`;

const FIXTURE = inRoot('shared/fixtures/lattice.json');
const AT_A_TIME = 1000;
const MOST_SHOWN = 5;

const values = optionsOf(USAGE, { cases: '200000', seed: '0', lattice: false, write: false });

/** A module of the gate's tests in one file, with all that it imports. @param {string} path */
async function loaded(path) {
  const folder = mkdtempSync(join(tmpdir(), 'mast-gate-'));
  const outfile = join(folder, 'module.mjs');
  const entryPoints = [inRoot(`shared/src/gate/testing/${path}`)];
  try {
    await build({ entryPoints, outfile, bundle: true, format: 'esm', logLevel: 'error' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const began = performance.now();
const seconds = () => ((performance.now() - began) / 1000).toFixed(1);

/** @param {string} text */
const fail = (text) => {
  console.error(text);
  process.exitCode = 1;
};

async function compareRandomCases() {
  const cases = wholeNumber('cases', values.cases);
  const seed = wholeNumber('seed', values.seed, 0);
  const { mismatchesOf, explain } = await loaded('random/differential.ts');
  let found = 0;
  for (let done = 0; done < cases; done += AT_A_TIME) {
    const mismatches = mismatchesOf(seed + done, Math.min(AT_A_TIME, cases - done));
    for (const mismatch of mismatches.slice(0, Math.max(0, MOST_SHOWN - found))) {
      console.error(explain(mismatch));
    }
    found += mismatches.length;
  }
  console.log(`${cases} random cases from seed ${seed} in ${seconds()} s: ${found} mismatches`);
  if (found > 0) process.exitCode = 1;
}

async function compareLattice() {
  const { runLattice, latticeMismatch } = await loaded('lattice.ts');
  const expected = JSON.parse(readFileSync(FIXTURE, 'utf8'));
  const { every } = expected.sample;
  let found = 0;
  const onCase = (/** @type {any[]} */ ...asked) => {
    const mismatch = latticeMismatch(...asked);
    if (mismatch === undefined) return;
    found += 1;
    if (found <= MOST_SHOWN) console.error(mismatch);
  };
  const whole = runLattice({ onCase });
  console.log(`${whole.cases} cases of the lattice in ${seconds()} s: ${found} mismatches`);
  console.log(`sha256 ${whole.sha256}`);
  const seen = { whole, sample: { every, ...runLattice({ every }) } };
  if (found > 0) process.exitCode = 1;
  if (values.write) writeFileSync(FIXTURE, `${JSON.stringify(seen, null, 2)}\n`);
  else if (JSON.stringify(seen) !== JSON.stringify(expected)) {
    fail(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(seen)}`);
  }
}

await (values.lattice ? compareLattice() : compareRandomCases());
