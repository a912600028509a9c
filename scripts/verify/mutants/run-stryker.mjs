import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { Explained } from '../../lib/explained.mjs';
import { inRoot } from '../../lib/root.mjs';
import { LEFT } from './judge-mutants.mjs';

const GATE = 'shared/src/gate';

/** What a run of the tests of the gate needs. */
const NEEDED = ['package.json', 'tsconfig.json', 'shared', 'scripts', 'node_modules'];

/** What became of each mutant in earlier runs. */
const ANSWERS = 'test-results/mutants.json';

/** Survivors are tried in every run: what Stryker knows of the tests does not show a new one. */
function forgetSurvivors() {
  const file = inRoot(ANSWERS);
  if (!existsSync(file)) return;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  for (const one of Object.values(report.files)) {
    one.mutants = one.mutants.filter(
      (/** @type {{ status: string }} */ { status }) => !LEFT.includes(status),
    );
  }
  writeFileSync(file, JSON.stringify(report));
}

/**
 * Mutates files of the gate and runs its unit tests against each mutant that they reach.
 * @param {string[]} only paths below the gate, without `.ts`, such as `kinds/min-gap` or `kinds`;
 *   empty for all
 * @param {boolean} fresh forgets the answers of earlier runs
 */
export async function runStryker(only, fresh) {
  const mutate = mutated(only);
  if (!fresh) forgetSurvivors();
  const mutants = await new Stryker({
    mutate: [...mutate, `!${GATE}/{reference,testing}/**`, `!${GATE}/**/*.test.ts`],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', '@stryker-mutator/typescript-checker'],
    // What does not compile gets into no product.
    checkers: ['typescript'],
    tsconfigFile: 'tsconfig.json',
    vitest: { configFile: 'scripts/verify/mutants/vitest.config.ts', related: false },
    buildCommand: 'node scripts/verify/mutants/bundle-tests.mjs',
    coverageAnalysis: 'perTest',
    concurrency: 2,
    incremental: true,
    incrementalFile: ANSWERS,
    force: fresh,
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only'],
    // Named so that no other run of tests looks into it.
    tempDirName: 'dist/mutants',
    cleanTempDir: 'always',
    ignorePatterns: readdirSync(inRoot('.'))
      .filter((name) => !NEEDED.includes(name))
      .map((name) => `/${name}`),
    // It warns of whatever is slow, and of the bundle that it does not know as a file of tests.
    logLevel: 'error',
  }).runMutationTest();
  // Answers of other parts come along from earlier runs.
  const scopes = mutate.map((pattern) => inRoot(pattern.replace('**/*.ts', '')));
  return mutants.filter(({ fileName }) => scopes.some((scope) => fileName.startsWith(scope)));
}

/** @param {string[]} only */
function mutated(only) {
  if (only.length === 0) return [`${GATE}/**/*.ts`];
  return only.map((path) => {
    const isFolder = existsSync(inRoot(GATE, path));
    const pattern = isFolder ? `${path}/**/*.ts` : `${path}.ts`;
    if (isFolder || existsSync(inRoot(GATE, pattern))) return `${GATE}/${pattern}`;
    throw new Explained(`expected a file or folder of ${GATE} without its .ts, found \`${path}\``);
  });
}
