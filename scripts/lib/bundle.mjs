import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inRoot } from './root.mjs';
import { sourcePlaces } from './source-places.mjs';

/**
 * Packages of others stay as they are published, each found from where it is imported.
 * @type {import('esbuild').Plugin}
 */
const published = {
  name: 'published',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...from }) => {
      if (path.startsWith('@mast/') || path.startsWith('node:') || pluginData === 'asked') return;
      const found = await resolve(path, { ...from, pluginData: 'asked' });
      if (found.errors.length > 0 || found.external) return found;
      return { path: pathToFileURL(found.path).href, external: true };
    });
  },
};

/**
 * Makes one file of a TypeScript module and all of ours that it imports, as the client and the
 * server run: a loader of TypeScript would name every closure again each time that it is made.
 * @param {string} path from the root
 * @param {string} outfile from the root
 * @returns {Promise<string>} the file's URL
 */
export async function bundle(path, outfile) {
  await build({
    entryPoints: [inRoot(path)],
    outfile: inRoot(outfile),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['main', 'module'],
    logLevel: 'warning',
    plugins: [published, sourcePlaces(inRoot(outfile))],
  });
  return pathToFileURL(inRoot(outfile)).href;
}
