import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Explained } from './explained.mjs';
import { inRoot, root } from './root.mjs';
import { run } from './run.mjs';
import { hashOf, isFresh, writeStamp } from './stamp.mjs';

// npm hands its whole configuration down; some of it means other things to pnpm.
const KEPT = /^npm_config_(registry|cache|userconfig|cafile|(https?_?)?_?proxy|noproxy)$/i;

/** Installs the packages as locked, unless what is there was installed from the same files. */
export async function ensurePackages() {
  const stamp = inRoot('node_modules/.mast-stamp');
  const hash = packagesHash();
  if (isFresh(stamp, hash)) return;
  console.error('Installing packages …');
  const { packageManager } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const args = ['--yes', packageManager, 'install', '--frozen-lockfile'];
  // Without a terminal pnpm would rather stop than replace a node_modules it does not know.
  args.push('--config.confirm-modules-purge=false');
  // Standard output belongs to the command that needs the packages.
  const code = await run('npx', args, { env: installEnvironment(), stdio: ['ignore', 2, 2] });
  if (code !== 0) {
    throw new Explained(
      'the packages could not be installed (see above). It takes a network, or a filled pnpm store.',
    );
  }
  writeStamp(stamp, hash);
}

function packagesHash() {
  const manifests = readdirSync(root)
    .map((room) => inRoot(room, 'package.json'))
    .filter((file) => existsSync(file));
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((name) =>
    inRoot(name),
  );
  // Some packages bring native code for one system and one Node.
  const system = [process.platform, process.arch, process.versions.modules].join(' ');
  return hashOf([...files, ...manifests], system);
}

function installEnvironment() {
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    if (/^npm_/i.test(name) && !KEPT.test(name)) delete env[name];
  }
  // `production` would leave out the tools.
  delete env.NODE_ENV;
  return env;
}
