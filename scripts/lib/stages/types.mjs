import { readdirSync } from 'node:fs';
import { inRoot, root } from '../root.mjs';
import { run } from '../run.mjs';
import { one } from '../tally.mjs';

/** The compiler that has no interface for tools and checks some five times as fast as the one that has. */
const TSC = 'node_modules/typescript-native/bin/tsc';

export async function types() {
  const configs = readdirSync(root).filter((name) => /^tsconfig(\..+)?\.json$/.test(name));
  const codes = await Promise.all(configs.map((config) => run(inRoot(TSC), ['-p', config])));
  const failed = configs.filter((_, index) => codes[index] !== 0);
  for (const config of failed) console.error(`${config}: type errors`);
  return one(failed.length === 0);
}
