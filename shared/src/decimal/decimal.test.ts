import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  decimal,
  divide,
  floorToStep,
  isMultipleOf,
  multiply,
  parseDecimal,
  round,
  subtract,
  toFixed,
  toText,
} from './index.ts';

const wire = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 9 }))
  .map(([coefficient, scale]) => ({ coefficient, scale }));

describe('decimals are exact', () => {
  it('adds tenths as people do', () => {
    expect(toText(add(decimal('0.1'), decimal('0.2')))).toBe('0.3');
  });

  it('survives a round trip through text', () => {
    fc.assert(fc.property(wire, (d) => compare(decimal(toText(d)), d) === 0));
  });

  it('subtracts what it added and distributes products', () => {
    fc.assert(
      fc.property(wire, wire, wire, (a, b, c) => {
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
        expect(compare(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(0);
      }),
    );
  });

  it('brackets a quotient between down and up by at most one unit', () => {
    const nonZero = wire.filter((d) => d.coefficient !== 0n);
    fc.assert(
      fc.property(wire, nonZero, fc.integer({ min: 0, max: 12 }), (a, b, places) => {
        const down = divide(a, b, places, 'down');
        const up = divide(a, b, places, 'up');
        const even = divide(a, b, places, 'half-even');
        const gap = up.coefficient - down.coefficient;
        expect(gap * gap <= 1n).toBe(true);
        expect([down.coefficient, up.coefficient]).toContain(even.coefficient);
      }),
    );
  });
});

describe('rounding and steps', () => {
  it.each([
    ['2.5', '2'],
    ['3.5', '4'],
    ['-2.5', '-2'],
    ['2.51', '3'],
  ])('rounds %s half-even to %s', (value, expected) => {
    expect(toText(round(decimal(value), 0, 'half-even'))).toBe(expected);
  });

  it('floors a size to its lot step', () => {
    expect(toText(floorToStep(decimal('0.08500680'), decimal('0.001')))).toBe('0.085');
    expect(isMultipleOf(decimal('0.085'), decimal('0.001'))).toBe(true);
    expect(isMultipleOf(decimal('0.0855'), decimal('0.001'))).toBe(false);
  });

  it('pads a display form', () => {
    expect(toFixed(decimal('98.4'), 2)).toBe('98.40');
    expect(toFixed(decimal('-0.004'), 2)).toBe('0.00');
  });
});

describe('the wire form', () => {
  it.each([
    '1e3',
    '+1',
    '01',
    '.5',
    '5.',
    'NaN',
    'Infinity',
    '',
    ' 1',
    '１２',
    '1'.repeat(40),
    '1,5',
  ])('refuses `%s`', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });
});
