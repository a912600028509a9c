import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../root.mjs';

/** What one engine made of the lattice. @typedef {{ cases: number, sha256: string, ms: number }} Run */

const ENTRY = 'shared/src/gate/testing/lattice.ts';

/**
 * The lattice of decisions as modules that know nothing of their host: `lattice.mjs` exports
 * `run()`, `main.mjs` prints what it answers, in whatever way the engine prints.
 * @param {number} every takes one case of that many
 * @param {string} [entry]
 */
export async function latticeModules(every, entry = ENTRY) {
  const { build } = await import('esbuild');
  const source = `import { runLattice } from ${JSON.stringify(inRoot(entry))};
export function run() {
  const began = Date.now();
  const { cases, sha256 } = runLattice({ every: ${every} });
  return { cases, sha256, ms: Date.now() - began };
}`;
  const bundle = await build({
    stdin: { contents: source, resolveDir: inRoot('.'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    logLevel: 'error',
  });
  const lattice = bundle.outputFiles[0]?.text ?? '';
  const main = `import { run } from './lattice.mjs';
(globalThis.print ?? console.log)(JSON.stringify(run()));
`;
  return { lattice, main };
}

/**
 * Hands a folder with the two modules to `use`, and removes it afterwards.
 * @template T
 * @param {{ lattice: string, main: string }} modules
 * @param {(folder: string) => Promise<T>} use
 */
export async function inFolder({ lattice, main }, use) {
  const folder = mkdtempSync(join(tmpdir(), 'mast-engines-'));
  writeFileSync(join(folder, 'lattice.mjs'), lattice);
  writeFileSync(join(folder, 'main.mjs'), main);
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
