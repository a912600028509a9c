// Runs a measurement from a bundle, as the client and the server run: a loader of TypeScript would
// name every closure of ours again each time that it is made.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));
const name = process.argv[2] ?? '';
const outfile = join(folder, 'dist', `${name}.mjs`);

const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

await build({
  entryPoints: [join(folder, name, 'main.ts')],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // The peers stay as they are published.
  external: Object.keys(dependencies).filter((one) => !one.startsWith('@mast/')),
});
await import(pathToFileURL(outfile).href);
