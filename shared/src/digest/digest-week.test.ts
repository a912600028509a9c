import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account } from '../facts/testing/sources.ts';
import { built, run } from './testing/run-digests.ts';
import {
  breachOf,
  closedTrades,
  cooldown,
  MONDAY,
  person,
  postOf,
  Rows,
  scoreOf,
} from './testing/week.ts';

describe('weeks that say little', () => {
  it('without any trade: dashes that say so', async () => {
    const { counts, results, adherence, money, trades, journal } = await built(new Rows());
    expect(counts).toEqual({ closed: 0, opened: 0, openAtEnd: 0, rKnown: 0, paperClosed: 0 });
    expect(results.winRate).toEqual({ value: null, dash: 'no_trades' });
    expect(results.total).toEqual({ value: null, dash: 'no_trades' });
    expect(adherence.mean.dash).toBe('no_trades');
    expect([money, trades, journal.coverage.dash]).toEqual([[], [], 'no_trades']);
  });

  it('with one trade: it is listed, and has no rates', async () => {
    const { results, trades } = await built(
      new Rows().put('trade', ...closedTrades([['09T10', '1.5']])),
    );
    expect(results).toMatchObject({
      sample: 'list',
      wins: 1,
      winRate: { value: null, dash: 'below_5' },
      expectancy: { dash: 'below_5' },
      total: { value: '1.5' },
    });
    expect(trades).toMatchObject([{ r: '1.5', result: 'win', currency: 'USD', score: null }]);
  });

  it('with breakeven trades alone', async () => {
    const trades = closedTrades(
      ['08', '09', '10', '11', '12', '13'].map((d) => [`${d}T10`, '0.05']),
    );
    const { results } = await built(new Rows().put('trade', ...trades));
    expect(results).toMatchObject({ breakeven: 6, winRate: { dash: 'all_breakeven' } });
  });

  it('without a stop anywhere: results by their money, no R', async () => {
    const trades = closedTrades(['08', '09', '10', '11', '12', '13'].map((d) => [`${d}T10`, null]));
    const { counts, results, money, breaches } = await built(new Rows().put('trade', ...trades));
    expect(counts).toMatchObject({ closed: 6, rKnown: 0 });
    expect(results).toMatchObject({
      losses: 6,
      winRate: { value: '0' },
      total: { dash: 'r_unknown' },
      maxDrawdown: { dash: 'r_unknown' },
      longestLoss: 6,
    });
    expect(money).toMatchObject([{ net: '-42', maxDrawdown: { value: '42' } }]);
    expect(breaches.kept).toMatchObject({ trades: 6, rKnown: 0, r: { dash: 'r_unknown' } });
  });

  it('in several currencies, which are never added up; drawdowns where a balance is known', async () => {
    const rows = new Rows().put('account', { ...account, id: 'eur', currency: 'EUR' });
    rows.put(
      'trade',
      ...closedTrades([
        ['09T10', '-1'],
        ['10T10', '2'],
      ]),
      ...closedTrades([['11T10', '-0.5']], { accountId: 'eur', id: 'e' }),
    );
    const { money } = await built(rows);
    expect(money).toMatchObject([
      { currency: 'EUR', net: '-50', maxDrawdown: { dash: 'equity_unknown' } },
      { currency: 'USD', net: '100', maxDrawdown: { value: '100' } },
    ]);
  });

  it('whoever came after the week has no digest of it', async () => {
    const who = { ...person, createdAt: '2026-06-15T06:00:00.000Z' };
    expect((await run(new Rows(), MONDAY, who)).written).toEqual([]);
  });
});

it('tells trades, breaches, scores, words and pauses of the week and of no other', async () => {
  const trades = closedTrades([
    ['07T22', '9'],
    ['08T10', '2'],
    ['09T10', '-1.6'],
    ['10T10', '-1'],
    ['11T10', '1'],
    ['12T10', '-0.5'],
    ['14T23', '3'],
  ]).map((trade, i) => ({ ...trade, setup: i % 2 ? 'Range' : null }));
  const [before, first, widened] = trades as [
    (typeof trades)[0],
    (typeof trades)[0],
    (typeof trades)[0],
  ];
  const rows = new Rows()
    .put('trade', ...trades)
    .put('trade_score', ...trades.map((trade, i) => scoreOf(trade, i === 2 ? 30 : 100)))
    .put('breach', breachOf(widened), breachOf(first, { voided: true }), breachOf(before))
    .put('journal_entry', postOf(widened, 'I moved my stop.', '2026-06-09T12:00:00.000Z'))
    .put(
      'cooldown',
      cooldown('a', '2026-06-07T23:00:00.000Z', '2026-06-08T01:00:00.000Z'),
      cooldown('b', '2026-06-10T11:00:00.000Z', '2026-06-10T11:30:00.000Z', { level: 2 }),
      cooldown('later', '2026-06-15T01:00:00.000Z', '2026-06-15T02:00:00.000Z'),
    );
  const document = await built(rows);
  expect(document.counts).toMatchObject({ closed: 5, opened: 6, openAtEnd: 1 });
  expect(document.results).toMatchObject({ wins: 2, losses: 3, total: { value: '-0.1' } });
  expect(document.adherence).toMatchObject({ of: 5, scored: 5, mean: { value: '86' }, clean: 4 });
  expect(document.grid).toEqual({
    toPlanWon: 2,
    toPlanLost: 2,
    offPlanWon: 0,
    offPlanLost: 1,
    apart: 0,
  });
  expect(document.breaches).toMatchObject({
    byType: [{ name: 'stop_widened', n: 1 }],
    broken: { trades: 1, r: { value: '-1.6' } },
    kept: { trades: 4, r: { value: '1.5' } },
    lossBeyondPlan: { value: '0.6' },
  });
  expect(document.ownWords).toMatchObject([{ kind: 'stop_widened', text: 'I moved my stop.' }]);
  expect(document.journal).toMatchObject({
    posted: 1,
    coverage: { value: '0.2' },
    minutesToPost: { value: '60' },
  });
  expect(document.cooldowns).toMatchObject({ n: 1, minutes: 90, highestLevel: 2 });
  expect(document.cooldowns.byDate.map(({ minutes }) => minutes)).toEqual([60, 0, 30, 0, 0, 0, 0]);
  expect(document.breakdowns.setup.other).toMatchObject({ n: 5 });
});

it('the order in which rows are kept changes nothing, and every figure is a value or a reason', async () => {
  const some = fc.array(
    fc.tuple(
      fc.integer({ min: 6, max: 15 }),
      fc.integer({ min: 0, max: 22 }),
      fc.constantFrom('1', '-1', '0', '2.5', '-0.6', null),
    ),
    { maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(some, fc.infiniteStream(fc.nat()), async (list, keys) => {
      const two = (n: number) => String(n).padStart(2, '0');
      const trades = closedTrades(list.map(([day, hour, r]) => [`${two(day)}T${two(hour)}`, r]));
      const scores = trades.map((trade, i) => scoreOf(trade, i % 3 === 0 ? null : 70 + (i % 31)));
      const turned = [...trades]
        .map((trade) => ({ trade, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ trade }) => trade);
      const one = await built(new Rows().put('trade', ...trades).put('trade_score', ...scores));
      const other = await built(
        new Rows().put('trade_score', ...[...scores].reverse()).put('trade', ...turned),
      );
      expect(other).toEqual(one);
      expect(JSON.stringify(one)).not.toMatch(/"value":null,"dash":null/);
    }),
    { numRuns: 60 },
  );
});
