import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inRoot, root } from '../../lib/root.mjs';

/**
 * A mutant that no test can find, because it does what the original does.
 * @typedef {object} Equivalent
 * @property {string} file
 * @property {string} line the source line, trimmed
 * @property {string} mutator
 * @property {string} replacement
 * @property {string} reason
 */

/** @typedef {import('@stryker-mutator/api/core').MutantResult} MutantResult */

const FOUND = ['Killed', 'Timeout', 'RuntimeError'];
/** Mutants that no test has found. */
export const LEFT = ['Survived', 'NoCoverage'];

/** @param {MutantResult} mutant */
const lineOf = ({ fileName, location }) =>
  readFileSync(fileName, 'utf8').split('\n')[location.start.line - 1]?.trim() ?? '';

/** @param {MutantResult} mutant @returns {Omit<Equivalent, 'reason'>} */
const signature = (mutant) => ({
  file: relative(root, mutant.fileName),
  line: lineOf(mutant),
  mutator: mutant.mutatorName,
  replacement: mutant.replacement ?? '',
});

/** @param {Omit<Equivalent, 'reason'>} one */
const keyOf = ({ file, line, mutator, replacement }) =>
  [file, line, mutator, replacement].join('\0');

/**
 * Sets the mutants that are known to be equivalent apart.
 * @param {readonly MutantResult[]} mutants
 * @param {readonly Equivalent[]} equivalents
 */
export function judgeMutants(mutants, equivalents) {
  const known = new Set(equivalents.map(keyOf));
  const left = mutants.filter(({ status }) => LEFT.includes(status));
  const found = mutants.filter(({ status }) => FOUND.includes(status));
  const isKnown = (/** @type {MutantResult} */ mutant) => known.has(keyOf(signature(mutant)));
  const survivors = left.filter((mutant) => !isKnown(mutant));
  const seen = new Set(left.map((mutant) => keyOf(signature(mutant))));
  const files = new Set(mutants.map((mutant) => relative(root, mutant.fileName)));
  return {
    found: found.length,
    broken: mutants.filter(({ status }) => status === 'CompileError').length,
    equivalent: left.length - survivors.length,
    survivors,
    /** Listed, though a test finds them by now or their line has gone. */
    stale: equivalents.filter((one) => files.has(one.file) && !seen.has(keyOf(one))),
  };
}

/** Where a mutant is and what it changes. @param {MutantResult} mutant */
export function describeMutant(mutant) {
  const { file, line, mutator, replacement } = signature(mutant);
  const { start } = mutant.location;
  const covered = mutant.status === 'NoCoverage' ? ', which no test reaches' : '';
  return `${file}:${start.line}:${start.column} ${mutator}${covered}\n    ${line}\n    → ${replacement}`;
}

/** @returns {Equivalent[]} */
export const readEquivalents = () =>
  JSON.parse(readFileSync(inRoot('scripts/verify/mutants/equivalent.json'), 'utf8'));
