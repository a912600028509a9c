import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';

/**
 * A file that looks for what lies beside it (migrations, the built client) finds it from the bundle as
 * well: `import.meta.url` stays that of the source.
 * @param {string} outfile
 * @returns {import('esbuild').Plugin}
 */
export const sourcePlaces = (outfile) => ({
  name: 'source-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const place = JSON.stringify(relative(dirname(outfile), path));
      return {
        contents: text.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`),
        loader: 'ts',
      };
    });
  },
});
