import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rStats } from './r-stats.ts';
import { sampleSize, shownRStats } from './small-sample.ts';

const shown = (rs: readonly string[], closed = rs.length) => shownRStats(rStats(rs), closed);
const alternating = (n: number) => Array.from({ length: n }, (_, i) => (i % 2 ? '-1' : '2'));
const dashes = (figures: ReturnType<typeof shown>) =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([name, one]) =>
      typeof one === 'object' && one.dash !== null ? [[name, one.dash]] : [],
    ),
  );

it.each([
  [0, 'none'],
  [1, 'list'],
  [4, 'list'],
  [5, 'small'],
  [19, 'small'],
  [20, 'enough'],
])('%i wins and losses: %s', (n, size) => expect(sampleSize(n)).toBe(size));

describe('what a sample is too small for is a dash with its reason', () => {
  it('no trades: everything', () => {
    const figures = dashes(shown([]));
    expect(Object.keys(figures)).toHaveLength(10);
    expect(new Set(Object.values(figures))).toEqual(new Set(['no_trades']));
  });

  it('trades without a stop: R is not known', () => {
    expect(new Set(Object.values(dashes(shown([], 3))))).toEqual(new Set(['r_unknown']));
  });

  it('all breakeven: no rates, but a sum', () => {
    const figures = shown(['0', '0.1', '0', '0', '-0.1', '0']);
    expect(new Set(Object.values(dashes(figures)))).toEqual(new Set(['all_breakeven']));
    expect(figures.total).toEqual({ value: '0', dash: null });
    expect(figures.drawdown).toEqual({ value: { max: '0.1', current: '0.1' }, dash: null });
  });

  it('four: the sum and the drawdown alone', () => {
    const figures = shown(alternating(4));
    expect(figures.sample).toBe('list');
    expect(new Set(Object.values(dashes(figures)))).toEqual(new Set(['below_5']));
    expect(Object.keys(dashes(figures))).not.toContain('total');
    expect(Object.keys(dashes(figures))).not.toContain('drawdown');
  });

  it.each([
    [5, { expectancyInterval: 'below_20', systemQuality: 'below_30' }],
    [19, { expectancyInterval: 'below_20', systemQuality: 'below_30' }],
    [20, { systemQuality: 'below_30' }],
    [29, { systemQuality: 'below_30' }],
    [30, {}],
  ])('%i', (n, expected) => expect(dashes(shown(alternating(n)))).toEqual(expected));

  it('wins alone: no losses in the sample, never infinity', () => {
    expect(dashes(shown(Array.from({ length: 30 }, (_, i) => `${1 + (i % 3)}`)))).toEqual({
      profitFactor: 'no_losses',
      averageLoss: 'no_losses',
      payoff: 'no_losses',
    });
  });

  it('losses alone, all the same: no wins and no spread', () => {
    expect(dashes(shown(Array.from({ length: 30 }, () => '-1')))).toEqual({
      averageWin: 'no_wins',
      payoff: 'no_wins',
      systemQuality: 'no_spread',
    });
  });
});

it('every figure is a value or a reason, never both and never neither', () => {
  const rs = fc.array(fc.constantFrom('0', '0.05', '1', '-1', '2.5', '-0.6'), { maxLength: 45 });
  fc.assert(
    fc.property(rs, fc.nat(3), (sample, unknown) => {
      const { sample: _size, ...figures } = shown(sample, sample.length + unknown);
      for (const { value, dash } of Object.values(figures)) {
        expect(value === null).toBe(dash !== null);
      }
    }),
  );
});
