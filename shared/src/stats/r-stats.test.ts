import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RStats, rStats } from './r-stats.ts';

const golden = JSON.parse(
  readFileSync(new URL('../../fixtures/digest-stats.json', import.meta.url), 'utf8'),
);
const texts = golden.input_r.map(String) as string[];
const toSix = (text: string | null) => (text === null ? null : Number(Number(text).toFixed(6)));

const rs = fc.array(
  fc.integer({ min: -5000, max: 5000 }).map((n) => String(n / 1000)),
  { maxLength: 40 },
);

/** What the order of the trades has no part in. */
const unordered = ({ drawdown: _drawdown, streaks: _streaks, ...rest }: RStats) => rest;

describe('the golden sample', () => {
  const stats = rStats(texts, String(golden.be_band_r));
  const { expected } = golden;

  it.each([
    ['win_rate', stats.winLoss.rate],
    ['exp_r', stats.expectancy],
    ['sd_r', stats.deviation],
    ['sqn', stats.systemQuality],
    ['pf', stats.profitFactor],
    ['avg_win', stats.averageWin],
    ['avg_loss', stats.averageLoss],
    ['payoff', stats.payoff],
    ['total_r', stats.total],
    ['max_dd_r', stats.drawdown.max],
    ['cur_dd_r', stats.drawdown.current],
  ])('%s to six digits', (name, text) => expect(toSix(text)).toBe(expected[name]));

  it('counts and streaks', () => {
    const { wins, losses, breakeven } = stats.winLoss;
    expect([stats.n, wins, losses, breakeven]).toEqual([12, 5, 5, 2]);
    expect(stats.streaks.longest).toEqual({ win: 2, loss: 2 });
    expect(stats.streaks.current).toEqual({ win: 1, loss: 0 });
  });

  it('both intervals', () => {
    expect(stats.winLoss.interval?.map(toSix)).toEqual(expected.wilson);
    expect(stats.expectancyInterval?.map(toSix)).toEqual(golden.t_ci_mean_r_n12);
  });
});

describe('laws', () => {
  it('the order of a sample changes nothing but drawdown and streaks', () => {
    fc.assert(
      fc.property(rs, fc.infiniteStream(fc.nat()), (sample, keys) => {
        const turned = sample
          .map((r) => ({ r, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ r }) => r);
        expect(unordered(rStats(turned))).toEqual(unordered(rStats(sample)));
      }),
    );
  });

  it('a sample scaled by 1000 has the rates of the sample and 1000 times its R', () => {
    fc.assert(
      fc.property(rs, (sample) => {
        const small = rStats(sample, '0.1');
        const large = rStats(
          sample.map((r) => String(Math.round(Number(r) * 1000))),
          '100',
        );
        expect(large.winLoss).toEqual(small.winLoss);
        expect(large.systemQuality).toBe(small.systemQuality);
        expect(large.profitFactor).toBe(small.profitFactor);
        expect(large.streaks).toEqual(small.streaks);
        expect(Number(large.total)).toBeCloseTo(1000 * Number(small.total), 6);
        expect(Number(large.drawdown.max)).toBeCloseTo(1000 * Number(small.drawdown.max), 6);
      }),
    );
  });

  it('agrees with the same formulas in floating arithmetic', () => {
    fc.assert(
      fc.property(
        rs.filter((sample) => sample.length > 1),
        (sample) => {
          const values = sample.map(Number);
          const n = values.length;
          const mean = values.reduce((a, b) => a + b, 0) / n;
          const sd = Math.sqrt(values.reduce((a, x) => a + (x - mean) ** 2, 0) / (n - 1));
          const stats = rStats(sample);
          expect(Number(stats.expectancy)).toBeCloseTo(mean, 9);
          expect(Number(stats.deviation)).toBeCloseTo(sd, 9);
          if (sd > 0.01) {
            const sqn = (Math.sqrt(Math.min(n, 100)) * mean) / sd;
            expect(Number(stats.systemQuality)).toBeCloseTo(sqn, 7);
          }
        },
      ),
    );
  });

  it('no statistic is ever something else than a decimal or null', () => {
    fc.assert(
      fc.property(rs, (sample) => {
        const all = JSON.stringify(rStats(sample));
        expect(all).not.toMatch(/NaN|Infinity|undefined/);
        expect(JSON.parse(all)).toEqual(rStats(sample));
      }),
    );
  });

  it('the deepest drawdown is never above the sum of all losses, nor below the current one', () => {
    fc.assert(
      fc.property(rs, (sample) => {
        const { drawdown } = rStats(sample);
        const lost = sample.reduce((all, r) => all + Math.max(0, -Number(r)), 0);
        expect(Number(drawdown.max)).toBeLessThanOrEqual(lost + 1e-9);
        expect(Number(drawdown.current)).toBeLessThanOrEqual(Number(drawdown.max));
      }),
    );
  });
});

describe('small and odd samples', () => {
  const NOTHING = {
    expectancy: null,
    expectancyInterval: null,
    deviation: null,
    systemQuality: null,
    profitFactor: null,
    averageWin: null,
    averageLoss: null,
    payoff: null,
  };

  it('none', () => {
    expect(rStats([])).toEqual({
      n: 0,
      winLoss: { wins: 0, losses: 0, breakeven: 0, rate: null, interval: null },
      total: '0',
      ...NOTHING,
      drawdown: { max: '0', current: '0' },
      streaks: { longest: { win: 0, loss: 0 }, current: { win: 0, loss: 0 } },
    });
  });

  it('one loss has no spread, and a drawdown from zero', () => {
    expect(rStats(['-1'])).toMatchObject({
      ...NOTHING,
      expectancy: '-1',
      profitFactor: '0',
      averageLoss: '-1',
      drawdown: { max: '1', current: '1' },
      streaks: { current: { win: 0, loss: 1 } },
    });
  });

  it('one win has no losses to be set against', () => {
    const stats = rStats(['2']);
    expect(stats).toMatchObject({ ...NOTHING, expectancy: '2', averageWin: '2' });
    expect(stats.winLoss).toMatchObject({ rate: '1', interval: ['0.206549314377', '1'] });
  });

  it('all breakeven has a mean, and neither rate nor payoff', () => {
    expect(rStats(['0.1', '-0.1', '0'])).toMatchObject({
      winLoss: { breakeven: 3, rate: null, interval: null },
      expectancy: '0',
      profitFactor: '1',
      payoff: null,
      systemQuality: '0',
    });
  });

  it('all the same has a spread of zero and no quality', () => {
    expect(rStats(['1', '1', '1'])).toMatchObject({
      deviation: '0',
      expectancyInterval: ['1', '1'],
      systemQuality: null,
      payoff: null,
    });
  });

  it('wins alone and losses alone have no payoff', () => {
    expect(rStats(['1', '2']).payoff).toBeNull();
    expect(rStats(['-1', '-2']).payoff).toBeNull();
    expect(rStats(['-1', '3']).payoff).toBe('3');
  });

  it('the band counts its edges as breakeven, wherever it lies', () => {
    expect(rStats(['0.1', '-0.1', '0.100001', '-0.100001']).winLoss).toMatchObject({
      wins: 1,
      losses: 1,
      breakeven: 2,
    });
    expect(rStats(['0.1', '0'], '0').winLoss).toMatchObject({ wins: 1, breakeven: 1 });
  });

  it('quality is capped at 100 trades and has the sign of the mean', () => {
    const sample = (n: number) => Array.from({ length: n }, (_, i) => (i % 2 ? '-2' : '1'));
    const quality = (n: number) => Number(rStats(sample(n)).systemQuality);
    expect(quality(100)).toBeCloseTo((10 * -0.5) / 1.5075567, 6);
    expect(quality(400)).toBeCloseTo((10 * -0.5) / 1.5018785, 6);
  });
});
