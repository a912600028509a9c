import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { inRoot } from './root.mjs';

/**
 * Runs a TypeScript program in this very process: signals, standard streams and the exit code are
 * then the program's own, and one start of Node is saved.
 * @param {string} file
 * @param {string[]} args
 */
export async function runTypeScript(file, args) {
  const tsx = createRequire(inRoot('package.json')).resolve('tsx');
  await import(pathToFileURL(tsx).href);
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
}
