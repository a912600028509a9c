import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, decimal, multiply, squareRoot, toText } from '../decimal/index.ts';
import { meanInterval, momentsOf } from './moments.ts';
import { tQuantile } from './t-quantiles.ts';
import { wilson95 } from './wilson.ts';

const golden = JSON.parse(
  readFileSync(new URL('../../fixtures/digest-stats.json', import.meta.url), 'utf8'),
);
const Z = 1.959963984540054;

describe('Wilson’s interval of a rate', () => {
  it.each(Object.entries<number[] | null>(golden.wilson95))('%s', (rate, expected) => {
    const [hits, n] = rate.split('/').map(Number) as [number, number];
    const interval = wilson95(hits, n);
    expect(interval?.map((end) => Number(Number(end).toFixed(6))) ?? null).toEqual(expected);
  });

  const rates = fc
    .integer({ min: 1, max: 5000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

  /** What defines the interval: at its ends p̂ is z standard errors of that end away. */
  it('has ends p with (p̂ − p)² = z² p (1 − p) / n', () => {
    fc.assert(
      fc.property(rates, ([hits, n]) => {
        for (const end of wilson95(hits, n) as readonly [string, string]) {
          const p = Number(end);
          expect((hits / n - p) ** 2).toBeCloseTo((Z * Z * p * (1 - p)) / n, 10);
        }
      }),
    );
  });

  it('lies within 0 and 1, holds its rate, and mirrors with wins and losses swapped', () => {
    fc.assert(
      fc.property(rates, ([hits, n]) => {
        const [low, high] = wilson95(hits, n) as readonly [string, string];
        expect(Number(low)).toBeGreaterThanOrEqual(0);
        expect(Number(high)).toBeLessThanOrEqual(1);
        expect(Number(low)).toBeLessThanOrEqual(hits / n);
        expect(Number(high)).toBeGreaterThanOrEqual(hits / n);
        const [mirrored] = wilson95(n - hits, n) as readonly [string, string];
        expect(Number(mirrored)).toBeCloseTo(1 - Number(high), 11);
      }),
    );
  });

  it.each([1, 2, 7, 5000])('is exact at its edges for n = %i', (n) => {
    expect(wilson95(0, n)?.[0]).toBe('0');
    expect(wilson95(n, n)?.[1]).toBe('1');
  });
});

/** P(T ≤ t) by the finite sums of Abramowitz and Stegun, 26.7.3 and 26.7.4. */
function studentBelow(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? cos : 1;
  let total = degrees === 1 ? 0 : term;
  for (let k = isOdd ? 3 : 2; k <= degrees - 2; k += 2) {
    term *= (cos * cos * (k - 1)) / k;
    total += term;
  }
  const both = isOdd ? (2 / Math.PI) * (angle + sin * total) : sin * total;
  return (1 + both) / 2;
}

describe('Student’s t', () => {
  it.each(Array.from({ length: 200 }, (_, i) => i + 1))('quantile of %i degrees', (degrees) => {
    const t = Number(toText(tQuantile(degrees)));
    expect(studentBelow(t - 0.51e-10, degrees)).toBeLessThanOrEqual(0.975);
    expect(studentBelow(t + 0.51e-10, degrees)).toBeGreaterThanOrEqual(0.975);
  });

  it('beyond the table it is the normal quantile', () => {
    expect(toText(tQuantile(201))).toBe('1.959963984540054');
  });

  it('the interval of a mean is t standard errors wide on both sides', () => {
    const sample = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 2, maxLength: 250 });
    fc.assert(
      fc.property(sample, (values) => {
        const n = values.length;
        const mean = values.reduce((a, b) => a + b, 0) / n;
        const variance = values.reduce((a, x) => a + (x - mean) ** 2, 0) / (n - 1);
        const reach = Number(toText(tQuantile(n - 1))) * Math.sqrt(variance / n);
        const interval = meanInterval(momentsOf(values.map(decimal)));
        expect(Number(interval?.[0])).toBeCloseTo(mean - reach, 7);
        expect(Number(interval?.[1])).toBeCloseTo(mean + reach, 7);
      }),
    );
  });
});

describe('square roots', () => {
  const parts = fc.bigInt({ min: 0n, max: 10n ** 30n });
  const wholes = fc.bigInt({ min: 1n, max: 10n ** 20n });
  const scales = fc.integer({ min: 0, max: 12 });

  it('are the largest decimal whose square is not above the quotient', () => {
    fc.assert(
      fc.property(parts, scales, wholes, scales, scales, (a, x, b, y, places) => {
        const part = { coefficient: a, scale: x };
        const whole = { coefficient: b, scale: y };
        const root = squareRoot(part, whole, places);
        const next = { coefficient: root.coefficient + 1n, scale: places };
        expect(compare(multiply(multiply(root, root), whole), part)).toBeLessThanOrEqual(0);
        expect(compare(multiply(multiply(next, next), whole), part)).toBe(1);
      }),
    );
  });

  it('of squares are exact', () => {
    expect(toText(squareRoot(decimal('2.25'), decimal('1'), 3))).toBe('1.5');
    expect(toText(squareRoot(decimal('0'), decimal('7'), 3))).toBe('0');
  });

  it.each([
    ['-1', '1'],
    ['1', '0'],
    ['1', '-1'],
  ])('%s / %s has none', (part, whole) => {
    expect(() => squareRoot(decimal(part), decimal(whole), 3)).toThrow('expected the root');
  });
});
