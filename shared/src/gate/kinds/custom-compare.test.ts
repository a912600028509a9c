import { describe, expect, it } from 'vitest';
import type { CustomCompareParams } from '../../generated/types.ts';
import { compileRules } from '../index.ts';
import {
  type Asked,
  decided,
  facts,
  found,
  intent,
  overrideOf,
  position,
  rule,
  sentence,
  window,
} from '../testing/cases.ts';

type Condition = CustomCompareParams['all'][number];

const compare = (all: readonly unknown[], over: object = {}) =>
  rule('custom_compare', { name: 'late week', all, outcome: 'WAIT', ...over });
const when = (fact: string, op: string, value: string | string[]) => ({ fact, op, value });
const status = (condition: unknown, asked: Asked = {}) => found(compare([condition]), asked).status;

const TRUE = when('positions.open', 'eq', '0');
const FALSE = when('positions.open', 'gt', '0');
const UNFILLED = when('plan.amount', 'gt', '0');
const UNKNOWN = when('account.equity', 'gt', '0');
const noEquity = { facts: facts({ equity: null }) };

describe('custom_compare', () => {
  it.each([
    ['lt', '2', '3', 'fail'],
    ['lt', '2', '2', 'pass'],
    ['le', '2', '2', 'fail'],
    ['le', '3', '2', 'pass'],
    ['eq', '2', '2.0', 'fail'],
    ['eq', '2', '3', 'pass'],
    ['ge', '2', '2', 'fail'],
    ['ge', '2', '3', 'pass'],
    ['gt', '3', '2', 'fail'],
    ['gt', '2', '2', 'pass'],
    ['gt', '1', '2', 'pass'],
  ])('%s with %s seen and %s in the rule is a %s', (op, size, value, result) => {
    const asked = { intent: intent({ size }) };
    expect(status(when('plan.size', op, value), asked)).toBe(result);
  });

  it.each([
    ['in', ['1', '2.00'], 'fail'],
    ['in', ['1', '3'], 'pass'],
    ['not_in', ['1', '3'], 'fail'],
    ['not_in', ['1', '2'], 'pass'],
  ])('%s %j with 2 seen is a %s', (op, value, result) => {
    expect(status(when('plan.size', op, value), { intent: intent({ size: '2' }) })).toBe(result);
  });

  it.each([
    ['eq', 'opening range', 'fail'],
    ['eq', ' Opening Range', 'fail'],
    ['eq', 'pullback', 'pass'],
    ['in', ['pullback', 'opening range'], 'fail'],
    ['not_in', ['pullback'], 'fail'],
    ['not_in', ['OPENING RANGE'], 'pass'],
  ])('%s %j with the setup “opening range” is a %s', (op, value, result) => {
    expect(status(when('plan.setup', op, value))).toBe(result);
  });

  it('compares percentages unrounded', () => {
    // 30 of 90,000 are a thirtieth of a percent.
    const thirtieth = {
      facts: facts({
        equity: { latest: '90000', dayStart: '1', declaredAt: '2026-06-11T14:00:00.000Z' },
      }),
    };
    expect(status(when('risk.pct', 'gt', '0.033333333333333333'), thirtieth)).toBe('fail');
    expect(status(when('risk.pct', 'lt', '0.033333333333333334'), thirtieth)).toBe('fail');
    expect(status(when('risk.pct', 'eq', '0.033333333333333333'), thirtieth)).toBe('pass');
  });

  it('applies where every condition holds', () => {
    expect(found(compare([TRUE, TRUE, TRUE])).status).toBe('fail');
    expect(found(compare([TRUE, TRUE, FALSE])).status).toBe('pass');
  });

  it.each([
    ['a false one before a missing one', [UNFILLED, FALSE], 'pass'],
    ['a false one before an unknown one', [UNKNOWN, FALSE], 'pass'],
    ['a missing one before a true one', [TRUE, UNFILLED], 'missing'],
    ['an unknown one before a true one', [TRUE, UNKNOWN], 'not_evaluated'],
    ['a missing one before an unknown one', [UNKNOWN, UNFILLED], 'missing'],
  ])('decides by %s', (_name, all, result) => {
    expect(found(compare(all), noEquity).status).toBe(result);
  });

  it('waits for what is missing, and for what is unknown without a task', () => {
    expect(found(compare([UNFILLED]))).toMatchObject({ outcome: 'WAIT', tasks: ['fill_fields'] });
    expect(decided([compare([UNKNOWN])], noEquity)).toMatchObject({
      outcome: 'WAIT',
      reason: 'gate.not_evaluated',
    });
  });

  it.each(['WAIT', 'NO_GO'])('gives %s as it was chosen, with the task of its own', (outcome) => {
    expect(decided([compare([TRUE], { outcome })])).toMatchObject({ outcome, blockedUntil: null });
    const own = compare([TRUE], { outcome, cta: 'reread_rule' });
    expect(found(own)).toMatchObject({ outcome, tasks: ['reread_rule'], until: null });
    expect(found(compare([TRUE], { outcome })).tasks).toEqual([]);
  });

  it.each([
    ['crypto', 'SIMULATE', { need: 3, done: 0 }],
    ['shortterm', 'SIMULATE', { need: 3, done: 0 }],
    ['swing', 'SIMULATE', { need: 2, done: 0 }],
    ['indexdca', 'WAIT', null],
  ] as const)('of %s gives a chosen SIMULATE as %s', (persona, outcome, simulate) => {
    const one = compare([TRUE], { outcome: 'SIMULATE' });
    expect(decided([one], { intent: intent({}, { persona }) })).toMatchObject({
      outcome,
      simulate,
    });
  });

  it('is not met on paper', () => {
    expect(found(compare([TRUE]), { intent: intent({}, { mode: 'paper' }) }).status).toBe(
      'not_applicable',
    );
  });

  it('wants the windows that it looks at in the facts', () => {
    const all = [when('week.net', 'lt', '0'), when('month.trades', 'gt', '9'), TRUE];
    expect(compileRules([compare(all)])[0]?.windows).toEqual(['iso_week', 'month']);
    const unknown = { facts: facts({ windows: { trading_day: window() } }) };
    expect(status(when('week.net', 'lt', '0'), unknown)).toBe('not_evaluated');
    expect(status(when('day.net', 'lt', '0'), unknown)).toBe('pass');
  });

  it('shows its first comparison with a number', () => {
    const all = [when('plan.side', 'eq', 'long'), when('risk.reward', 'ge', '1.5')];
    expect(found(compare(all))).toMatchObject({ observed: '2', limit: '1.5', unit: 'reward' });
    expect(found(compare([when('plan.side', 'eq', 'short')]))).toMatchObject({ observed: null });
    const list = when('plan.size', 'in', ['1', '2']);
    expect(found(compare([list]))).toMatchObject({ status: 'fail', observed: null });
    expect(found(compare([list, ...all]))).toMatchObject({ observed: '2', unit: 'reward' });
  });

  it.each([
    [when('plan.size', 'lt', '3'), '2 is below 3'],
    [when('plan.size', 'le', '2'), '2 is at most 2'],
    [when('plan.size', 'eq', '2'), '2 is equal to 2'],
    [when('plan.size', 'ge', '1.5'), '2 is at least 1.5'],
    [when('plan.size', 'gt', '1'), '2 is above 1'],
    [when('plan.size', 'in', ['1', '2']), '2 is one of 1, 2'],
    [when('plan.side', 'not_in', ['short']), 'long is none of short'],
  ])('says %j as “%s”', (condition, words) => {
    expect(sentence(compare([condition]), { intent: intent({ size: '2' }) })).toBe(
      `My own rule called “late week” applies: ${words}.`,
    );
  });

  it('names itself and what holds', () => {
    const three = { facts: facts({ positions: [1, 2, 3].map(() => position()) }) };
    const late = when('positions.open', 'gt', '2');
    expect(sentence(compare([late]), three)).toBe(
      'My own rule called “late week” applies: 3 is above 2.',
    );
    const side = when('plan.side', 'in', ['long', 'short']);
    expect(sentence(compare([late, side]), three)).toBe(
      'My own rule called “late week” applies: 3 is above 2, and long is one of long, short.',
    );
    const sleep = when('risk.pct', 'le', '1');
    expect(sentence(compare([late, side, sleep] as Condition[]), three)).toBe(
      'My own rule called “late week” applies: 3 is above 2, long is one of long, short, and 0.06 is at most 1.',
    );
    expect(sentence(compare([UNKNOWN]), noEquity)).toBe(
      'My own rule called “late week” looks at something that is not known here.',
    );
  });

  it.each([
    [undefined, { allowed: false }],
    [{ allowed: false }, { allowed: false }],
    [
      { allowed: true, safeguards: ['write_three_lines'] },
      { allowed: true, safeguards: ['write_three_lines'] },
    ],
  ])('may be overridden as the trader set it: %j', (override, policy) => {
    expect(overrideOf(compare([TRUE], override ? { override } : {}))).toEqual(policy);
  });
});
