import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sourcePlaces } from '../scripts/lib/source-places.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outfile = join(root, 'sync-server/dist/main.mjs');

/** @type {import('esbuild').Plugin} */
const ourOwnInside = {
  name: 'our-own-inside',
  setup({ onResolve }) {
    // `packages: 'external'` would leave out the workspace's packages too, whose exports are
    // TypeScript.
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@mast/') ? undefined : { path, external: true },
    );
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
  plugins: [ourOwnInside, sourcePlaces(outfile)],
});
