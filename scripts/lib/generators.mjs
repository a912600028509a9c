import { existsSync, readdirSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';

/**
 * Runs every generator and resolves to the names of those that failed.
 * @param {string[]} args `--check` only compares
 */
export async function runGenerators(args) {
  const failed = [];
  for (const name of generators()) {
    const file = inRoot('scripts/generate', name);
    const loader = name.endsWith('.ts') ? ['--import', 'tsx'] : [];
    if ((await run(process.execPath, [...loader, file, ...args])) !== 0) failed.push(name);
  }
  return failed;
}

function generators() {
  const folder = inRoot('scripts/generate');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(mjs|ts)$/.test(name) && !name.includes('.test.'))
    .sort();
}
