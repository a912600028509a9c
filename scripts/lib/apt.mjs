import { spawnSync } from 'node:child_process';
import { run } from './run.mjs';

/**
 * Installs the first of several Debian packages that this release has, where apt is there and may be
 * used without a question; otherwise, and when it fails, nothing has changed and the caller has to
 * say what is missing.
 * @param {string[]} names
 */
export async function installByApt(...names) {
  const prefix = privileges();
  if (!prefix || !answers(['apt-get', '--version'])) return;
  await apt(prefix, ['update', '-qq']);
  const name = names.find(isOffered);
  if (!name) return;
  console.error(`Installing ${name} with apt …`);
  await apt(prefix, ['install', '-y', '-qq', '--no-install-recommends', name]);
}

/**
 * A name that others only mention is known to apt, and can not be installed.
 * @param {string} name
 */
function isOffered(name) {
  const env = { ...process.env, LC_ALL: 'C' };
  const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8', env });
  return /^ {2}Candidate: (?!\(none\))/m.test(stdout ?? '');
}

/** @returns {string[] | undefined} */
function privileges() {
  if (process.getuid?.() === 0) return [];
  return answers(['sudo', '-n', 'true']) ? ['sudo', '-n'] : undefined;
}

/** @param {string[]} command */
function answers([program = '', ...args]) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** @param {string[]} prefix @param {string[]} args */
function apt(prefix, args) {
  // Another installation may be under way on a machine that has just come up.
  const command = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const [program = '', ...rest] = [...command, '-o', 'DPkg::Lock::Timeout=120', ...args];
  return run(program, rest, { stdio: ['ignore', 2, 2] });
}
