import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, decimal, toText } from '../decimal/index.ts';
import type { Facts, GateIntent, Rule } from '../generated/types.ts';
import { canonicalJson } from '../hash/index.ts';
import { replaysToItself, severity } from './index.ts';
import {
  at,
  closes,
  cooldown,
  decided,
  facts,
  instrument,
  intent,
  NOW,
  position,
  rule,
  window,
} from './testing/cases.ts';

const amount = fc.integer({ min: 1, max: 400 }).map((n) => `${n}`);
const percent = fc
  .integer({ min: 1, max: 60 })
  .map((n) => toText({ coefficient: BigInt(n), scale: 1 }));
const windowName = fc.constantFrom('trading_day', 'iso_week', 'month');

const anyRule: fc.Arbitrary<Omit<Rule, 'id'>> = fc.oneof(
  fc
    .record({ required: fc.boolean(), max_distance_pct: percent, at_broker: fc.boolean() })
    .map((params) => ({ kind: 'stop_policy', params })),
  fc
    .subarray(['setup', 'reason', 'exit', 'stop'], { minLength: 1 })
    .map((fields) => ({ kind: 'require_fields', params: { fields } })),
  fc
    .record({ max_money: amount, basis: fc.constantFrom('latest', 'day_start') })
    .map((params) => ({ kind: 'max_risk_per_trade', params })),
  fc
    .record({ max_pct: percent, basis: fc.constantFrom('latest', 'day_start') })
    .map((params) => ({ kind: 'max_risk_per_trade', params })),
  fc
    .record({ window: windowName, max_money: amount, include_open_risk: fc.boolean() })
    .map((params) => ({ kind: 'loss_limit', params })),
  fc
    .record({ window: windowName, max_pct: percent, max_r: amount })
    .map((params) => ({ kind: 'loss_limit', params })),
  fc
    .record({ window: windowName, max_n: fc.integer({ min: 1, max: 4 }) })
    .map((params) => ({ kind: 'max_trades', params })),
  fc
    .record({ n: fc.integer({ min: 1, max: 4 }), minutes: fc.integer({ min: 1, max: 90 }) })
    .map((rung) => ({ kind: 'loss_streak', params: { ladder: [{ ...rung, scope: 'running' }] } })),
  fc.integer({ min: 1, max: 4 }).map((n) => ({
    kind: 'loss_streak',
    params: { ladder: [{ n, outcome: 'SIMULATE', paper: 2, scope: 'running' }] },
  })),
  fc.constant({ kind: 'moon_phase', params: {} }),
);

const rules = (maxLength: number): fc.Arbitrary<Rule[]> =>
  fc
    .array(anyRule, { maxLength })
    .map((list) => list.map((one, i) => rule(one.kind, one.params, `rule-${i}`)));

const realised = fc
  .record({
    net: fc.integer({ min: -600, max: 200 }).map(String),
    r: fc.integer({ min: -5, max: 3 }).map(String),
    entries: fc.nat({ max: 4 }),
    startEquity: fc.constantFrom('10000', '25000', null),
  })
  .map(window);

const history: fc.Arbitrary<Facts> = fc
  .record({
    windows: fc.record({ trading_day: realised, iso_week: realised, month: realised }),
    results: fc.array(fc.constantFrom('loss', 'loss', 'win', 'breakeven'), { maxLength: 5 }),
    cooldowns: fc.array(
      fc.nat({ max: 60 }).map((minute) =>
        cooldown({
          id: `c-${minute}`,
          endsAt: `2026-06-11T14:${String(minute % 60).padStart(2, '0')}:00.000Z`,
        }),
      ),
      { maxLength: 2 },
    ),
    openRisk: fc.option(fc.constantFrom('0', '50', '250', null), { nil: undefined }),
    equity: fc.constantFrom('10000', '25000', null),
    fee: fc.constantFrom('none', 'per_lot', 'percent', 'fixed'),
  })
  .map(({ windows, results, cooldowns, openRisk, equity, fee }) =>
    facts({
      windows,
      cooldowns,
      closes: results.flatMap((result, i) =>
        closes(result, [`2026-06-11T13:${10 + i * 9}:00.000Z`]),
      ),
      positions: openRisk === undefined ? [] : [position({ instrumentId: 'ES', openRisk })],
      equity: equity === null ? null : { latest: equity, dayStart: equity, declaredAt: NOW },
      instrument: instrument('MES', { model: fee as 'none', entry: '0.01', exit: '0.02' }),
    }),
  );

const plans: fc.Arbitrary<GateIntent> = fc
  .record({
    size: fc.option(fc.integer({ min: 1, max: 40 }).map(String)),
    stop: fc.option(
      fc
        .integer({ min: 1, max: 400 })
        .map((n) => toText({ coefficient: BigInt(29200 - n), scale: 0 })),
    ),
    setup: fc.constantFrom('opening range', null),
    stopAtBroker: fc.boolean(),
    mode: fc.constantFrom('live', 'live', 'live', 'paper'),
  })
  .map(({ mode, stop, ...over }) =>
    intent({ ...over, entry: '29200', stop, target: null }, { mode: mode as 'live' }),
  );

const asOf = NOW;

describe('laws of the gate', () => {
  it('adding a rule never makes the outcome milder or the size larger', () => {
    fc.assert(
      fc.property(rules(5), anyRule, fc.nat(), plans, history, (list, more, place, one, known) => {
        const before = decided(list, { intent: one, facts: known, asOf });
        const added = list.toSpliced(
          place % (list.length + 1),
          0,
          rule(more.kind, more.params, 'more'),
        );
        const after = decided(added, { intent: one, facts: known, asOf });
        expect(severity(after.outcome)).toBeGreaterThanOrEqual(severity(before.outcome));
        if (before.maxSize && after.maxSize) {
          expect(
            compare(decimal(after.maxSize.size), decimal(before.maxSize.size)),
          ).toBeLessThanOrEqual(0);
        }
        if (before.wait?.until) expect((after.wait?.until ?? '') >= before.wait.until).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('the order of rules changes no outcome, time or size', () => {
    const shuffled = rules(6).chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, plans, history, ([list, other], one, known) => {
        const figures = (order: Rule[]) => {
          const record = decided(order, { intent: one, facts: known, asOf });
          return {
            outcome: record.outcome,
            size: record.maxSize?.size,
            until: record.wait?.until,
            blockedUntil: record.blockedUntil,
            simulate: record.simulate,
            tasks: [...(record.wait?.tasks ?? [])].sort(),
            findings: [...record.findings].sort((a, b) => (a.rule < b.rule ? -1 : 1)),
          };
        };
        expect(figures(other)).toEqual(figures(list));
      }),
      { numRuns: 1500 },
    );
  });

  it('the largest size passes and one lot more does not, as trying every size says', () => {
    let seen = 0;
    const distance = fc.integer({ min: 1, max: 8 });
    fc.assert(
      fc.property(rules(3), amount, distance, history, (others, max_money, points, known) => {
        const list = [...others, rule('max_risk_per_trade', { max_money, basis: 'latest' }, 'own')];
        const asked = (size: number) =>
          decided(list, {
            intent: intent({
              entry: '29200',
              stop: `${29200 - points}`,
              target: null,
              size: `${size}`,
            }),
            facts: known,
            asOf,
          });
        const isTooLarge = (size: number) =>
          asked(size).findings.some(
            (one) => one.outcome === 'SIZE_DOWN' || one.tasks.includes('revise_plan'),
          );
        const first = asked(40);
        if (first.maxSize === null) return;
        seen += 1;
        const sizes = Array.from({ length: 40 }, (_none, i) => i + 1);
        expect(first.maxSize.size).toBe(`${sizes.filter((size) => !isTooLarge(size)).at(-1)}`);
        const atMost = asked(Number(first.maxSize.size));
        expect(atMost.outcome).toBe(first.outcome === 'SIZE_DOWN' ? 'GO' : first.outcome);
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(30);
  });

  it('a smaller size never gives a graver outcome', () => {
    fc.assert(
      fc.property(rules(5), plans, history, (list, one, known) => {
        const size = Number(one.plan.size);
        if (size < 2) return;
        const smaller = { ...one, plan: { ...one.plan, size: `${size - 1}` } };
        const [less, more] = [smaller, one].map((intent) =>
          severity(decided(list, { intent, facts: known, asOf }).outcome),
        );
        expect(less).toBeLessThanOrEqual(more as number);
      }),
      { numRuns: 1000 },
    );
  });

  it('a reduction is never blocked', () => {
    fc.assert(
      fc.property(rules(6), history, fc.integer({ min: 1, max: 2 }), (list, known, size) => {
        const held = { ...known, positions: { open: [position()] } };
        const one = intent({ size: `${size}`, stop: null, target: null }, { side: 'short' });
        expect(decided(list, { intent: one, facts: held, asOf }).outcome).toBe('GO');
      }),
    );
  });

  it('the same input gives the same bytes, and a record gives itself', () => {
    fc.assert(
      fc.property(rules(6), plans, history, (list, one, known) => {
        const first = decided(list, { intent: one, facts: known, asOf });
        const copy = structuredClone({ list, one, known });
        const second = decided(copy.list, { intent: copy.one, facts: copy.known, asOf });
        expect(canonicalJson(second)).toBe(canonicalJson(first));
        expect(replaysToItself(first, one, list, at(asOf))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('a rule that is not evaluated never stands beside a GO', () => {
    fc.assert(
      fc.property(rules(6), plans, history, (list, one, known) => {
        const { outcome, findings } = decided(list, { intent: one, facts: known, asOf });
        const open = findings.filter(
          ({ status }) => status !== 'pass' && status !== 'not_applicable',
        );
        expect(outcome === 'GO').toBe(open.length === 0);
      }),
      { numRuns: 1000 },
    );
  });
});
