import { shown } from '@mast/shared/contract-errors';
import { type Decimal, decimal, sign } from '@mast/shared/decimal';
import { type Instant, parseInstant } from '@mast/shared/time';
import { badRequest } from './command.ts';
import { instantText, isObject, type Members } from './gate-request/plain-form.ts';

/** A value of an expected form at a place of the input; anything else is an error that names it. */
type ReadAt<T> = (value: unknown, path: string) => T;

const reading =
  <T>(expected: string, is: (value: unknown) => value is T): ReadAt<T> =>
  (value, path) => {
    if (is(value)) return value;
    throw badRequest(`expected ${expected} at \`${path}\`, found ${shown(value)}`, path);
  };

export const membersAt: ReadAt<Members> = reading('an object', isObject);
export const listAt: ReadAt<readonly unknown[]> = reading('a list', (value) =>
  Array.isArray(value),
);
export const textAt: ReadAt<string> = reading(
  'a text that is not empty',
  (value): value is string => typeof value === 'string' && value !== '',
);
export const truthAt: ReadAt<boolean> = reading(
  '`true` or `false`',
  (value) => typeof value === 'boolean',
);

export const instantAt: ReadAt<Instant> = (value, path) =>
  parseInstant(instantText(value, path)) as Instant;

/** A whole number that is not below `least`. */
export function wholeAt(value: unknown, path: string, least: number): number {
  if (Number.isSafeInteger(value) && (value as number) >= least) return value as number;
  throw badRequest(
    `expected a whole number of at least ${least} at \`${path}\`, found ${shown(value)}`,
    path,
  );
}

/** A number of something that need not be whole, and is not below zero. */
export const countAt: ReadAt<number> = reading(
  'a number of at least 0',
  (value): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0,
);

/** The most digits after the point that a decimal has. */
const MOST_DIGITS = 18;
const DIGITS = /^-?[0-9]{1,18}(?:\.[0-9]{1,18})?$/;
const TOO_FINE = /e-|\.[0-9]{19}/;

/** A JSON number in plain digits: as it is written, or rounded where a decimal has no place for it. */
export function plainDigits(value: number): string {
  const text = String(value);
  return TOO_FINE.test(text) ? value.toFixed(MOST_DIGITS) : text;
}

/** A decimal as a text or as a JSON number. */
export function decimalAt(value: unknown, path: string): Decimal {
  const digits = typeof value === 'number' ? plainDigits(value) : value;
  if (typeof digits === 'string' && DIGITS.test(digits)) return decimal(digits);
  throw badRequest(`expected a decimal at \`${path}\`, found ${shown(value)}`, path);
}

/** A decimal that is not below zero. */
export function amountAt(value: unknown, path: string): Decimal {
  const amount = decimalAt(value, path);
  if (sign(amount) >= 0) return amount;
  throw badRequest(`expected a decimal of at least 0 at \`${path}\`, found ${shown(value)}`, path);
}

export function oneOf<T extends string>(words: readonly T[], value: unknown, path: string): T {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  const known = words.map((word) => `\`${word}\``).join(', ');
  throw badRequest(`expected one of ${known} at \`${path}\`, found ${shown(value)}`, path);
}

/** What is left out or null stands at its neutral value. */
export const optional = <T>(value: unknown, otherwise: T, read: (value: unknown) => T): T =>
  value === undefined || value === null ? otherwise : read(value);

export function onlyKnown(members: Members, known: readonly string[], path: string): void {
  for (const name of Object.keys(members)) {
    if (known.includes(name)) continue;
    const place = path === '' ? name : `${path}.${name}`;
    throw badRequest(`expected one of ${known.join(', ')}, found \`${name}\``, place);
  }
}
