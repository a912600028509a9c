import { formatNumber, NBSP } from '../../../ui/format/index.ts';
import type { RuleInput } from './inputs.ts';

/** Words, and figures that a screen may set apart or make editable. */
export type SentencePart = string | { readonly figure: string };

export interface RuleSentence {
  readonly title: string;
  readonly parts: readonly SentencePart[];
  /** Why it is there, in one line. */
  readonly why: string;
  /** All of its params that a person may change. */
  readonly inputs: readonly RuleInput[];
  /** What only the person can say; without it the rule holds nothing. */
  readonly lacks?: string | undefined;
  /** What is wrong with the params as a whole, which no single one of them shows. */
  readonly problem?: string | undefined;
  /** Its figures are the person's own, so that it is shown with them to be filled in. */
  readonly isOwn?: boolean;
}

/** What a sentence needs to know beside the params. */
export interface RuleWords {
  /** Of the account that the rule is shown for, behind amounts of money. */
  readonly currency: string;
  readonly symbolOf: (instrumentId: string) => string;
  /** What may be chosen where a rule names instruments. */
  readonly offered: readonly { readonly id: string; readonly label: string }[];
}

export const PLAIN_WORDS: RuleWords = { currency: '', symbolOf: (id) => id, offered: [] };

/** They follow their figure without a space. */
const CLOSE_UNITS: ReadonlySet<string> = new Set(['R', '×']);

export const figure = (value: string | number, unit = ''): SentencePart => {
  const shown = formatNumber(String(value));
  if (unit === '') return { figure: shown };
  return { figure: CLOSE_UNITS.has(unit) ? shown + unit : shown + NBSP + unit };
};

/** Words of the person's own, set apart like a figure. */
export const named = (text: string): SentencePart => ({ figure: text });

/** `1 trade`, `3 trades` */
export const counted = (n: number, one: string, many = `${one}s`): SentencePart =>
  figure(n, n === 1 ? one : many);

/** Minutes as they are said: hours and days where they are whole ones. */
export function minutesFigure(minutes: number): SentencePart {
  if (minutes >= 2880 && minutes % 1440 === 0) return figure(minutes / 1440, 'days');
  return minutes >= 120 && minutes % 60 === 0 ? figure(minutes / 60, 'h') : figure(minutes, 'min');
}

/** Hours as they are said: days where they are whole ones. */
export const hoursFigure = (hours: number): SentencePart =>
  hours >= 48 && hours % 24 === 0 ? figure(hours / 24, 'days') : figure(hours, 'h');

/** `a`, `a or b`, `a, b or c`, each a run of parts. */
export function joinParts(
  runs: readonly (readonly SentencePart[])[],
  last: string,
): SentencePart[] {
  return runs.flatMap((run, index) => {
    if (index === 0) return [...run];
    return [index === runs.length - 1 ? ` ${last} ` : ', ', ...run];
  });
}

/** The sentence as plain text. */
export const partsText = (parts: readonly SentencePart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.figure)).join('');
