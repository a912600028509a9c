import { fileURLToPath } from 'node:url';
import { bundle } from '../../scripts/lib/bundle.mjs';
import { PREPARED, ServerProcess } from './server.ts';

/** Servers that start from now on, in this process and in those it starts, run as one bundled file. */
export async function bundleServer(): Promise<void> {
  const url = await bundle('sync-server/src/main.ts', 'node_modules/.mast-bundles/server.mjs');
  process.env[PREPARED.program] = fileURLToPath(url);
}

/** Once a run of the browser's tests: the bundle, and a folder with an empty, migrated database. */
export default async function prepareServer(): Promise<() => Promise<void>> {
  await bundleServer();
  const empty = await ServerProcess.start();
  await empty.stop();
  process.env[PREPARED.folder] = empty.folder;
  return () => empty.dispose();
}
