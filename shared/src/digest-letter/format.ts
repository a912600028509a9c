import { decimal, HUNDRED, multiply, toFixed, toText } from '../decimal/index.ts';

/** How figures, dates and names are written: by the reader's habits in the app, plainly in a file. */
export interface LetterFormat {
  /** At just so many places. */
  number(text: string, places: number): string;
  /** With its sign. */
  r(text: string): string;
  /** With its sign. */
  money(text: string, currency: string): string;
  /** Money that has no direction. */
  amount(text: string, currency: string): string;
  /** A calendar date. */
  date(date: string): string;
  /** An instant, in the zone of the digest. */
  when(at: string): string;
  instrument(id: string): string;
}

const MINUS = '\u2212';

const signed = (text: string): string => {
  if (text.startsWith('-')) return `${MINUS}${text.slice(1)}`;
  return /[1-9]/.test(text) ? `+${text}` : text;
};

/** Digits with a point, ISO dates, ids: the same wherever it is read. */
export const PLAIN_FORMAT: LetterFormat = {
  number: (text, places) => toFixed(decimal(text), places).replace('-', MINUS),
  r: (text) => `${signed(toFixed(decimal(text), 2))}R`,
  money: (text, currency) => `${signed(toFixed(decimal(text), 2))} ${currency}`,
  amount: (text, currency) => `${toFixed(decimal(text), 2)} ${currency}`,
  date: (date) => date,
  when: (at) => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`,
  instrument: (id) => id,
};

/** A share of one as a whole percentage. */
export const percent = (share: string, { number }: LetterFormat): string =>
  `${number(toText(multiply(decimal(share), HUNDRED)), 0)}\u00a0%`;
