import { describe, expect, it } from 'vitest';
import { decimal } from '../decimal/index.ts';
import { conclude, type JudgedRule } from './conclude.ts';
import { leadingRule } from './headline.ts';
import type { Verdict } from './types.ts';

const judged = (ruleId: string, verdict: Verdict, maxSize: string | null = null): JudgedRule => ({
  ruleId,
  kind: 'custom_question',
  verdict,
  maxSize: maxSize === null ? null : decimal(maxSize),
});
const failed = (outcome: Verdict['outcome'], over: Partial<Verdict> = {}): Verdict =>
  ({ status: 'fail', outcome, template: `text.${outcome}`, ...over }) as Verdict;
const UNREAD: Verdict = { status: 'not_evaluated' };

describe('what the verdicts come to', () => {
  it('without an open rule it is GO, and says so', () => {
    expect(conclude([judged('a', { status: 'pass' })], 'lots')).toMatchObject({
      outcome: 'GO',
      headline: null,
      reason: 'gate.go',
      maxSize: null,
      simulate: null,
    });
  });

  it('a rule that could not be read alone makes it WAIT, and says so', () => {
    expect(conclude([judged('a', UNREAD)], 'lots')).toMatchObject({
      outcome: 'WAIT',
      headline: null,
      reason: 'gate.not_evaluated',
    });
  });

  it('a wait beside an unread rule leads, for it is as grave', () => {
    const rules = [judged('unread', UNREAD), judged('wait', failed('WAIT'))];
    expect(conclude(rules, 'lots')).toMatchObject({ headline: 'wait', reason: 'text.WAIT' });
  });

  it('a milder rule beside an unread one does not lead', () => {
    const rules = [judged('unread', UNREAD), judged('size', failed('SIZE_DOWN'), '1')];
    expect(conclude(rules, 'lots')).toMatchObject({ outcome: 'WAIT', headline: null });
  });

  it('names each flag, task and fact once, in the order of the rules', () => {
    const wait = (tasks: NonNullable<Verdict['tasks']>, flag: string) =>
      failed('WAIT', { tasks, flag, predicate: 'open_risk_below:1' });
    const rules = [
      judged('a', wait(['accept_size', 'add_setup'], 'paper')),
      judged('b', wait(['add_setup', 'write_three_lines'], 'paper')),
    ];
    expect(conclude(rules, 'lots')).toMatchObject({
      tasks: ['accept_size', 'add_setup', 'write_three_lines'],
      flags: ['paper'],
      predicates: ['open_risk_below:1'],
    });
  });

  it.each([
    ['WAIT', 'until'],
    ['NO_GO', 'blockedUntil'],
  ] as const)('the latest end of %s counts, wherever its rule stands', (outcome, field) => {
    const rules = [5, 9, 7].map((until) => judged(`r${until}`, failed(outcome, { until })));
    expect(conclude(rules, 'lots')[field]).toBe(9);
  });

  it('a NO_GO without an end leaves all of them without one', () => {
    const open = judged('open', failed('NO_GO'));
    const timed = judged('timed', failed('NO_GO', { until: 9 }));
    expect(conclude([open, timed], 'lots').blockedUntil).toBeNull();
    expect(conclude([timed, open], 'lots').blockedUntil).toBeNull();
  });

  it.each([
    ['the most trades to go', { need: 10, done: 2 }, { need: 20, done: 13 }],
    ['the longer of two with as many to go', { need: 20, done: 12 }, { need: 10, done: 2 }],
  ])('of paper periods %s stand, in whatever order', (_name, longer, shorter) => {
    const [a, b] = [longer, shorter].map((simulate, i) =>
      judged(`r${i}`, failed('SIMULATE', { simulate })),
    ) as [JudgedRule, JudgedRule];
    expect(conclude([a, b], 'lots').simulate).toEqual(longer);
    expect(conclude([b, a], 'lots').simulate).toEqual(longer);
  });

  it('of two equal paper periods the first one stands', () => {
    const [first, second] = [
      { need: 10, done: 2 },
      { need: 10, done: 2 },
    ];
    const rules = [first, second].map((simulate, i) =>
      judged(`r${i}`, failed('SIMULATE', { simulate })),
    );
    expect(conclude(rules, 'lots').simulate).toBe(first);
  });

  it('the smallest size binds, and of equal ones the first', () => {
    const size = (id: string, most: string) => judged(id, failed('SIZE_DOWN'), most);
    const bound = (...rules: JudgedRule[]) => conclude(rules, 'lots').maxSize?.rule;
    expect(bound(size('two', '2'), size('one', '1'))).toBe('one');
    expect(bound(size('one', '1'), size('two', '2'))).toBe('one');
    expect(bound(size('a', '1'), size('b', '1.0'))).toBe('a');
  });

  it('offers no size where some rule takes not even the smallest', () => {
    const rules = [
      judged('size', failed('SIZE_DOWN'), '1'),
      judged('none', failed('NO_GO', { fitsNoLot: true })),
    ];
    expect(conclude(rules, 'lots').maxSize).toBeNull();
  });
});

describe('the leading rule', () => {
  it('of rules that are as grave as what holds anyhow is one of them', () => {
    expect(leadingRule([judged('a', failed('WAIT'))], undefined, 'WAIT')?.ruleId).toBe('a');
    expect(leadingRule([judged('a', failed('SIZE_DOWN'))], undefined, 'WAIT')).toBeUndefined();
  });

  it('of a SIZE_DOWN is the binding one, and the first where none binds', () => {
    const rules = [judged('a', failed('SIZE_DOWN')), judged('b', failed('SIZE_DOWN'))];
    expect(leadingRule(rules, 'b', 'GO')?.ruleId).toBe('b');
    expect(leadingRule(rules, undefined, 'GO')?.ruleId).toBe('a');
  });

  it('of a SIZE_DOWN is never one that passed, though it binds', () => {
    const rules = [judged('a', failed('SIZE_DOWN')), judged('b', { status: 'pass' })];
    expect(leadingRule(rules, 'b', 'GO')?.ruleId).toBe('a');
  });

  it('is the gravest, though a milder one ends later', () => {
    const [grave, mild] = [
      judged('grave', failed('NO_GO', { until: 1 })),
      judged('mild', failed('WAIT', { until: 2 })),
    ];
    expect(leadingRule([grave, mild], undefined, 'GO')?.ruleId).toBe('grave');
    expect(leadingRule([mild, grave], undefined, 'GO')?.ruleId).toBe('grave');
  });

  it('is none where all passed', () => {
    expect(leadingRule([judged('a', { status: 'pass' })], undefined, 'GO')).toBeUndefined();
  });

  it('of a WAIT is the one that ends last, also beside one that binds the size', () => {
    const rules = [
      judged('binds', failed('WAIT', { until: 1 })),
      judged('last', failed('WAIT', { until: 2 })),
    ];
    expect(leadingRule(rules, 'binds', 'GO')?.ruleId).toBe('last');
  });
});
