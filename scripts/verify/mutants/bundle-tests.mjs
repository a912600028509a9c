// Brings the unit tests of a part, and the mutants in its code, into one file for one quick start a mutant.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { partNamed, testsOf } from './parts.mjs';
import { BUNDLE } from './run-tests.mjs';

const part = partNamed(process.argv[2] ?? '');

const contents = `export async function load(loadFile) {
${testsOf(part)
  .map((file) => `await loadFile('${file}', () => import('./${file}'));`)
  .join('\n')}
}`;

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
  stdin: { contents, resolveDir: resolve(part.folder), loader: 'ts' },
  outfile: BUNDLE,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  external: ['vitest', 'fast-check'],
  plugins: [ownPlaces],
  // The checkout is three folders up; the sandbox links no packages of a workspace yet.
  nodePaths: [resolve('../../../shared/node_modules')],
  logLevel: 'warning',
});
