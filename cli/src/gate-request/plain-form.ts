import { shown } from '@mast/shared/contract-errors';
import { formatInstant, parseInstant } from '@mast/shared/time';
import { badRequest } from '../command.ts';

export type Members = Record<string, unknown>;

export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Members that hold decimals: a whole JSON number in their place is exact and taken for one. */
const DECIMALS = new Set([
  ...['entry', 'stop', 'target', 'size', 'leverage', 'equity', 'latest', 'dayStart', 'rate'],
  ...['net', 'r', 'startEquity', 'averageEntry', 'openRisk', 'exit'],
  ...['tick', 'pointValue', 'lotStep', 'minLot'],
  ...['max_pct', 'max_r', 'max_money', 'max_distance_pct'],
]);

/** Their members are named by the trader's windows or by a rule kind, and keep their names. */
const KEEPS_NAMES = new Set(['windows', 'params']);

const isInstant = (name: string): boolean => name === 'asOf' || /[a-z]At$/.test(name);

const camelCase = (name: string): string =>
  name.replace(/_([a-z])/g, (_whole, letter: string) => letter.toUpperCase());

/** Any ISO form of an instant as the one form of the contracts. */
export function instantText(value: unknown, path: string): string {
  const at = typeof value === 'string' ? parseInstant(value) : undefined;
  if (at !== undefined) return formatInstant(at);
  const expected = 'an instant with `Z` or an offset, such as `2026-06-11T13:45:00Z`';
  throw badRequest(`expected ${expected} at \`${path}\`, found ${shown(value)}`, path);
}

function number(value: number, path: string, name: string): string | number {
  if (Number.isSafeInteger(value)) return DECIMALS.has(name) ? String(value) : value;
  throw badRequest(
    `expected a decimal as a string, such as \`"0.5"\`, at \`${path}\`, found the number \`${value}\``,
    path,
  );
}

function members(object: Members, path: string, keepsNames: boolean): Members {
  const plain: Members = {};
  for (const [written, value] of Object.entries(object)) {
    const name = keepsNames ? written : camelCase(written);
    const place = path === '' ? written : `${path}.${written}`;
    if (Object.hasOwn(plain, name)) {
      throw badRequest(`expected \`${name}\` once, found it in two spellings`, place);
    }
    plain[name] = plainForm(value, place, name);
  }
  return plain;
}

/**
 * Brings a request to the form of the contracts: names in camelCase, instants in their one form,
 * whole numbers as decimals where decimals stand.
 * @throws CommandError with the path of a number that would be rounded or of what is no instant
 */
export function plainForm(value: unknown, path = '', name = ''): unknown {
  if (Array.isArray(value)) return value.map((one, i) => plainForm(one, `${path}[${i}]`, name));
  if (typeof value === 'number') return number(value, path, name);
  if (typeof value === 'string' && isInstant(name)) return instantText(value, path);
  return isObject(value) ? members(value, path, KEEPS_NAMES.has(name)) : value;
}
