import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import expected from '../../fixtures/lattice.json' with { type: 'json' };
import { DIMENSIONS } from './testing/lattice/dimensions.ts';
import { AS_OF, worldOf } from './testing/lattice/world.ts';
import type * as Lattice from './testing/lattice.ts';
import { engineResult } from './testing/random/results.ts';

const ENTRY = fileURLToPath(new URL('./testing/lattice.ts', import.meta.url));
const bundle = { entryPoints: [ENTRY], bundle: true, logLevel: 'error' as const };

let lattice: typeof Lattice;

/** In one file: the test runner looks up every import at every use. */
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mast-gate-'));
  const outfile = join(folder, 'lattice.mjs');
  await build({ ...bundle, outfile, format: 'esm' });
  lattice = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
});

describe('the lattice of limits', () => {
  it('is decided by the gate as by its reference, and as it always was', {
    timeout: 120_000,
  }, () => {
    const { every, ...sample } = expected.sample;
    const mismatches: string[] = [];
    const seen = lattice.runLattice({
      every,
      onCase(...asked) {
        const mismatch = lattice.latticeMismatch(...asked);
        if (mismatch !== undefined) mismatches.push(mismatch);
      },
    });
    expect(mismatches.slice(0, 3)).toEqual([]);
    expect(seen).toEqual(sample);
  });

  it('holds at least every three levels of twelve kinds', () => {
    expect(expected.whole.cases).toBeGreaterThan(3 ** 12);
  });

  it.each(DIMENSIONS)('$kind is another below its limit than above it', ({ kind, levels }) => {
    const world =
      kind === 'sale_cooloff'
        ? worldOf('indexdca', 'reduce', 'live')
        : worldOf('swing', 'increase', 'live');
    const [below, , above] = levels.map(({ rule, change }) => {
      const { intent, facts } = change ? change(world) : world;
      const result = engineResult({ rules: rule ? [rule] : [], intent, facts, asOf: AS_OF });
      return 'rules' in result ? result.rules.find(([id]) => id === kind)?.[1] : 'invalid';
    });
    expect([below, above]).toEqual(['pass', 'fail']);
  });

  it('asks nothing of its host', async () => {
    const { outputFiles } = await build({
      ...bundle,
      format: 'iife',
      globalName: 'lattice',
      write: false,
    });
    const code = `${outputFiles?.[0]?.text}\nJSON.stringify(lattice.runLattice({ every: 4001 }));`;
    const bare = Object.create(null) as object;
    expect(JSON.parse(runInNewContext(code, bare) as string)).toEqual(
      lattice.runLattice({ every: 4001 }),
    );
  });
});
