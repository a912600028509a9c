import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  at,
  chain,
  closes,
  facts,
  intent,
  NOW,
  position,
  rule,
  window,
} from '../gate/testing/cases.ts';
import { rules } from '../gate/testing/law-rules.ts';
import { type World as Case, worlds } from '../gate/testing/law-worlds.ts';
import { randomCase } from '../gate/testing/random-case.ts';
import { afterDecision, isFixed, stepped, type WhatWouldChange, whatWouldChange } from './index.ts';
import { NO_STEPS, type Steps } from './steps.ts';
import { gateOf, isHeld, leftOf, lifts, type World } from './world.ts';

const HOUR = 3_600_000;
const now = at(NOW);
const world = (over: Partial<World>): World => ({
  rules: [],
  intent: intent(),
  facts: facts(),
  asOf: now,
  ...over,
});
const changes = (over: Partial<World>): WhatWouldChange =>
  whatWouldChange(world(over)) as WhatWouldChange;
const left = (from: World): World => {
  const decided = gateOf(from.rules)(from);
  return decided === undefined ? from : afterDecision(from, decided);
};

describe('what would change a verdict', () => {
  it('is the largest size that passes, where the plan is too large', () => {
    const risk = rule('max_risk_per_trade', { basis: 'latest', max_money: '100' });
    const {
      rules: [found],
      together,
    } = changes({ rules: [risk], intent: intent({ size: '9' }) });
    expect(found?.changes).toEqual([{ ...NO_STEPS, size: '3', outcome: 'GO', left: [] }]);
    expect(together).toMatchObject({ size: '3', outcome: 'GO' });
  });

  it('is a size too where a comparison of my own looks at it', () => {
    const small = rule('custom_compare', {
      name: 'small',
      all: [{ fact: 'plan.size', op: 'gt', value: '4' }],
      outcome: 'NO_GO',
    });
    const {
      rules: [found],
    } = changes({ rules: [small], intent: intent({ size: '9' }) });
    expect(found?.changes[0]).toMatchObject({ size: '4', outcome: 'GO' });
  });

  it('is the end of a pause, with the lines that the chain then owes', () => {
    const gap = rule('reentry_limit', { minutes: 30 });
    const known = facts({ closes: closes('loss', ['2026-06-11T13:50:00.000Z']) });
    const {
      rules: [found],
    } = changes({ rules: [gap], facts: known });
    const owed = [{ rule: 'reentry_limit', task: 'write_three_lines', times: 1 }];
    expect(found?.changes).toEqual([
      { ...NO_STEPS, at: at('2026-06-11T14:20:00.000Z'), tasks: owed, outcome: 'GO', left: [] },
    ]);
    const answered = [{ rule: 'reentry_limit', task: 'write_three_lines' as const }];
    const after = changes({ rules: [gap], facts: known, answered });
    expect(after.rules[0]?.changes[0]).toMatchObject({ tasks: [], outcome: 'GO' });
  });

  it('is the next day where a day is used up, and says what that day asks anew', () => {
    const trades = rule('max_trades', { window: 'trading_day', max_n: 2 });
    const known = facts({
      windows: { trading_day: window({ entries: 2 }) },
      positions: [position({ openRisk: '10' })],
      checkedAt: '2026-06-11T13:00:00.000Z',
      equity: { latest: '50000', dayStart: '50000', declaredAt: '2026-06-05T00:00:00.000Z' },
    });
    const {
      rules: [found],
      together,
    } = changes({ rules: [trades], facts: known });
    const tomorrow = at('2026-06-12T00:00:00.000Z');
    expect(found?.changes).toEqual([{ ...NO_STEPS, at: tomorrow, outcome: 'GO', left: [] }]);
    expect(found?.named.tasks).toEqual(['review_day']);
    expect(together).toMatchObject({ at: tomorrow, outcome: 'GO' });
    const older = {
      ...known,
      positions: { ...known.positions, checkedAt: '2026-06-10T15:00:00.000Z' },
    };
    const next = changes({ rules: [trades], facts: older });
    expect(next.rules[0]?.changes[0]).toMatchObject({ outcome: 'WAIT', left: ['sys_freshness'] });
    expect(next.together).toMatchObject({
      at: tomorrow,
      tasks: [{ rule: 'sys_freshness', task: 'sync_positions', times: 1 }],
      outcome: 'GO',
    });
  });

  it('is paper trades, as many as there are to go', () => {
    const probation = rule('setup_probation', { min_paper: 3, min_adherence: 80 });
    const {
      rules: [found],
    } = changes({ rules: [probation] });
    expect(found?.changes[0]).toMatchObject({
      tasks: [{ task: 'paper_trade', times: 3 }],
      outcome: 'GO',
    });
  });

  it('is no time where the same feeling would pause me again, which is then only named', () => {
    const calm = rule('emotion_check', { max_intensity: 7, pause: { minutes: 20 } });
    const upset = intent({}, { context: { emotion: { tag: 'anger', intensity: 8 } } });
    const {
      rules: [found],
      together,
    } = changes({ rules: [calm], intent: upset });
    expect(found).toMatchObject({
      changes: [],
      named: { until: at('2026-06-11T14:20:00.000Z'), tasks: ['write_three_lines'] },
    });
    expect(together).toBeNull();
  });

  it('is nothing for a plan that only another plan or another rule would let through', () => {
    const long = rule('custom_compare', {
      name: 'no shorts',
      all: [{ fact: 'plan.side', op: 'eq', value: 'long' }],
      outcome: 'NO_GO',
    });
    expect(changes({ rules: [long] }).rules.map(isFixed)).toEqual([true]);
  });

  it('has no answer for a plan without a verdict, and none is needed for a GO', () => {
    expect(whatWouldChange(world({ intent: intent({ stop: '7301' }) }))).toBeUndefined();
    expect(changes({})).toEqual({ unit: 'lots', rules: [], together: null });
  });

  it('keeps a chain that has begun', () => {
    const begun = world({ facts: facts({ chain: chain() }) });
    expect(left(begun).facts.chain).toEqual(chain());
  });
});

/** Cases of all kinds: those of the laws, and those that lie where a rule turns. */
const cases: fc.Arbitrary<World> = fc.oneof(
  fc
    .tuple(rules(4), worlds)
    .map(([list, one]: [World['rules'], Case]) => world({ ...one, rules: list })),
  fc.integer({ min: 1, max: 1_000_000 }).map((seed) => randomCase(seed)),
);

const MORE_TIMES = Array.from({ length: 30 }, (_none, i) => 1 + i * 29);

describe('laws of what would change a verdict', () => {
  it('a change that is claimed lifts the block of its rule, and gives what it says', () => {
    let claimed = 0;
    const seen = new Set<string>();
    fc.assert(
      fc.property(cases, (one) => {
        const gate = gateOf(one.rules);
        const all = whatWouldChange(one);
        for (const { rule: id, changes: found } of all?.rules ?? []) {
          for (const change of found) {
            const decided = gate(stepped(left(one), change));
            expect(lifts(decided, id)).toBe(true);
            expect(decided?.outcome).toBe(change.outcome);
            expect(decided && leftOf(decided)).toEqual(change.left);
            claimed += 1;
            for (const part of ['size', 'at'] as const) if (change[part] !== null) seen.add(part);
            if (change.flat) seen.add('flat');
            if (change.tasks.length > 0) seen.add('tasks');
          }
        }
        if (all?.together == null) return;
        const decided = gate(stepped(left(one), all.together));
        expect(decided?.outcome).toBe(all.together.outcome);
        expect(decided && leftOf(decided)).toEqual(all.together.left);
      }),
      { numRuns: 600, seed: 20260611 },
    );
    expect(claimed).toBeGreaterThan(400);
    expect([...seen].sort()).toEqual(['at', 'flat', 'size', 'tasks']);
  });

  it('no part of a change can be left out', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const gate = gateOf(one.rules);
        for (const { rule: id, changes: found } of whatWouldChange(one)?.rules ?? []) {
          for (const change of found) {
            const without: Partial<Steps>[] = [
              ...(change.size === null ? [] : [{ size: null }]),
              ...(change.at === null ? [] : [{ at: null }]),
              ...(change.flat ? [{ flat: false }] : []),
              ...(change.tasks.length > 0 ? [{ tasks: [] }] : []),
            ];
            for (const less of without) {
              expect(lifts(gate(stepped(left(one), { ...change, ...less })), id)).toBe(false);
            }
          }
        }
      }),
      { numRuns: 400, seed: 20260612 },
    );
  });

  it('that nothing would change it is only said where no size, time or closed position does', () => {
    let fixed = 0;
    fc.assert(
      fc.property(cases, (one) => {
        const gate = gateOf(one.rules);
        const from = left(one);
        const asked = Math.floor(Number(one.intent.plan.size ?? 0));
        const sizes = Array.from({ length: Math.min(40, asked) }, (_none, i) => `${i + 1}`);
        for (const found of whatWouldChange(one)?.rules ?? []) {
          if (!isFixed(found)) continue;
          fixed += 1;
          const tries: Partial<Steps>[] = [
            ...sizes.map((size) => ({ size })),
            ...MORE_TIMES.map((hours) => ({ at: one.asOf + hours * HOUR })),
            { flat: true },
          ];
          for (const part of tries) {
            expect(lifts(gate(stepped(from, { ...NO_STEPS, ...part })), found.rule)).toBe(false);
          }
        }
      }),
      { numRuns: 700, seed: 20260613 },
    );
    expect(fixed).toBeGreaterThan(10);
  });

  it('the world that is asked about stays as it was, and gives the same answer again', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const copy = structuredClone(one);
        const first = whatWouldChange(one);
        expect(whatWouldChange(copy)).toEqual(first);
        expect(one).toEqual(copy);
        const decided = gateOf(one.rules)(one);
        const held = decided?.rules.filter(isHeld).map(({ ruleId }) => ruleId) ?? [];
        expect(first?.rules.map(({ rule: id }) => id) ?? []).toEqual(held);
      }),
      { numRuns: 150, seed: 20260614 },
    );
  });
});
