import { decimal, parseDecimal, toText } from '@mast/shared/decimal';
import { localMarks, type NumberMarks } from './marks.ts';

const CURRENCY = /^(?:[A-Za-z]{3,5}|[\p{Sc}%])|(?:[A-Za-z]{3,5}|[\p{Sc}%])$/gu;
const GROUPED = /^[1-9]\d{0,2}(?:([ '.,])\d{3})(?:\1\d{3})*$/;

/**
 * What a person typed as a canonical decimal string: currency signs and codes, spaces, apostrophes
 * and both decimal marks are understood. `undefined` where it is no number or could be two: one
 * foreign mark before exactly three digits (`1,234` where the decimal mark is `.`).
 */
export function parseTyped(text: string, marks: NumberMarks = localMarks()): string | undefined {
  const plain = text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .trim();
  const { sign, rest } = splitSign(plain.replace(CURRENCY, '').trim());
  const canonical = unsigned(rest.replace(CURRENCY, '').trim(), marks);
  if (canonical === undefined) return undefined;
  const value = toText(decimal(sign + canonical));
  return parseDecimal(value) === undefined ? undefined : value;
}

function splitSign(text: string): { sign: '' | '-'; rest: string } {
  const first = text.charAt(0);
  if (first === '-' || first === '\u2212') return { sign: '-', rest: text.slice(1).trim() };
  return { sign: '', rest: first === '+' ? text.slice(1).trim() : text };
}

function unsigned(text: string, marks: NumberMarks): string | undefined {
  if (!/^[\d.,' ]*\d[\d.,' ]*$/.test(text)) return undefined;
  const mark = decimalMarkOf(text, marks);
  if (mark === undefined) return undefined;
  const at = mark === '' ? text.length : text.lastIndexOf(mark);
  const whole = text.slice(0, at);
  const fraction = text.slice(at + 1);
  if (!/^\d*$/.test(fraction)) return undefined;
  if (!/^\d*$/.test(whole) && !GROUPED.test(whole)) return undefined;
  const digits = whole.replace(/\D/g, '') || '0';
  return fraction === '' ? digits : `${digits}.${fraction}`;
}

/** The mark that starts the fraction, '' for a whole number, undefined where two readings fit. */
function decimalMarkOf(text: string, marks: NumberMarks): string | undefined {
  const dots = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (dots > 0 && commas > 0) {
    const last = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    return (last === '.' ? dots : commas) === 1 ? last : undefined;
  }
  if (dots + commas === 0) return '';
  const mark = dots > 0 ? '.' : ',';
  if (dots + commas > 1) return '';
  const looksGrouped = GROUPED.test(text);
  return looksGrouped && mark !== marks.decimal ? undefined : mark;
}
