import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ensureJsc } from './programs.mjs';

const execute = promisify(execFile);

/** @typedef {import('./lattice.mjs').Run & { version: string }} VersionedRun */

/** @param {string} folder @returns {Promise<VersionedRun>} */
export async function runInNode(folder) {
  const run = await printed(process.execPath, [join(folder, 'main.mjs')]);
  return { ...run, version: `${process.versions.node} (V8 ${process.versions.v8})` };
}

/** @param {string} folder @returns {Promise<VersionedRun>} */
export async function runInJsc(folder) {
  const jsc = await ensureJsc();
  const run = await printed(jsc, ['-m', join(folder, 'main.mjs')]);
  return { ...run, version: await jscVersion(jsc) };
}

/** The shell does not say its own version; the package that brought it does. @param {string} jsc */
async function jscVersion(jsc) {
  try {
    const { stdout } = await execute('dpkg-query', ['-S', jsc]);
    const name = stdout.split(':')[0] ?? '';
    const { stdout: status } = await execute('dpkg-query', ['--status', name]);
    return /^Version: ([^-\s]+)/m.exec(status)?.[1] ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

/** @param {string} program @param {string[]} args */
async function printed(program, args) {
  const { stdout } = await execute(program, args);
  return /** @type {import('./lattice.mjs').Run} */ (JSON.parse(stdout));
}
