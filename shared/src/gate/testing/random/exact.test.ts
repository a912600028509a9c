import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, divide, multiply, toText } from '../../../decimal/index.ts';
import { num, quotientUp, read, times, total } from './exact.ts';

const coefficient = fc.bigInt({ min: 1n, max: 10n ** 18n });
const wire = fc
  .tuple(coefficient, fc.integer({ min: 0, max: 18 }))
  .map(([value, scale]) => toText({ coefficient: value, scale }));
const shown = (value: bigint): string => toText({ coefficient: value, scale: 100 });

describe('the exact numbers of the reference', () => {
  it('are what the text says, also below zero', () => {
    for (const text of ['0', '5', '-5', '-0.5', '0.000000000000000001', '123.45']) {
      expect(shown(num(text))).toBe(text);
    }
  });

  it('multiply as the decimals of the core do', () => {
    fc.assert(
      fc.property(wire, wire, (a, b) => {
        expect(shown(times(num(a), num(b)))).toBe(toText(multiply(decimal(a), decimal(b))));
      }),
    );
  });

  it('divide up at 12 places as the decimals of the core do', () => {
    fc.assert(
      fc.property(wire, wire, (a, b) => {
        expect(shown(quotientUp(num(a), num(b)))).toBe(
          toText(divide(decimal(a), decimal(b), 12, 'up')),
        );
      }),
    );
  });

  it('sum up only where every part is known', () => {
    expect(total([num('1'), num('2.5')])).toBe(num('3.5'));
    expect(total([num('1'), null])).toBeNull();
    expect(total([])).toBe(0n);
  });

  it('are read from decimals and instants of a form, not from its names', () => {
    expect(
      read({ size: '2', setup: '2', at: '1970-01-01T00:00:00.001Z', rows: [{ net: '-1' }, null] }),
    ).toEqual({ size: num('2'), setup: '2', at: 1, rows: [{ net: num('-1') }, null] });
  });
});
