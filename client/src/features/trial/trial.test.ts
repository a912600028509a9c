import type { GateDecision, Intent, RuleDefinition } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { LAST_PLANS, pastPlans } from './past-plans.ts';
import { leftTexts, moveText, summaryText } from './past-words.ts';
import { editedRules, withEdit } from './trial-rules.ts';
import { NOTHING_TYPED, readWhatIf } from './what-if-form.ts';

const now = Date.parse('2026-06-11T14:00:00.000Z');
const read = (part: Partial<typeof NOTHING_TYPED>) =>
  readWhatIf({ ...NOTHING_TYPED, ...part }, 'Europe/Berlin', now);

describe('what a trial supposes', () => {
  it('is nothing where nothing was typed', () => {
    const nothing = {
      equity: null,
      dayNet: null,
      dayTrades: null,
      lossesInRow: null,
      openRisk: null,
      at: null,
    };
    expect(read({})).toEqual({ ok: true, value: nothing });
  });

  it('is read as it is typed', () => {
    expect(
      read({ equity: '2000', dayNet: '−150', dayTrades: '3', lossesInRow: '0', openRisk: '0' }),
    ).toMatchObject({
      value: { equity: '2000', dayNet: '-150', dayTrades: 3, lossesInRow: 0, openRisk: '0' },
    });
  });

  it.each([
    ['16:30', '2026-06-11T14:30:00.000Z'],
    ['16:00', '2026-06-11T14:00:00.000Z'],
    ['15:59', '2026-06-12T13:59:00.000Z'],
  ])('%s is the next time that the clock of the zone shows it', (time, at) => {
    expect(read({ time })).toMatchObject({ value: { at: Date.parse(at) } });
  });

  it.each([
    [{ equity: '0' }, { equity: 'Expected a number above zero, found “0”.' }],
    [{ openRisk: '-5' }, { openRisk: 'Expected a number from zero on, found “-5”.' }],
    [{ dayTrades: '1.5' }, { dayTrades: 'Expected a whole number up to 99, found “1.5”.' }],
    [{ lossesInRow: '100' }, { lossesInRow: 'Expected a whole number up to 99, found “100”.' }],
    [{ time: '25:00' }, { time: 'Expected a time like 14:30, found “25:00”.' }],
  ])('%o is refused at its field', (part, error) => {
    expect(read(part)).toEqual({ ok: false, error });
  });
});

const rule = (ruleKey: string, over: object = {}) =>
  ({
    ruleKey,
    rulesetId: 'r1',
    kind: 'max_trades',
    params: {},
    onMissing: null,
    position: 1,
    ...over,
  }) as RuleDefinition;

it('rules are tried with other params, left out, or switched on', () => {
  const rules = [rule('a'), rule('b'), rule('c', { disabled: true })];
  const edits = withEdit(withEdit({ a: { params: { max_n: 2 } } }, 'b', 'left_out'), 'c', {
    params: {},
  });
  expect(
    editedRules(rules, edits).map(({ ruleKey, params, disabled }) => [ruleKey, params, disabled]),
  ).toEqual([
    ['a', { max_n: 2 }, false],
    ['c', {}, false],
  ]);
  expect(editedRules(rules, withEdit({ b: 'left_out' }, 'b', undefined))).toEqual(rules);
});

describe('plans of the past', () => {
  const intent = (n: number, persona = 'swing') =>
    ({ id: `i${n}`, persona, correctedTime: new Date(now + n * 1000).toISOString() }) as Intent;
  const decision = (intentId: string, evaluator: string, rulesetId = 'r1') =>
    ({
      intentId,
      evaluator,
      record: { id: `${intentId}:${evaluator}`, intentId, rulesetId },
    }) as GateDecision;

  it('are the last of the persona, by the decision that stands, with the rules that made it', () => {
    const intents = [intent(1), intent(2), intent(3, 'crypto'), intent(4)];
    const decisions = [
      decision('i1', 'device'),
      decision('i1', 'server'),
      decision('i2', 'device', 'gone'),
    ];
    const { plans, withoutRecord } = pastPlans('swing', { intents, decisions, rules: [rule('a')] });
    expect(plans.map(({ record, rules }) => [record.id, rules?.length])).toEqual([
      ['i2:device', undefined],
      ['i1:server', 1],
    ]);
    expect(withoutRecord).toBe(1);
  });

  it('are no more than the last fifty', () => {
    const intents = Array.from({ length: 60 }, (_none, i) => intent(i));
    const decisions = intents.map(({ id }) => decision(id, 'server'));
    const { plans } = pastPlans('swing', { intents, decisions, rules: [] });
    expect(plans).toHaveLength(LAST_PLANS);
    expect(plans[0]?.record.intentId).toBe('i59');
  });

  it('are told by counts, and those left out by their cause', () => {
    const counts = {
      moves: [
        { before: 'GO', after: 'GO', count: 7 },
        { before: 'GO', after: 'WAIT', count: 2 },
      ] as const,
      left: [{ why: 'no_rules', count: 1 }] as const,
    };
    expect(summaryText(counts)).toBe('Of 9 plans, 2 would have been decided otherwise.');
    expect(counts.moves.map(moveText)).toEqual(['Go, as before', 'Go before, Wait now']);
    expect(leftTexts(counts, 3)).toEqual([
      '3 plans: their decision is not on this device.',
      '1 plan: the rules that decided them are not on this device.',
    ]);
  });
});
