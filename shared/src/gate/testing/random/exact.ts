import { type Instant, parseInstant } from '../../../time/index.ts';

// biome-ignore lint/suspicious/noExplicitAny: a value of any contract's form
export type Loose = any;

const PLACES = 100;

/**
 * An exact number of its own kind, so that the reference shares no arithmetic with the engine: a
 * whole multiple of 10^-100, which is beyond the places of any product that the gate makes.
 */
export function num(text: string): bigint {
  const [whole = '', places = ''] = text.split('.');
  return BigInt(whole + places.padEnd(PLACES, '0'));
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

const numberOf = (text: string): bigint | Instant | undefined =>
  /^-?\d+(?:\.\d+)?$/.test(text) ? num(text) : parseInstant(text);

/** A contract's form with its decimals and instants as numbers; names and texts stay as they are. */
export function read(value: Loose, key = ''): Loose {
  if (NAMES.test(key)) return value;
  if (typeof value === 'string') return numberOf(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => read(one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([own, one]) => [own, read(one, own)]));
}
