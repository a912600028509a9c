import { inRoot } from '../root.mjs';
import { run } from '../run.mjs';
import { one } from '../tally.mjs';

export async function lint() {
  const args = ['check', '--error-on-warnings', '--max-diagnostics=200', '.'];
  return one((await run(inRoot('node_modules/.bin/biome'), args)) === 0);
}
