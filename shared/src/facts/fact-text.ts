import { type Decimal, decimal, type Rounding, round, toText } from '../decimal/index.ts';

/** Decimals of the contracts have at most this many places. */
const PLACES = 18;

/** A figure as facts hold it: exact, unless it has more places than a decimal of the contracts. */
export const factText = (value: Decimal, rounding: Rounding = 'half-even'): string =>
  toText(round(value, PLACES, rounding));

/** The same of a figure that is text already. */
export function boundedText(text: string): string {
  const point = text.indexOf('.');
  return point < 0 || text.length - point - 1 <= PLACES ? text : factText(decimal(text));
}
