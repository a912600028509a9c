import { type Instant, parseInstant } from '../../../time/index.ts';

// Whatever a contract holds, its texts read as numbers: types of these forms would be longer than the
// reference that reads them, and the comparison finds what they would.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Loose = any;

const PLACES = 100;
const POWERS = Array.from({ length: PLACES + 1 }, (_none, i) => 10n ** BigInt(i));

/** Texts come again and again, and a number of a hundred places is slow to read. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, bigint>();

function parsed(text: string): bigint {
  const point = text.indexOf('.');
  if (point < 0) return BigInt(text) * (POWERS[PLACES] as bigint);
  const places = text.length - point - 1;
  const digits = text.slice(0, point) + text.slice(point + 1);
  return BigInt(digits) * (POWERS[PLACES - places] as bigint);
}

/**
 * An exact number of its own kind, so that the reference shares no arithmetic with the engine: a
 * whole multiple of 10^-100, which is beyond the places of any product that the gate makes.
 */
export function num(text: string): bigint {
  let value = remembered.get(text);
  if (value === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    value = parsed(text);
    remembered.set(text, value);
  }
  return value;
}

export const ONE: bigint = num('1');
export const times = (a: bigint, b: bigint): bigint => (a * b) / ONE;
export const gap = (a: bigint, b: bigint): bigint => (a < b ? b - a : a - b);

/** The quotient of a sum that is not below zero, rounded up at 12 places. */
export const quotientUp = (sum: bigint, by: bigint): bigint =>
  ((sum * 10n ** 12n + by - 1n) / by) * 10n ** 88n;

/** The sum, or null where one of the parts is not known. */
export const total = (parts: readonly (bigint | null)[]): Loose =>
  parts.reduce<bigint | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0n);

const NAMES =
  /^(?:setup|reason|invalidation|exitPlan|title|symbol|rule|id|\w+Id|sector|underlying|tags|all|allowed|setups)$/;
const names = new Map<string, boolean>();

function isName(key: string): boolean {
  let known = names.get(key);
  if (known === undefined) {
    known = NAMES.test(key);
    names.set(key, known);
  }
  return known;
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const SHORTEST_INSTANT = 'YYYY-MM-DDTHH:MMZ'.length;

function numberOf(text: string): bigint | Instant | undefined {
  if (DECIMAL.test(text)) return num(text);
  return text.length < SHORTEST_INSTANT ? undefined : parseInstant(text);
}

function readMember(value: Loose, key: string): Loose {
  if (typeof value === 'string') return isName(key) ? value : (numberOf(value) ?? value);
  if (typeof value !== 'object' || value === null || isName(key)) return value;
  if (Array.isArray(value)) return value.map((one) => readMember(one, key));
  const numbers: Loose = {};
  for (const own of Object.keys(value)) numbers[own] = readMember(value[own], own);
  return numbers;
}

/** A lattice asks about the same facts and params hundreds of thousands of times. */
const MOST_FORMS = 200;
const forms = new Map<object, Loose>();

/** A contract's form with its decimals and instants as numbers; names and texts stay as they are. */
export function read(form: Loose): Loose {
  if (typeof form !== 'object' || form === null) return form;
  const known = forms.get(form);
  if (known !== undefined) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const numbers = readMember(form, '');
  forms.set(form, numbers);
  return numbers;
}
