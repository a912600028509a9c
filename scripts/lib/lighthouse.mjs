import { existsSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';

const VERSION = '12.8.2';
const FOLDER = inRoot(`node_modules/.cache/lighthouse-${VERSION}`);

/**
 * Installs Lighthouse beside the workspace: in it, what it brings would become peers of packages that
 * the server is made of.
 * @returns the module that is to be imported
 */
export async function ensureLighthouse() {
  const module = `${FOLDER}/node_modules/lighthouse/core/index.js`;
  if (existsSync(module)) return module;
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefix', FOLDER];
  const code = await run('npm', ['install', ...flags, `lighthouse@${VERSION}`]);
  if (code !== 0)
    throw new Error(`expected lighthouse ${VERSION} installed, found exit code ${code}`);
  return module;
}
