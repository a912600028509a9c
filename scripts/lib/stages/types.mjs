import { readdirSync } from 'node:fs';
import { inRoot, root } from '../root.mjs';
import { run } from '../run.mjs';
import { one } from '../tally.mjs';

export async function types() {
  const configs = readdirSync(root).filter((name) => /^tsconfig(\..+)?\.json$/.test(name));
  const codes = await Promise.all(
    configs.map((config) => run(inRoot('node_modules/.bin/tsc'), ['-p', config])),
  );
  const failed = configs.filter((_, index) => codes[index] !== 0);
  for (const config of failed) console.error(`${config}: type errors`);
  return one(failed.length === 0);
}
