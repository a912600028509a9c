import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from './format-number.ts';
import { parseTyped } from './parse-typed.ts';

const en = { decimal: '.', group: ',' };
const de = { decimal: ',', group: '.' };

describe('parseTyped', () => {
  it.each([
    ['64200', '64200'],
    ['64200.5', '64200.5'],
    ['64200,5', '64200.5'],
    ['64,200.50', '64200.5'],
    ['64.200,50', '64200.5'],
    ['1,234,567', '1234567'],
    ['1.234.567', '1234567'],
    ['1.234.567,8', '1234567.8'],
    ['64 200,5', '64200.5'],
    ['64\u202f200,5', '64200.5'],
    ["64'200.5", '64200.5'],
    ['64’200.5', '64200.5'],
    ['0.085', '0.085'],
    ['0,085', '0.085'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['007', '7'],
    ['-12', '-12'],
    ['\u221212,5', '-12.5'],
    ['+3', '3'],
    ['-0', '0'],
    ['$64,200.50', '64200.5'],
    ['-$5', '-5'],
    ['98.40 USD', '98.4'],
    ['EUR 1.234,50', '1234.5'],
    ['€ 5', '5'],
    ['0.5 USDT', '0.5'],
    ['1.5 %', '1.5'],
  ])('reads %s as %s under either locale', (text, value) => {
    expect(parseTyped(text, en)).toBe(value);
    expect(parseTyped(text, de)).toBe(value);
  });

  it.each([
    '',
    ' ',
    '.',
    '-',
    'abc',
    '1.2.3',
    '12,34,567.8',
    '1,23,4',
    '1.234,567.8',
    '12 34',
    '64k',
    '1e5',
    '--5',
    '5-',
    '1234567890123456789',
    '0.1234567890123456789',
  ])('refuses %s', (text) => {
    expect(parseTyped(text, en)).toBeUndefined();
    expect(parseTyped(text, de)).toBeUndefined();
  });

  it('takes three digits after the own mark as a fraction, after the other one as unknown', () => {
    expect(parseTyped('1.085', en)).toBe('1.085');
    expect(parseTyped('1,085', en)).toBeUndefined();
    expect(parseTyped('1,085', de)).toBe('1.085');
    expect(parseTyped('1.085', de)).toBeUndefined();
  });

  it('reads back whatever the display shows', () => {
    const wire = fc
      .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), fc.nat({ max: 999_999 }))
      .map(([negative, whole, part]) => `${negative ? '-' : ''}${whole}.${part}`);
    fc.assert(
      fc.property(wire, fc.constantFrom(en, de), (text, marks) => {
        const shown = formatNumber(text, { marks, min: 1 });
        const canonical = formatNumber(text, { marks: { decimal: '.', group: '' } });
        expect(parseTyped(shown, marks)).toBe(canonical.replace('\u2212', '-'));
      }),
    );
  });
});
