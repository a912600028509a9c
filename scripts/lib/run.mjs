import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program in the checkout and resolves to its exit code, 1 for one ended by a signal.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { env = process.env, stdio = 'inherit' } = {}) {
  // On Windows npx and the packages' programs are .cmd files, which only a shell starts.
  const shell = process.platform === 'win32';
  const child = spawn(program, args, { cwd: root, env, stdio, shell });
  const passOn = () => {
    child.kill('SIGTERM');
    process.exit(143);
  };
  process.once('SIGTERM', passOn);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGTERM', passOn);
      resolve(code ?? 1);
    });
  });
}
