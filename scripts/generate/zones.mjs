/**
 * Writes shared/src/generated/zones.ts, the zone table that the product ships, from the tzdb data
 * packed in moment-timezone: every zone and link, for instants from 2010-01-01 to 2038-01-01.
 *
 *   node scripts/generate/zones.mjs [--check] [file]
 *
 * With --check nothing is written; a file that differs is named and the exit code is 1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OUTPUT = fileURLToPath(new URL('../../shared/src/generated/zones.ts', import.meta.url));
const PACKED = 'moment-timezone/data/packed/latest.json';
const MINUTE = 60_000;
const FROM = Date.UTC(2010, 0, 1);
const UNTIL = Date.UTC(2038, 0, 1);

/** The digits of moment-timezone's base 60: 0-9, a-z, A-X, in this order of value. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX';

/** A base 60 number with an optional sign and fraction, in minutes, rounded to whole seconds. */
function base60(text) {
  const sign = text.startsWith('-') ? -1 : 1;
  const [whole, fraction = ''] = text.replace('-', '').split('.');
  let value = 0;
  for (const digit of whole) value = value * 60 + DIGITS.indexOf(digit);
  [...fraction].forEach((digit, place) => {
    value += DIGITS.indexOf(digit) / 60 ** (place + 1);
  });
  return (sign * Math.round(value * 60)) / 60;
}

/**
 * The ranges of one packed zone that touch [FROM, UNTIL), neighbours of equal offset joined.
 * The packed form is `name|abbreviations|offsets|indices|untils|population`: offsets in minutes
 * west of UTC, one index into them a range, and the end of each range but the last as a
 * difference in minutes from the end before it.
 */
function rangesOf(packed) {
  const [name, , offsetTexts, indexTexts, untilTexts] = packed.split('|');
  const west = offsetTexts.split(' ').map(base60);
  const steps = untilTexts === '' ? [] : untilTexts.split(' ').map(base60);
  const ranges = [];
  let start = Number.NEGATIVE_INFINITY;
  let end = 0;
  [...indexTexts].forEach((digit, i, all) => {
    end = i === all.length - 1 ? Number.POSITIVE_INFINITY : Math.round((end + steps[i]) * 60) / 60;
    const east = 0 - west[base60(digit)];
    const inside = end * MINUTE > FROM && start * MINUTE < UNTIL;
    if (inside && ranges.at(-1)?.east !== east) {
      ranges.push({ east, start: Math.max(start, FROM / MINUTE) });
    }
    start = end;
  });
  for (const { east, start: at } of ranges) {
    if (!Number.isInteger(east) || !Number.isInteger(at)) {
      throw new Error(`expected whole minutes in \`${name}\`, found ${east} from ${at}`);
    }
  }
  return { name, ranges };
}

/** `offsets|indices|differences`: offsets in minutes east, all numbers in base 36. */
function encode(ranges) {
  const offsets = [...new Set(ranges.map((range) => range.east))];
  const indices = ranges.map((range) => offsets.indexOf(range.east).toString(36));
  const steps = ranges.slice(1).map((range, i) => (range.start - ranges[i].start).toString(36));
  return [
    offsets.map((east) => east.toString(36)).join(' '),
    indices.join(''),
    steps.join(' '),
  ].join('|');
}

const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The lines of the table: one for each distinct history, `encoding|names`. */
function linesOf(packed) {
  const encodings = new Map();
  for (const text of packed.zones) {
    const { name, ranges } = rangesOf(text);
    encodings.set(name, encode(ranges));
  }
  for (const link of packed.links) {
    const [target, name] = link.split('|');
    const encoding = encodings.get(target);
    if (encoding === undefined) throw new Error(`expected a zone for the link \`${link}\``);
    encodings.set(name, encoding);
  }
  const groups = new Map();
  for (const name of [...encodings.keys()].sort(byCodeUnit)) {
    const encoding = encodings.get(name);
    groups.set(encoding, [...(groups.get(encoding) ?? []), name]);
  }
  return [...groups].map(([encoding, names]) => `${encoding}|${names.join(' ')}`);
}

/** The text of the generated module for a parsed `latest.json`. */
export function render(packed) {
  const version = /^\d{4}[a-z]+$/.exec(packed.version)?.[0];
  if (version === undefined)
    throw new Error(`expected a tzdb version, found \`${packed.version}\``);
  return `// Generated from tzdb ${version} as packed in moment-timezone; do not edit.
// To regenerate: node scripts/generate/zones.mjs

export const TZDB_VERSION: string = '${version}';

/** The instants for which the table holds the tzdb's offsets, in ms: [from, until). */
export const TZDB_RANGE: { readonly from: number; readonly until: number } = {
  from: ${FROM},
  until: ${UNTIL},
};

/**
 * One line for each distinct history, \`offsets|indices|differences|names\`: offsets in minutes
 * east of UTC, one index into them for each range, and the start of each range but the first as
 * a difference in minutes from the start before it, beginning at \`TZDB_RANGE.from\`; base 36.
 */
export const ZONE_LINES: string = \`${linesOf(packed).join('\n')}\`;
`;
}

function readOr(file, fallback) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return fallback;
    throw error;
  }
}

function main(args) {
  const packed = createRequire(import.meta.url)(PACKED);
  const file = args.find((arg) => !arg.startsWith('--')) ?? OUTPUT;
  const wanted = render(packed);
  if (!args.includes('--check')) return writeFileSync(file, wanted);
  if (readOr(file, '') === wanted) return;
  const shown = relative(process.cwd(), file);
  console.error(
    `${shown} differs from tzdb ${packed.version}; run: node scripts/generate/zones.mjs`,
  );
  process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2));
}
