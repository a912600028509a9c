import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** This file's place once it is bundled into `bench/dist`. */
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of the built client. */
export async function builtClient(): Promise<string> {
  const folder = `${root}client/dist`;
  if (existsSync(`${folder}/index.html`)) return folder;
  throw new Error(
    `expected a built client, found none: run \`client/node_modules/.bin/vite build client\``,
  );
}

/** A page's script as a browser runs it. */
export async function builtPage(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${root}bench/client/pages/${name}.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.PROD': 'true' },
  });
  return outputFiles[0]?.text as string;
}
