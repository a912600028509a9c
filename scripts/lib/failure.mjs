import { stripVTControlCharacters } from 'node:util';

const LINES = 16;

/** A step of the stack in the runner or another package, which tells nothing of the failure. */
const FOREIGN_STEP = /^\s+at .*(node_modules|node:internal|new Promise)/;

/**
 * One failed test for the end of the output.
 * @param {string} file
 * @param {string} title
 * @param {string | undefined} message
 */
export function failure(file, title, message = 'failed without a message') {
  const told = stripVTControlCharacters(message).trim().split('\n');
  const lines = told.filter((line) => !FOREIGN_STEP.test(line)).slice(0, LINES);
  return [`${file} › ${title}`, ...lines.map((line) => `    ${line}`)].join('\n');
}
