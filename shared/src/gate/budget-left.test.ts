import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare, decimal, toText, ZERO } from '../decimal/index.ts';
import type { Rule } from '../generated/types.ts';
import { budgetsOf, tightestOf } from './budget-left.ts';
import { readFacts } from './read-facts.ts';
import { decided, type FactsOver, facts, intent, position, rule, window } from './testing/cases.ts';

/** What a lot of the cases' plan loses at its stop. */
const LOT = 30;
const cents = (n: number): string => (n / 100).toFixed(2);
const dayLoss = (over: object) => rule('loss_limit', { window: 'trading_day', ...over });
const left = (one: Rule, over: FactsOver) =>
  budgetsOf(one, readFacts(facts(over))).map((each) => [each.unit, toText(each.left)]);

it('a plan passes a loss limit exactly where its risk is no more than what is left of it', () => {
  const amount = fc.integer({ min: -60_000, max: 60_000 });
  fc.assert(
    fc.property(
      amount,
      fc.option(fc.integer({ min: 0, max: 30_000 }), { nil: 'unknown' as const }),
      fc.boolean(),
      fc.integer({ min: 1, max: 60_000 }),
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: 1, max: 12 }),
      (net, openRisk, counts, limit, tenthsOfR, lots) => {
        const one = dayLoss({ max_money: cents(limit), max_r: '4', include_open_risk: counts });
        const risk = openRisk === 'unknown' ? null : cents(openRisk);
        const positions = [position({ openRisk: risk })];
        const windows = { trading_day: window({ net: cents(net), r: String(tenthsOfR / 10) }) };
        const world = facts({ windows, positions });
        const [money, r] = budgetsOf(one, readFacts(world));
        const isWithin =
          money?.isAtMost === false &&
          compare(money?.left ?? ZERO, ZERO) > 0 &&
          compare(decimal(String(LOT * lots)), money?.left ?? ZERO) <= 0 &&
          compare(r?.left ?? ZERO, ZERO) > 0;
        const asked = { intent: intent({ size: String(lots) }), facts: world };
        expect(decided([one], asked).outcome === 'GO').toBe(isWithin);
      },
    ),
  );
});

it('counts of trades and positions leave nothing exactly where their rule blocks', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 8 }), (n, most) => {
      const trades = rule('max_trades', { window: 'trading_day', max_n: most });
      const positions = rule('max_open_positions', { max_n: most });
      const world = facts({
        windows: { trading_day: window({ entries: n }) },
        positions: Array.from({ length: n }, () => position()),
      });
      for (const one of [trades, positions]) {
        const [budget] = budgetsOf(one, readFacts(world));
        const isFull = decided([one], { facts: world }).outcome !== 'GO';
        expect(compare(budget?.left ?? ZERO, ZERO) === 0).toBe(isFull);
      }
    }),
  );
});

it('an open position of unknown risk makes what is left a most; a gain adds nothing', () => {
  const one = dayLoss({ max_money: '500' });
  const windows = { trading_day: window({ net: '900' }) };
  expect(left(one, { windows })).toEqual([['money', '500']]);
  const [budget] = budgetsOf(
    one,
    readFacts(facts({ windows, positions: [position({ openRisk: null })] })),
  );
  expect(budget).toMatchObject({ isAtMost: true });
});

it('steps off a schedule are counted apart from trades; what is counted is never a most', () => {
  const one = rule('max_trades', { window: 'month', max_n: 4, counts: 'unscheduled' });
  const windows = { month: window({ entries: 3, unscheduled: 1 }) };
  const [budget] = budgetsOf(one, readFacts(facts({ windows })));
  expect(budget).toMatchObject({ unit: 'unscheduled', left: decimal('3'), isAtMost: false });
});

it('of several limits of a unit the one counts that leaves least, the first of equal ones', () => {
  const most = (n: number, window: string) => rule('max_trades', { window, max_n: n }, window);
  const windows = { trading_day: window({ entries: 1 }), iso_week: window({ entries: 1 }) };
  const least = (...rules: Rule[]) =>
    tightestOf(rules, readFacts(facts({ windows }))).get('trades')?.window;
  expect(least(most(3, 'trading_day'), most(5, 'iso_week'))).toBe('trading_day');
  expect(least(most(5, 'trading_day'), most(3, 'iso_week'))).toBe('iso_week');
  expect(least(most(3, 'trading_day'), most(3, 'iso_week'))).toBe('trading_day');
});

it('of several limits in money the one counts that leaves least', () => {
  const week = rule('loss_limit', { window: 'iso_week', max_money: '700' }, 'week');
  const world = facts({
    windows: { trading_day: window({ net: '-100' }), iso_week: window({ net: '-600' }) },
  });
  const least = tightestOf([dayLoss({ max_money: '500' }), week], readFacts(world)).get('money');
  expect(least).toMatchObject({ window: 'iso_week', left: decimal('100') });
});

it('a limit in percent without a known equity, and a kind that is no budget, tell nothing', () => {
  const windows = { trading_day: window({ startEquity: null }) };
  expect(left(dayLoss({ max_pct: '2' }), { windows })).toEqual([]);
  expect(left(rule('stop_policy', { required: true }), {})).toEqual([]);
});
