import { existsSync } from 'node:fs';
import { Explained } from './explained.mjs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';
import { hashOf, isFresh, writeStamp } from './stamp.mjs';

/** Builds the client into client/dist, unless it was built from the same sources. */
export async function ensureClient() {
  const stamp = inRoot('client/node_modules/.mast-build-stamp');
  const hash = hashOf(
    ['client', 'shared', 'tsconfig.json', 'pnpm-lock.yaml'].map((p) => inRoot(p)),
  );
  if (existsSync(inRoot('client/dist/index.html')) && isFresh(stamp, hash)) return;
  console.error('Building the client …');
  const code = await run(inRoot('client/node_modules/.bin/vite'), ['build', 'client'], {
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) throw new Explained('the client could not be built (see above).');
  writeStamp(stamp, hash);
}
