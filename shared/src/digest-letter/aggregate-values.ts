import { decimal, round, toText } from '../decimal/index.ts';
import type { DigestFigure } from '../generated/types.ts';

const SYMBOL = /^[A-Za-z0-9][A-Za-z0-9.:/_-]{0,31}$/;

/** What a sentence may call an instrument; null for a name that no sentence may hold. */
export const symbolOf = (text: string): string | null => (SYMBOL.test(text) ? text : null);

/** A mean of scores as a score. */
export const scoreOf = ({ value }: DigestFigure): number | null =>
  value === null ? null : Number(toText(round(decimal(value), 0, 'half-even')));

/** Whole minutes. */
export const minutesOf = ({ value }: DigestFigure): string | null =>
  value === null ? null : toText(round(decimal(value), 0, 'half-even'));
