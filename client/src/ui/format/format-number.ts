import { decimal, round, toText } from '@mast/shared/decimal';
import { localMarks, type NumberMarks } from './marks.ts';

export const MINUS = '\u2212';
/** Between a figure and its unit, so that they never part at a line's end. */
export const NBSP = '\u00a0';

export interface NumberStyle {
  /** Places that are always shown. */
  min?: number;
  /** Places that are shown at most; beyond them half-even. */
  max?: number;
  /** `always` puts a plus before gains, for results. */
  sign?: 'negative' | 'always';
  marks?: NumberMarks;
}

/** @param text a decimal string as on the wire. Exact: no float is made of it. */
export function formatNumber(text: string, style: NumberStyle = {}): string {
  const { min = 0, sign = 'negative', marks = localMarks() } = style;
  const max = Math.max(min, style.max ?? 18);
  const rounded = toText(round(decimal(text), max, 'half-even'));
  const negative = rounded.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? rounded.slice(1) : rounded).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, marks.group);
  const places = fraction.padEnd(min, '0');
  const lead = negative ? MINUS : sign === 'always' && rounded !== '0' ? '+' : '';
  return lead + grouped + (places === '' ? '' : marks.decimal + places);
}
