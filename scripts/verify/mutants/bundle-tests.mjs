// Brings the gate's unit tests, and the mutants in its code, into one file for one quick start a mutant.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const gate = resolve('shared/src/gate');

/** Over very many cases, or random ones of the gate as a whole, or of the tests' own tools. */
const LONG =
  /^(laws|size-laws|sizing|boundary-instants|purity|differential|lattice)\.test|^(testing|reference)\//;

const tests = readdirSync(gate, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !LONG.test(file))
  .sort();

// A file that a mutant keeps from loading has found it; the runner sees only tests that fail.
const contents = `import fc from 'fast-check';
import { it } from 'vitest';
fc.configureGlobal({ seed: 1 });
${tests
  .map(
    (file) => `await import('./${file}').catch((error) => it('${file}', () => { throw error; }));`,
  )
  .join('\n')}`;

/** Each file keeps its own place, by which it finds other files. */
const ownPlaces = {
  name: 'own-places',
  /** @param {import('esbuild').PluginBuild} bundle */
  setup(bundle) {
    bundle.onLoad({ filter: /\.test\.ts$/ }, ({ path }) => {
      const url = JSON.stringify(pathToFileURL(path).href);
      const text = readFileSync(path, 'utf8').replaceAll('import.meta.url', url);
      return { contents: text, loader: 'ts' };
    });
  },
};

await build({
  stdin: { contents, resolveDir: gate, loader: 'ts' },
  outfile: 'gate-tests.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['vitest', 'fast-check'],
  plugins: [ownPlaces],
  // The checkout is three folders up; the sandbox links no packages of a workspace yet.
  nodePaths: [resolve('../../../shared/node_modules')],
  logLevel: 'warning',
});
