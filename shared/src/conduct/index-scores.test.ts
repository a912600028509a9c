import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Fill, Rule } from '../generated/types.ts';
import type { IndexFill } from './index-actions.ts';
import { indexScores } from './index-scores.ts';
import type { DecidedPlan } from './trade-file.ts';

const account = { id: 'acc', day: { tz: 'UTC', localTime: '00:00' } } as Account;

const RULES = [
  {
    kind: 'contribution_schedule',
    params: { amount: '500', cadence: 'monthly', day: 1, tolerance_days: 5, tolerance_pct: '10' },
  },
  { kind: 'instrument_policy', params: { allow: ['VWCE', 'AGGH'], deny: ['AGGH'] } },
] as unknown as Rule[];

interface Shape {
  readonly id?: string;
  readonly at?: string;
  readonly size?: string;
  readonly fund?: string;
  readonly effect?: IndexFill['effect'];
  readonly reason?: string | null;
  readonly amount?: string;
  readonly rules?: readonly Rule[];
  readonly breaches?: IndexFill['breaches'];
  /** What the gate sized it down to. */
  readonly sizedDownTo?: string;
  readonly overriddenAt?: string;
}

/** A purchase of 5 at 100 on the third of a month, as the shape has it. */
function fillOf(shape: Shape = {}): IndexFill {
  const { id = 'f1', at = '2026-11-03T10:00:00.000Z', size = '5', fund = 'VWCE' } = shape;
  const { effect = 'increase', reason = 'scheduled', amount = '500', rules = RULES } = shape;
  const { breaches = [], sizedDownTo, overriddenAt } = shape;
  const server = sizedDownTo && {
    outcome: 'SIZE_DOWN',
    maxSize: { size: sizedDownTo, unit: 'money', rule: 'contribution_schedule' },
  };
  const fill = {
    ...{ id, accountId: 'acc', instrumentId: fund, mode: 'live', size, price: '100', fx: '1' },
    ...{ filledAt: at, createdAt: at },
  } as Fill;
  const plan =
    reason === null
      ? undefined
      : ({
          intent: { id: `plan of ${id}`, plan: { reasonCode: reason, amount } },
          overrides: overriddenAt === undefined ? [] : [{ resolvedAt: overriddenAt }],
          server,
        } as unknown as DecidedPlan);
  return { fill, effect, plan, rules, breaches };
}

const scoresOf = (fills: readonly IndexFill[]) => indexScores(account, fills, '2026-01-01');
const one = (shape: Shape) => scoresOf([fillOf(shape)])[0]?.score;
const sharesOf = (shape: Shape) =>
  Object.fromEntries(one(shape)?.parts.map(({ name, share }) => [name, share]) ?? []);

describe('a contribution on schedule', () => {
  it('is scored whole, at once, under the date that it was due', () => {
    const [found] = scoresOf([fillOf()]);
    expect(found?.score).toMatchObject({
      ...{ id: 'acc:live:2026-11-01', persona: 'indexdca', state: 'scored', score: 100 },
      ...{ clean: true, caps: [], closedAt: '2026-11-03T10:00:00.000Z', underOverride: false },
    });
    expect(found?.figures).toEqual({
      amount: { planned: '500', actual: '500' },
      dueDate: '2026-11-01',
      daysOff: 2,
    });
  });

  it('may be paid into several funds and on several days: their sum counts, and the furthest day', () => {
    const parts = [
      fillOf({ id: 'a', size: '3' }),
      fillOf({ id: 'b', size: '2', at: '2026-11-09T10:00:00.000Z' }),
    ];
    const [found, ...more] = scoresOf(parts);
    expect(more).toEqual([]);
    expect(found?.fillIds).toEqual(['a', 'b']);
    expect(found?.figures).toMatchObject({ amount: { actual: '500' }, daysOff: 8 });
    // (35 + 25 / 2 + 20 + 20) of 100.
    expect(found?.score).toMatchObject({ score: 88, clean: false });
  });

  it('loses its amount beyond the tolerance, along a line to nothing at half', () => {
    expect(sharesOf({ size: '5.5' })).toMatchObject({ amount: '1' });
    expect(sharesOf({ size: '6.5' })).toMatchObject({ amount: '0.5' });
    expect(sharesOf({ size: '7.5' })).toMatchObject({ amount: '0' });
  });

  it('loses its date beyond twice the tolerance', () => {
    expect(sharesOf({ at: '2026-11-11T10:00:00.000Z' })).toMatchObject({ date: '0.5' });
    expect(sharesOf({ at: '2026-11-12T10:00:00.000Z' })).toMatchObject({ date: '0' });
  });

  it('loses its fund where one of them is not on the list, and leaves it out where nothing is listed', () => {
    expect(sharesOf({ fund: 'AGGH' })).toMatchObject({ fund: '0' });
    const [found] = scoresOf([fillOf({ id: 'a' }), fillOf({ id: 'b', fund: 'GME' })]);
    expect(found?.score.parts.find(({ name }) => name === 'fund')?.share).toBe('0');
    const open = RULES.filter(({ kind }) => kind !== 'instrument_policy');
    expect(sharesOf({ fund: 'GME', rules: open })).toMatchObject({ fund: null });
  });
});

describe('what caps an action', () => {
  it.each([
    ['no_go_taken', 'no_go_taken', 0],
    ['wait_jumped', 'wait_jumped', 30],
    ['cooldown_ignored', 'wait_jumped', 30],
    ['safeguard_broken', 'safeguard_broken', 40],
  ] as const)('%s caps as %s at %i', (kind, cap, score) => {
    const found = one({ breaches: [kind] });
    expect(found).toMatchObject({ score, caps: [cap], clean: false });
    // What an override covers is no breach: one that is left stands.
    const overriddenAt = '2026-11-01T00:00:00.000Z';
    expect(one({ breaches: [kind], overriddenAt })).toMatchObject({ caps: [cap] });
  });

  it('one fill of several is enough', () => {
    const fills = [
      fillOf({ id: 'a', size: '3' }),
      fillOf({ id: 'b', size: '2', breaches: ['no_go_taken'] }),
    ];
    expect(scoresOf(fills)).toMatchObject([{ score: { score: 0, caps: ['no_go_taken'] } }]);
  });

  it('more than the gate sized its plans down to', () => {
    expect(one({ size: '5.1', sizedDownTo: '500' })).toMatchObject({ score: 100, caps: [] });
    const over = { size: '5.2', sizedDownTo: '500' };
    expect(one(over)).toMatchObject({ score: 50, caps: ['size_down_ignored'] });
    const parts = [
      fillOf({ id: 'a', size: '3', sizedDownTo: '250' }),
      fillOf({ id: 'b', size: '2.2', sizedDownTo: '250' }),
    ];
    expect(scoresOf(parts)).toMatchObject([{ score: { caps: ['size_down_ignored'] } }]);
    const [sized] = parts as [IndexFill, IndexFill];
    expect(scoresOf([sized, fillOf({ id: 'b', size: '2.2' })])[0]?.score.caps).toEqual([]);
    expect(one({ ...over, overriddenAt: '2026-11-01T00:00:00.000Z' })).toMatchObject({
      score: 100,
      underOverride: true,
    });
    expect(one({ ...over, overriddenAt: '2026-11-04T00:00:00.000Z' })).toMatchObject({
      caps: ['size_down_ignored'],
      underOverride: false,
    });
  });
});

it('a purchase without a plan is measured by the schedule like any other', () => {
  expect(one({ reason: null })).toMatchObject({ id: 'acc:live:2026-11-01', score: 100 });
  expect(one({ reason: null, at: '2026-11-15T10:00:00.000Z' })).toMatchObject({ score: 75 });
});

it('a purchase for another reason is measured by its own plan, and has no date', () => {
  const windfall = one({ reason: 'windfall', size: '20', amount: '2000' });
  expect(windfall).toMatchObject({ id: 'acc:plan of f1', score: 100, clean: true });
  expect(sharesOf({ reason: 'windfall', size: '30', amount: '2000' })).toMatchObject({
    amount: '0',
    date: null,
    sale: '1',
  });
});

it('a sale without a plan has nothing, one with a plan is whole', () => {
  expect(one({ effect: 'reduce', reason: null })).toMatchObject({ id: 'acc:f1', score: 0 });
  expect(one({ effect: 'reduce', reason: 'rebalance' })).toMatchObject({ score: 100 });
});

it('paper and live are apart, and what is older than is asked for is left out', () => {
  const paper = fillOf({ id: 'p' });
  const rows = scoresOf([fillOf(), { ...paper, fill: { ...paper.fill, mode: 'paper' } }]);
  expect(rows.map(({ score }) => score.id).sort()).toEqual([
    'acc:live:2026-11-01',
    'acc:paper:2026-11-01',
  ]);
  expect(indexScores(account, [fillOf()], '2026-11-03T10:00:00.001Z')).toEqual([]);
});

it('the order in which fills are told of changes nothing', () => {
  const fills = [
    fillOf({ id: 'a', size: '3' }),
    fillOf({ id: 'b', size: '2', at: '2026-11-09T10:00:00.000Z' }),
    fillOf({ id: 'c', at: '2026-12-02T10:00:00.000Z', reason: null }),
    fillOf({ id: 'd', effect: 'reduce', reason: null }),
    fillOf({ id: 'e', reason: 'windfall', amount: '900' }),
  ];
  const byId = (all: ReturnType<typeof scoresOf>) =>
    [...all].sort((a, b) => (a.score.id < b.score.id ? -1 : 1));
  const asTold = byId(scoresOf(fills));
  expect(asTold).toHaveLength(4);
  fc.assert(
    fc.property(fc.shuffledSubarray(fills, { minLength: fills.length }), (shuffled) => {
      expect(byId(scoresOf(shuffled))).toEqual(asTold);
    }),
  );
});
