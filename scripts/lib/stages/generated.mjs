import { runGenerators } from '../generators.mjs';
import { one } from '../tally.mjs';

export async function generated() {
  const stale = await runGenerators(['--check']);
  for (const name of stale) console.error(`${name}: not fresh; run \`npm run generate\``);
  return one(stale.length === 0);
}
