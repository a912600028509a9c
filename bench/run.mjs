// Runs a measurement from a bundle, as the client and the server run: a loader of TypeScript would
// name every closure of ours again each time that it is made.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));
const name = process.argv[2] ?? '';
const outfile = join(folder, 'dist', `${name}.mjs`);

/** Packages of others stay as they are published, each found from where it is imported. */
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

await build({
  entryPoints: [join(folder, name, 'main.ts')],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['main', 'module'],
  plugins: [published],
});
await import(pathToFileURL(outfile).href);
