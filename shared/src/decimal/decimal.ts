/**
 * An exact decimal: `coefficient × 10^-scale`. Values are immutable; sums and products are exact,
 * and only the division rounds, in a direction that the caller names.
 */
export interface Decimal {
  readonly coefficient: bigint;
  readonly scale: number;
}

/** How a quotient is brought to a number of places. `up` and `down` are by magnitude. */
export type Rounding = 'up' | 'down' | 'half-even';

const POWERS: bigint[] = [1n];

function powerOfTen(exponent: number): bigint {
  for (let i = POWERS.length; i <= exponent; i += 1) POWERS.push((POWERS[i - 1] as bigint) * 10n);
  return POWERS[exponent] as bigint;
}

const make = (coefficient: bigint, scale: number): Decimal => ({ coefficient, scale });

export const ZERO: Decimal = make(0n, 0);
export const ONE: Decimal = make(1n, 0);
export const HUNDRED: Decimal = make(100n, 0);

/** What counts as a decimal on the wire: no exponent, no plus, no leading zeros, ASCII digits. */
const WIRE = /^-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,18})?$/;

/** @returns the exact value of a wire decimal, or undefined where the text is not one. */
export function parseDecimal(text: string): Decimal | undefined {
  return WIRE.test(text) ? ofDigits(text) : undefined;
}

const DIGITS = /^-?[0-9]+(?:\.[0-9]+)?$/;

/** Limits are read again with every plan, results with every figure of a week; a bound keeps the table small. */
const read = new Map<string, Decimal>();
const MOST_READ = 16_384;

/** The value of a literal in code or of a text that a contract has validated; throws otherwise. */
export function decimal(text: string | number): Decimal {
  const digits = String(text);
  const known = read.get(digits);
  if (known !== undefined) return known;
  if (!DIGITS.test(digits)) throw new Error(`expected a decimal, found \`${text}\``);
  const value = ofDigits(digits);
  if (read.size >= MOST_READ) read.clear();
  read.set(digits, value);
  return value;
}

function ofDigits(text: string): Decimal {
  const point = text.indexOf('.');
  if (point < 0) return make(BigInt(text), 0);
  return make(BigInt(text.slice(0, point) + text.slice(point + 1)), text.length - point - 1);
}

/** Shortest wire form: no trailing zeros, no `-0`. */
export function toText(value: Decimal): string {
  const negative = value.coefficient < 0n;
  const digits = (negative ? -value.coefficient : value.coefficient).toString();
  const sign = negative ? '-' : '';
  if (value.scale === 0) return sign + digits;
  const padded = digits.padStart(value.scale + 1, '0');
  const whole = padded.slice(0, padded.length - value.scale);
  const fraction = padded.slice(padded.length - value.scale).replace(/0+$/, '');
  return sign + whole + (fraction === '' ? '' : `.${fraction}`);
}

const coefficientAt = (value: Decimal, scale: number): bigint =>
  value.scale === scale ? value.coefficient : value.coefficient * powerOfTen(scale - value.scale);

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = a.scale > b.scale ? a.scale : b.scale;
  return make(coefficientAt(a, scale) + coefficientAt(b, scale), scale);
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  const scale = a.scale > b.scale ? a.scale : b.scale;
  return make(coefficientAt(a, scale) - coefficientAt(b, scale), scale);
}

export const negate = (a: Decimal): Decimal => make(-a.coefficient, a.scale);
export const multiply = (a: Decimal, b: Decimal): Decimal =>
  b === ONE ? a : make(a.coefficient * b.coefficient, a.scale + b.scale);

/** `share` percent of `whole`, exact. */
export const percentOf = (share: Decimal, whole: Decimal): Decimal =>
  make(share.coefficient * whole.coefficient, share.scale + whole.scale + 2);
export const absolute = (a: Decimal): Decimal => (a.coefficient < 0n ? negate(a) : a);

/** @returns -1, 0 or 1, exact. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = a.scale > b.scale ? a.scale : b.scale;
  const left = coefficientAt(a, scale);
  const right = coefficientAt(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

export const sign = (a: Decimal): -1 | 0 | 1 =>
  a.coefficient < 0n ? -1 : a.coefficient > 0n ? 1 : 0;
export const equals = (a: Decimal, b: Decimal): boolean => compare(a, b) === 0;
export const lessThan = (a: Decimal, b: Decimal): boolean => compare(a, b) < 0;
export const greaterThan = (a: Decimal, b: Decimal): boolean => compare(a, b) > 0;
export const minimum = (a: Decimal, b: Decimal): Decimal => (compare(a, b) <= 0 ? a : b);
export const maximum = (a: Decimal, b: Decimal): Decimal => (compare(a, b) >= 0 ? a : b);

function divideIntegers(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const quotient = dividend / divisor;
  const remainder = dividend - quotient * divisor;
  if (remainder === 0n || rounding === 'down') return quotient;
  const away = dividend < 0n === divisor < 0n ? 1n : -1n;
  if (rounding === 'up') return quotient + away;
  const twice = 2n * (remainder < 0n ? -remainder : remainder);
  const size = divisor < 0n ? -divisor : divisor;
  const roundsAway = twice > size || (twice === size && quotient % 2n !== 0n);
  return roundsAway ? quotient + away : quotient;
}

/** Quotient at `places` decimal places. Throws on a zero divisor: callers check first. */
export function divide(a: Decimal, b: Decimal, places: number, rounding: Rounding): Decimal {
  const shift = places + b.scale - a.scale;
  const dividend = shift >= 0 ? a.coefficient * powerOfTen(shift) : a.coefficient;
  const divisor = shift >= 0 ? b.coefficient : b.coefficient * powerOfTen(-shift);
  return make(divideIntegers(dividend, divisor, rounding), places);
}

/** The quotient as a pair of whole numbers, exact and not reduced; the divisor is not zero. */
export function ratio(a: Decimal, b: Decimal): readonly [bigint, bigint] {
  const scale = a.scale > b.scale ? a.scale : b.scale;
  return [coefficientAt(a, scale), coefficientAt(b, scale)];
}

/** The value at `places` decimal places. */
export const round = (a: Decimal, places: number, rounding: Rounding): Decimal =>
  a.scale <= places ? a : divide(a, ONE, places, rounding);

/** The largest whole number of `step` that is not above `a` (both of one sign, step > 0), as a size. */
export function floorToStep(a: Decimal, step: Decimal): Decimal {
  return multiply(divide(a, step, 0, 'down'), step);
}

/** Whether `a` is a whole number of `step`. */
export function isMultipleOf(a: Decimal, step: Decimal): boolean {
  const scale = a.scale > step.scale ? a.scale : step.scale;
  return coefficientAt(a, scale) % coefficientAt(step, scale) === 0n;
}

export const sum = (values: Iterable<Decimal>): Decimal => {
  let [coefficient, scale] = [0n, 0];
  for (const value of values) {
    if (value.scale > scale) {
      coefficient *= powerOfTen(value.scale - scale);
      scale = value.scale;
    }
    coefficient += coefficientAt(value, scale);
  }
  return make(coefficient, scale);
};

/** Display form at exactly `places` places, half-even. */
export function toFixed(value: Decimal, places: number): string {
  const rounded = divide(value, ONE, places, 'half-even');
  const text = toText(rounded);
  if (places === 0) return text;
  const point = text.indexOf('.');
  const have = point < 0 ? 0 : text.length - point - 1;
  return (point < 0 ? `${text}.` : text) + '0'.repeat(places - have);
}
