import { readFileSync } from 'node:fs';
import { Explained } from '../../lib/explained.mjs';
import { inRoot } from '../../lib/root.mjs';

/**
 * A small bug, put into a module as it is loaded; the file itself stays as it is.
 * @typedef {object} Sabotage
 * @property {string} name
 * @property {string} breaks what no longer holds
 * @property {string} file
 * @property {string} find occurs once in the file
 * @property {string} replace
 * @property {readonly string[]} suite the files of tests of which one must fail
 */

/** The file's text with the bug in it. @param {Sabotage} sabotage */
export function planted({ name, file, find, replace }) {
  const parts = readFileSync(inRoot(file), 'utf8').split(find);
  if (parts.length !== 2) {
    throw new Explained(
      `expected the text of the planted bug \`${name}\` once in ${file}, found it ${parts.length - 1} times`,
    );
  }
  return parts.join(replace);
}
