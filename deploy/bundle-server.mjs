import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outfile = join(root, 'sync-server/dist/main.mjs');

/** @type {import('esbuild').Plugin} */
const ourOwnInside = {
  name: 'our-own-inside',
  setup({ onResolve, onLoad }) {
    // `packages: 'external'` would leave out the workspace's packages too, whose exports are
    // TypeScript.
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@mast/') ? undefined : { path, external: true },
    );
    // A file that looks for migrations or for the client beside itself has to find them from the
    // bundle as well.
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const place = JSON.stringify(relative(dirname(outfile), path));
      return {
        contents: text.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`),
        loader: 'ts',
      };
    });
  },
};

await build({
  entryPoints: [join(root, 'sync-server/src/main.ts')],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  logLevel: 'info',
  plugins: [ourOwnInside],
});
