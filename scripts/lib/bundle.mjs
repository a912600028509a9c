import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inRoot } from './root.mjs';

/** Packages of others stay as they are published, each found from where it is imported. */
/** @type {import('esbuild').Plugin} */
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
 * A TypeScript module in one file, with all of ours that it imports, as the server runs it: a loader
 * of TypeScript would name every closure again each time that it is made.
 * @param {string} path from the root @returns the file
 */
export async function bundle(path) {
  const folder = inRoot('node_modules/.mast-bundles');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${path.replaceAll('/', '-').replace(/\.ts$/, '')}.mjs`);
  await build({
    entryPoints: [inRoot(path)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['main', 'module'],
    logLevel: 'error',
    plugins: [published],
  });
  return outfile;
}
