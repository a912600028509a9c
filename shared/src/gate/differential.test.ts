import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as Differential from './testing/random/differential.ts';
import { STATES_OF_KINDS } from './testing/random/kind-states.ts';
import { randomCase } from './testing/random-case.ts';

const FEWEST_CASES = 200_000;
const SECONDS = 60;
const MOST_SECONDS = 90;
const AT_A_TIME = 1000;

let differential: typeof Differential;

/** In one file: the test runner looks up every import at every use, which costs half of the cases. */
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mast-gate-'));
  const outfile = join(folder, 'differential.mjs');
  const entry = fileURLToPath(new URL('./testing/random/differential.ts', import.meta.url));
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', logLevel: 'error' });
  differential = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
});

/** Lets the runner hear of this test while it goes on. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the gate and its reference', () => {
  it('agree on random cases in every outcome, time and size', { timeout: 150_000 }, async () => {
    const start = performance.now();
    const seconds = (): number => (performance.now() - start) / 1000;
    const isOver = (cases: number): boolean =>
      seconds() >= (cases >= FEWEST_CASES ? SECONDS : MOST_SECONDS);
    let cases = 0;
    while (!isOver(cases)) {
      const mismatches = differential.mismatchesOf(cases, AT_A_TIME);
      expect(mismatches.slice(0, 1).map(differential.explain)).toEqual([]);
      cases += AT_A_TIME;
      await breathe();
    }
    const stopped = cases < FEWEST_CASES ? `, stopped before ${FEWEST_CASES}` : '';
    console.log(`${cases} random cases in ${seconds().toFixed(0)} s${stopped}`);
  });

  it('are compared in every state that a kind can be in', { timeout: 60_000 }, () => {
    const seen = differential.statesSeen(0, 50_000);
    for (const [kind, states] of Object.entries(STATES_OF_KINDS)) {
      expect([kind, [...(seen.get(kind) ?? [])].sort()]).toEqual([kind, states.toSorted()]);
    }
  });

  it('are written apart: the reference is short and imports nothing of the engine', () => {
    const folder = fileURLToPath(new URL('./reference', import.meta.url));
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
    const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    const lines = texts.reduce((sum, text) => sum + text.trimEnd().split('\n').length, 0);
    expect(lines).toBeLessThanOrEqual(400);
    const own = /^(?:\.\/(?:ground|kinds)|\.\.\/testing\/random\/(?:exact|calendar))\.ts$/;
    const core = /^\.\.\/\.\.\/(?:decimal\/index|time\/index|generated\/types)\.ts$/;
    const library = /^unicode-segmenter\/grapheme$/;
    const imported = texts.flatMap((text) =>
      [...text.matchAll(/from '([^']+)'/g)].map(([, from]) => from),
    );
    expect(imported.length).toBeGreaterThan(5);
    expect(
      imported.filter((from = '') => ![own, core, library].some((one) => one.test(from))),
    ).toEqual([]);
  });

  it('a disagreement is told by its seed, its least case and both results', () => {
    const one = randomCase(7);
    const spoiled = { ...one, facts: { ...one.facts, cooldowns: 'none' as unknown as [] } };
    const mismatch = differential.mismatchOf(7, spoiled);
    const told = mismatch ? differential.explain(mismatch) : '';
    for (const part of ['seed 7', '"cooldowns": "none"', 'engine:    threw', 'reference: ']) {
      expect(told).toContain(part);
    }
  });
});
