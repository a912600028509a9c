// Builds the app as if its schema version were one higher. @param argv[2] the folder to build into
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , outDir] = process.argv;
const client = path.resolve(import.meta.dirname, '../../client');
const vite = pathToFileURL(path.join(client, 'node_modules/vite/dist/node/index.js')).href;
const { build } = await import(vite);

const nextSchema = {
  name: 'next-schema',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/data/schema.ts')) return undefined;
    return code.replace(/SCHEMA = '(\d+)'/, (_, version) => `SCHEMA = '${Number(version) + 1}'`);
  },
};

await build({
  configFile: path.join(client, 'vite.config.ts'),
  logLevel: 'error',
  plugins: [nextSchema],
  build: { outDir, emptyOutDir: true },
});
