import { describe, expect, it } from 'vitest';
import { formatMoney } from './format-money.ts';
import { formatNumber } from './format-number.ts';
import { formatPercent } from './format-percent.ts';
import { formatR } from './format-r.ts';
import { marksOf } from './marks.ts';

const en = { marks: { decimal: '.', group: ',' } };
const de = { marks: { decimal: ',', group: '.' } };

describe('formatNumber', () => {
  it.each([
    ['1234567.5', '1,234,567.5'],
    ['123456789012', '123,456,789,012'],
    ['999', '999'],
    ['1000', '1,000'],
    ['-1234', '\u22121,234'],
    ['0.085', '0.085'],
    ['1.500', '1.5'],
    ['-0.00', '0'],
  ])('shows %s as %s', (text, shown) => {
    expect(formatNumber(text, en)).toBe(shown);
  });

  it('takes the marks of the locale', () => {
    expect(formatNumber('-64200.5', de)).toBe('\u221264.200,5');
    expect(marksOf('de-DE')).toEqual(de.marks);
    expect(marksOf('en-US')).toEqual(en.marks);
  });

  it('rounds half to even, exactly', () => {
    expect(formatNumber('0.125', { ...en, max: 2 })).toBe('0.12');
    expect(formatNumber('0.135', { ...en, max: 2 })).toBe('0.14');
    expect(formatNumber('1.005', { ...en, max: 2 })).toBe('1');
    expect(formatNumber('999.995', { ...en, min: 2, max: 2 })).toBe('1,000.00');
  });

  it('shows no minus before a zero that rounding made', () => {
    expect(formatNumber('-0.001', { ...en, min: 2, max: 2 })).toBe('0.00');
  });

  it('keeps every digit of a long size', () => {
    expect(formatNumber('123456789012345678.123456789012345678', en)).toBe(
      '123,456,789,012,345,678.123456789012345678',
    );
  });

  it('puts a plus before gains only where asked, and none before zero', () => {
    expect(formatNumber('1.9', { ...en, sign: 'always' })).toBe('+1.9');
    expect(formatNumber('0', { ...en, sign: 'always' })).toBe('0');
    expect(formatNumber('0.001', { ...en, sign: 'always', max: 2 })).toBe('0');
  });
});

describe('amounts with their unit', () => {
  it('shows money with the places of its currency', () => {
    expect(formatMoney('98.4', 'USD', en)).toBe('98.40\u00a0USD');
    expect(formatMoney('1234.5', 'EUR', de)).toBe('1.234,50\u00a0EUR');
    expect(formatMoney('12345.6', 'JPY', en)).toBe('12,346\u00a0JPY');
    expect(formatMoney('5', 'USDT', en)).toBe('5.00\u00a0USDT');
    expect(formatMoney('0.00012345', 'BTC', en)).toBe('0.00012345\u00a0BTC');
  });

  it('shows percent figures and R-multiples', () => {
    expect(formatPercent('0.98', en)).toBe('0.98\u00a0%');
    expect(formatR('1', en)).toBe('1R');
    expect(formatR('-1.046', en)).toBe('\u22121.05R');
    expect(formatR('1.9', { ...en, sign: 'always' })).toBe('+1.9R');
  });
});
