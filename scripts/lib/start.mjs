import { ensureClient } from './client.mjs';
import { ensurePackages } from './packages.mjs';
import { endWithParent } from './parent.mjs';
import { inRoot, root } from './root.mjs';
import { runTypeScript } from './typescript.mjs';

export async function start() {
  if (process.env.npm_lifecycle_event) endWithParent();
  await ensurePackages();
  await ensureClient();
  await runServer([]);
}

export async function restored() {
  await ensurePackages();
  await runServer(['restored']);
}

/** @param {string[]} args */
async function runServer(args) {
  process.chdir(root);
  process.env.MAST_PORT ??= '4600';
  process.env.MAST_HOST ??= '127.0.0.1';
  process.env.MAST_DATA_DIR ??= './data';
  await runTypeScript(inRoot('sync-server/src/main.ts'), args);
}
