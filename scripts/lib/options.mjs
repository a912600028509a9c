import { parseArgs } from 'node:util';

/**
 * What a command was given, beside `--help`, which prints the usage and ends. What the command does not
 * know ends it with 2.
 * @template {Record<string, string | boolean>} Defaults
 * @param {string} usage
 * @param {Defaults} defaults each option with what it is where it is not given
 * @returns {{ [Name in keyof Defaults]: Defaults[Name] extends boolean ? boolean : string }}
 */
export function optionsOf(usage, defaults) {
  const known = { ...defaults, help: false };
  /** @type {[string, { type: 'string' | 'boolean', default: string | boolean }][]} */
  const options = Object.entries(known).map(([name, value]) => [
    name,
    { type: typeof value === 'boolean' ? 'boolean' : 'string', default: value },
  ]);
  const values = parsed(usage, Object.fromEntries(options));
  if (values.help === true) {
    console.log(usage);
    process.exit(0);
  }
  return /** @type {any} */ (values);
}

/**
 * @param {string} usage
 * @param {NonNullable<import('node:util').ParseArgsConfig['options']>} options
 */
function parsed(usage, options) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const given = process.argv.slice(2).join(' ');
    return refuse(`expected options as below, found \`${given}\`: ${message}\n\n${usage}`);
  }
}

/**
 * The number that an option was given.
 * @param {string} name @param {string} text @param {number} [least]
 */
export function wholeNumber(name, text, least = 1) {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= least) return number;
  return refuse(`expected --${name} with a whole number from ${least} on, found \`${text}\``);
}

/** Ends a command that was given what it cannot do. @param {string} text @returns {never} */
export function refuse(text) {
  console.error(text);
  process.exit(2);
}
