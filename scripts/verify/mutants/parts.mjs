import { readdirSync } from 'node:fs';
import { Explained } from '../../lib/explained.mjs';

/**
 * A part of the core whose code is mutated and whose own unit tests have to find that.
 * @typedef {object} Part
 * @property {string} name
 * @property {string} folder
 * @property {RegExp} long tests over very many cases, or random ones of the part as a whole, or of
 *   the tests' own tools: they would find much, late, and would not say what broke
 * @property {string} helpers folders below it that only tests use
 * @property {number} wanted the score in percent
 */

/** @type {readonly Part[]} */
const PARTS = [
  {
    name: 'gate',
    folder: 'shared/src/gate',
    long: /^(laws|size-laws|overridden-laws|size-search|boundary-instants|purity|differential|lattice)\.test|^(testing|reference)\//,
    helpers: '{reference,testing}',
    wanted: 100,
  },
  ...['cooldowns', 'adherence', 'stats'].map((name) => ({
    name,
    folder: `shared/src/${name}`,
    long: /^(laws|speed)\.test|^testing\//,
    helpers: 'testing',
    wanted: 95,
  })),
  {
    name: 'linter',
    folder: 'shared/src/coach/linter',
    long: /^(laws|speed)\.test|^testing\//,
    helpers: 'testing',
    wanted: 95,
  },
];

export const PART_NAMES = PARTS.map(({ name }) => name).join(', ');

/** @param {string} name */
export function partNamed(name) {
  const part = PARTS.find((one) => one.name === name);
  if (part !== undefined) return part;
  throw new Explained(`expected one of ${PART_NAMES}, found \`${name}\``);
}

/** Test files below the part's folder. @param {Part} part */
export const testsOf = ({ folder, long }) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !long.test(file))
    .sort();
