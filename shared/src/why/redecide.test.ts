import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../gate/index.ts';
import { closes, decided, facts, intent, rule, window } from '../gate/testing/cases.ts';
import { rules } from '../gate/testing/law-rules.ts';
import { worlds } from '../gate/testing/law-worlds.ts';
import { randomCase } from '../gate/testing/random-case.ts';
import type { Rule } from '../generated/types.ts';
import { countRedecided, type PastPlan, redecided } from './index.ts';

const two = rule('max_trades', { window: 'trading_day', max_n: 2 });
const past = (over: Partial<PastPlan> = {}, list: readonly Rule[] = [two]): PastPlan => {
  const known = facts({ windows: { trading_day: window({ entries: 1 }) } });
  const record = decided(list, { intent: intent(), facts: known });
  return { intent: intent(), record, rules: list, ...over };
};

describe('rules against the past', () => {
  it('decides a plan by edited rules on the facts of its own record', () => {
    const one = rule('max_trades', { window: 'trading_day', max_n: 1 });
    expect(redecided(past(), [one])).toEqual({ intentId: 'intent', before: 'GO', after: 'NO_GO' });
    expect(redecided(past(), [])).toMatchObject({ before: 'GO', after: 'GO' });
  });

  it.each<[string, () => PastPlan, readonly Rule[]]>([
    ['no_rules', () => past({ rules: undefined }), [two]],
    ['other_rules', () => past({ rules: [] }), [two]],
    [
      'other_facts',
      () => past({ record: { ...past().record, facts: facts({ closes: closes('loss', []) }) } }),
      [two],
    ],
    ['differs', () => past({ record: { ...past().record, outcome: 'NO_GO' } }), [two]],
    [
      'other_engine',
      () => past({ record: { ...past().record, outcome: 'NO_GO', engineVersion: '0.9.0' } }),
      [two],
    ],
    ['facts_lack', () => past(), [rule('max_trades', { window: 'month', max_n: 9 })]],
    ['facts_lack', () => past(), [rule('max_drawdown', { max_pct: '9', lookback_days: 30 })]],
  ])('a plan that can not be decided again is named: %s', (why, plan, edited) => {
    expect(redecided(plan(), edited)).toEqual({ intentId: 'intent', why });
  });

  it('counts by outcome alone, and what was left out by its cause', () => {
    const all = [
      redecided(past(), [two]),
      redecided(past(), [two]),
      redecided(past({ rules: undefined }), [two]),
      redecided(past(), [rule('max_trades', { window: 'trading_day', max_n: 1 })]),
    ];
    expect(countRedecided(all)).toEqual({
      moves: [
        { before: 'GO', after: 'GO', count: 2 },
        { before: 'GO', after: 'NO_GO', count: 1 },
      ],
      left: [{ why: 'no_rules', count: 1 }],
    });
  });

  const plans: fc.Arbitrary<PastPlan> = fc
    .oneof(
      fc.tuple(rules(4), worlds).map(([list, world]) => ({
        ...world,
        rules: list,
        asOf: Date.parse('2026-06-11T14:00:00.000Z'),
      })),
      fc.integer({ min: 1, max: 1_000_000 }).map((seed) => randomCase(seed)),
    )
    .map(({ intent: meant, facts: known, rules: list, asOf }) => {
      const made = decide({
        id: 'd',
        intent: meant,
        revision: 1,
        rulesetId: 'r',
        rules: list,
        facts: known,
        asOf,
        evaluatedAt: asOf,
        evaluator: 'server',
      });
      return made.ok ? { intent: meant, record: made.value, rules: list } : null;
    })
    .filter((one) => one !== null);

  it('law: the same rules give the outcome that is on record, or a cause by which they can not', () => {
    let again = 0;
    fc.assert(
      fc.property(plans, (one) => {
        const found = redecided(one, one.rules as readonly Rule[]);
        if ('why' in found) {
          expect(found.why).toBe('facts_lack');
          return;
        }
        again += 1;
        expect(found.after).toBe(one.record.outcome);
      }),
      { numRuns: 800, seed: 611 },
    );
    expect(again).toBeGreaterThan(400);
  });

  it('law: deciding the past again is pure', () => {
    fc.assert(
      fc.property(plans, rules(4), (one, edited) => {
        const [copy, other] = [structuredClone(one), structuredClone(edited)];
        expect(redecided(copy, other)).toEqual(redecided(one, edited));
        expect([one, edited]).toEqual([copy, other]);
      }),
      { numRuns: 300, seed: 612 },
    );
  });
});
