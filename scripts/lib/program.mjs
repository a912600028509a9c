import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installByApt } from './apt.mjs';
import { Explained } from './explained.mjs';

/**
 * A program of the machine that tests need.
 * @typedef {object} Program
 * @property {string} variable environment variable that names one which is there already
 * @property {() => (string | undefined)[]} places where it may be, the preferred first
 * @property {string[]} packages Debian packages that bring it, the preferred first
 * @property {string} missing what to say where it can not be had
 */

/** The program's file, installed first where that is possible. @param {Program} program */
export async function ensureProgram(program) {
  const found = find(program);
  if (found) return found;
  await installByApt(...program.packages);
  return presentProgram(program);
}

/** The program's file, as it is on this machine. @param {Program} program @returns {string} */
export function presentProgram(program) {
  const found = find(program);
  if (!found) throw new Explained(program.missing);
  return found;
}

/** @param {Program} program */
function find({ variable, places }) {
  const given = process.env[variable];
  if (given && !existsSync(given)) {
    throw new Explained(`expected ${variable} to name a program, found \`${given}\``);
  }
  return [given, ...places()].find((file) => file && existsSync(file));
}

/** @param {string[]} names */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
