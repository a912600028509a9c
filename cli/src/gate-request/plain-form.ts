import { shown } from '@mast/shared/contract-errors';
import { formatInstant, parseInstant } from '@mast/shared/time';
import { badRequest } from '../command.ts';
import { isDecimalName, isInstantName } from './names.ts';

export type Members = Record<string, unknown>;

export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Maps whose members are named by the trader, by instruments, rules or windows. */
const MAPS = new Set(['windows', 'answers', 'drawdown', 'drawdowns', 'items', 'targets']);

/** Where members are named: `as written` in a rule's params, whose contracts are in snake_case. */
type Naming = 'camelCase' | 'as written';

const camelCase = (name: string): string =>
  name.replace(/(?<=[A-Za-z0-9])_([a-z])/g, (_whole, letter: string) => letter.toUpperCase());

/** Any ISO form of an instant as the one form of the contracts. */
export function instantText(value: unknown, path: string): string {
  const at = typeof value === 'string' ? parseInstant(value) : undefined;
  if (at !== undefined) return formatInstant(at);
  const expected = 'an instant with `Z` or an offset, such as `2026-06-11T13:45:00Z`';
  throw badRequest(`expected ${expected} at \`${path}\`, found ${shown(value)}`, path);
}

/** A plan's own instant that is none is left to its contract, which makes it an `invalid_plan`. */
function text(value: string, path: string, name: string, naming: Naming): string {
  if (naming === 'as written' || !isInstantName(name)) return value;
  const isOfPlan = name === 'exitTime' && parseInstant(value) === undefined;
  return isOfPlan ? value : instantText(value, path);
}

/** So many digits any double gives back as they were written. */
const EXACT_DIGITS = 15;

function isExact(value: number): boolean {
  const written = String(value);
  const digits = written.replace(/\D/g, '').replace(/^0+/, '');
  return /^-?\d+\.\d+$/.test(written) && digits.length <= EXACT_DIGITS;
}

function number(value: number, path: string, name: string): string | number {
  if (Number.isSafeInteger(value) || isExact(value)) {
    return isDecimalName(name) ? String(value) : value;
  }
  throw badRequest(
    `expected a decimal as a string, such as \`"0.5"\`, at \`${path}\`, found the number \`${value}\``,
    path,
  );
}

function members(object: Members, path: string, mapName: string | null, naming: Naming): Members {
  const plain = new Map<string, unknown>();
  for (const [written, value] of Object.entries(object)) {
    const keepsName = naming === 'as written' || mapName !== null;
    const name = keepsName ? written : camelCase(written);
    const place = path === '' ? written : `${path}.${written}`;
    if (plain.has(name)) {
      throw badRequest(`expected \`${name}\` once, found it in two spellings`, place);
    }
    const isInner = mapName !== null && isObject(value);
    plain.set(name, plainForm(value, place, isInner ? '' : (mapName ?? name), naming));
  }
  // Also a member called `__proto__` is one like any other.
  return Object.fromEntries(plain);
}

/**
 * Brings a request to the form of the contracts: names in camelCase, instants in their one form,
 * numbers that JSON holds exactly as decimals where decimals stand.
 * @throws CommandError with the path of a number that would be rounded or of what is no instant
 */
export function plainForm(
  value: unknown,
  path = '',
  name = '',
  naming: Naming = 'camelCase',
): unknown {
  if (Array.isArray(value)) {
    return value.map((one, i) => {
      const place = `${path}[${i}]`;
      return isObject(one)
        ? members(one, place, null, naming)
        : plainForm(one, place, name, naming);
    });
  }
  if (typeof value === 'number') return number(value, path, name);
  if (typeof value === 'string') return text(value, path, name, naming);
  if (!isObject(value)) return value;
  return members(
    value,
    path,
    MAPS.has(name) ? name : null,
    name === 'params' ? 'as written' : naming,
  );
}
