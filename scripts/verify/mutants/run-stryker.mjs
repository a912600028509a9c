import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { Explained } from '../../lib/explained.mjs';
import { inRoot } from '../../lib/root.mjs';
import { LEFT } from './judge-mutants.mjs';

/** @typedef {import('./parts.mjs').Part} Part */

/** What a run of the tests needs. */
const NEEDED = ['package.json', 'tsconfig.json', 'shared', 'scripts', 'node_modules'];

/** Survivors are tried in every run: what Stryker knows of the tests does not show a new one. @param {string} answers */
function forgetSurvivors(answers) {
  if (!existsSync(answers)) return;
  const report = JSON.parse(readFileSync(answers, 'utf8'));
  for (const one of Object.values(report.files)) {
    one.mutants = one.mutants.filter(
      (/** @type {{ status: string }} */ { status }) => !LEFT.includes(status),
    );
  }
  writeFileSync(answers, JSON.stringify(report));
}

/**
 * Mutates files of a part and runs its unit tests against each mutant that they reach.
 * @param {Part} part
 * @param {{ only: string[], fresh: boolean, jobs: number }} options `only`: paths below the part
 *   without `.ts`, such as `kinds/min-gap` or `kinds`, empty for all; `fresh` forgets the answers of
 *   earlier runs; `jobs`: processes at a time
 */
export async function runStryker(part, { only, fresh, jobs }) {
  const mutate = mutated(part.folder, only);
  /** What became of each mutant in earlier runs. */
  const answers = `test-results/mutants-${part.name}.json`;
  if (!fresh) forgetSurvivors(inRoot(answers));
  const mutants = await new Stryker({
    mutate: [...mutate, `!${part.folder}/${part.helpers}/**`, `!${part.folder}/**/*.test.ts`],
    testRunner: 'bundle',
    plugins: [inRoot('scripts/verify/mutants/test-runner.mjs')],
    buildCommand: `node scripts/verify/mutants/bundle-tests.mjs ${part.name}`,
    coverageAnalysis: 'perTest',
    // By the clock, which says little on a busy machine; what loops is found by its hits.
    timeoutMS: 60_000,
    concurrency: jobs,
    incremental: true,
    incrementalFile: answers,
    force: fresh,
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only'],
    // Named so that no other run of tests looks into it.
    tempDirName: `dist/mutants-${part.name}`,
    cleanTempDir: 'always',
    ignorePatterns: readdirSync(inRoot('.'))
      .filter((name) => !NEEDED.includes(name))
      .map((name) => `/${name}`),
    // It warns of whatever is slow.
    logLevel: 'error',
  }).runMutationTest();
  // Answers of other files come along from earlier runs.
  const scopes = mutate.map((pattern) => inRoot(pattern.replace('**/*.ts', '')));
  return mutants.filter(({ fileName }) => scopes.some((scope) => fileName.startsWith(scope)));
}

/** @param {string} folder @param {string[]} only */
function mutated(folder, only) {
  if (only.length === 0) return [`${folder}/**/*.ts`];
  return only.map((path) => {
    const isFolder = existsSync(inRoot(folder, path));
    const pattern = isFolder ? `${path}/**/*.ts` : `${path}.ts`;
    if (isFolder || existsSync(inRoot(folder, pattern))) return `${folder}/${pattern}`;
    throw new Explained(
      `expected a file or folder of ${folder} without its .ts, found \`${path}\``,
    );
  });
}
