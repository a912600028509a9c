import type { DigestFigure, DigestRange } from '../generated/types.ts';
import { DASH_WORDS } from './words.ts';

/** A figure on a line of its own. */
export interface LetterLine {
  readonly label: string;
  readonly value: string;
  /** Quiet words behind it: an interval, or why there is none. */
  readonly note: string | null;
}

export interface LetterTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface LetterQuote {
  readonly text: string;
  readonly about: string;
}

export type PlotName = 'trades' | 'grid' | 'cooldowns';

export interface LetterSection {
  readonly id: string;
  readonly title: string;
  readonly words: readonly string[];
  readonly lines: readonly LetterLine[];
  readonly table: LetterTable | null;
  readonly quotes: readonly LetterQuote[];
  readonly plot: PlotName | null;
}

export const section = (
  id: string,
  title: string,
  parts: Partial<Omit<LetterSection, 'id' | 'title'>>,
): LetterSection => ({
  id,
  title,
  words: [],
  lines: [],
  table: null,
  quotes: [],
  plot: null,
  ...parts,
});

export const DASH = '–';

export const line = (
  label: string,
  value: string | number,
  note: string | null = null,
): LetterLine => ({
  label,
  value: `${value}`,
  note,
});

/** A figure as a line: a dash says why. */
export function figureLine(
  label: string,
  { value, dash }: DigestFigure,
  written: (value: string) => string,
  note: string | null = null,
): LetterLine {
  if (value === null) return line(label, DASH, dash && DASH_WORDS[dash]);
  return line(label, written(value), note);
}

/** So many dashes for one reason say no more than one. */
const MANY_DASHES = 3;

/** Lines of which those that are dashes for the same reason stand as one, where the first of them stood. */
export function gathered(label: string, lines: readonly LetterLine[]): LetterLine[] {
  const isLike = (one: LetterLine) => (other: LetterLine) =>
    other.value === DASH && other.note !== null && other.note === one.note;
  return lines.flatMap((one) => {
    const like = lines.filter(isLike(one));
    if (one.value !== DASH || like.length < MANY_DASHES) return [one];
    return like[0] === one ? [line(label, DASH, one.note)] : [];
  });
}

/** `18 % to 69 %`, where there is an interval. */
export const rangeText = (
  { low, high }: DigestRange,
  written: (value: string) => string,
): string | null => (low === null || high === null ? null : `${written(low)} to ${written(high)}`);

/** A figure in a table, where there is no room for why. */
export const cellText = ({ value }: DigestFigure, written: (value: string) => string): string =>
  value === null ? DASH : written(value);

/** Words that stand behind each other, without those that there are none of. */
export const joined = (...notes: readonly (string | null)[]): string | null => {
  const there = notes.filter((note) => note !== null);
  return there.length === 0 ? null : there.join(', ');
};
