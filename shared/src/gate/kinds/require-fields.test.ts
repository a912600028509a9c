import { describe, expect, it } from 'vitest';
import type { GateIntent, Persona, Plan } from '../../generated/types.ts';
import { facts, found, intent, rule, sentence } from '../testing/cases.ts';

describe('require_fields', () => {
  const all = ['instrument', 'side', 'entry', 'stop', 'target', 'size', 'leverage', 'setup'];
  const fields = rule('require_fields', {
    fields: [...all, 'reason', 'invalidation', 'exit', 'emotion'],
  });
  const calm = { context: { emotion: { tag: 'calm' as const, intensity: 2 } } };

  it('passes a plan that has them all', () => {
    expect(found(fields, { intent: intent({}, calm) })).toMatchObject({
      status: 'pass',
      observed: '12',
      limit: '12',
      unit: 'fields',
    });
  });

  it.each<[string, Partial<Plan>, Partial<GateIntent>]>([
    ['liquidation_price', { liquidationPrice: '7000' }, {}],
    ['exit_time', { exitTime: '2026-06-11T15:00:00.000Z' }, {}],
    ['exit_time', { maxHoldMinutes: 60 }, {}],
    ['reason_code', { reasonCode: 'windfall' }, {}],
    ['sleep', {}, { context: { emotion: null, sleepHours: '7' } }],
    ['checklist', {}, { context: { emotion: null, checklist: ['trend'] } }],
  ])('passes %s where the plan has it: %j %j', (field, over, rest) => {
    const one = rule('require_fields', { fields: [field] });
    expect(found(one, { intent: intent(over, rest) }).status).toBe('pass');
    expect(found(one)).toMatchObject({
      outcome: 'WAIT',
      slots: { fields: field.replace('_', ' ') },
    });
  });

  it('takes for an amount what size and entry come to, of a plan that is sized by money', () => {
    const amount = rule('require_fields', { fields: ['amount'] });
    const status = (over: Partial<Plan>, persona: Persona = 'indexdca') =>
      found(amount, { intent: intent({ stop: null, target: null, ...over }, { persona }) }).status;
    expect(status({ amount: '10', size: null })).toBe('pass');
    expect(status({ amount: '10' }, 'swing')).toBe('pass');
    expect(status({ size: '1' })).toBe('pass');
    expect(status({ size: null })).toBe('fail');
    expect(status({ size: '1' }, 'swing')).toBe('fail');
  });

  it('knows a fund where it knows an instrument', () => {
    const fund = rule('require_fields', { fields: ['fund'] });
    expect(found(fund).status).toBe('pass');
    expect(found(fund, { facts: facts({ instrument: null }) }).status).toBe('fail');
  });

  it('says what is missing, and how much of it is there', () => {
    const asked = { intent: intent({ entry: null, stop: null }) };
    const three = rule('require_fields', { fields: ['entry', 'reason_code', 'setup'] });
    expect(sentence(three, asked)).toBe(
      'My plan is missing entry, reason code. My rule wants it first.',
    );
    expect(found(three, asked)).toMatchObject({ observed: '1', limit: '3' });
  });

  it.each([
    ['entry', intent({ entry: null, stop: null }, calm), 'entry, stop'],
    ['side', intent({}, { ...calm, side: null }), 'side'],
    ['emotion', intent(), 'emotion'],
    ['exit', intent({ exitPlan: null }, calm), 'exit'],
    ['setup', intent({ setup: ' \n ' }, calm), 'setup'],
  ])('names what is missing: %s', (_name, plan, missing) => {
    expect(found(fields, { intent: plan })).toMatchObject({
      outcome: 'WAIT',
      slots: { fields: missing },
      tasks: ['fill_fields'],
    });
  });

  it('an instrument is missing where none is known', () => {
    expect(
      found(fields, { intent: intent({}, calm), facts: facts({ instrument: null }) }).slots,
    ).toEqual({
      fields: 'instrument',
    });
  });

  it.each([
    ['fourteen characters', 'a'.repeat(14), 'WAIT'],
    ['fifteen', 'a'.repeat(15), null],
    ['fourteen between spaces', `  ${'a'.repeat(14)}  `, 'WAIT'],
    ['fourteen signs of many code points', '👩‍👩‍👧‍👦'.repeat(14), 'WAIT'],
    ['fifteen of them', '👩‍👩‍👧‍👦'.repeat(15), null],
    ['fifteen letters with combining marks', 'e\u0301'.repeat(15), null],
  ])('counts the graphemes of a free text: %s', (_name, reason, outcome) => {
    expect(
      found(rule('require_fields', { fields: ['reason'] }), { intent: intent({ reason }) }).outcome,
    ).toBe(outcome);
  });

  it('takes its own number of graphemes, for free texts alone', () => {
    const forty = rule('require_fields', { fields: ['reason', 'setup'], min_chars: 40 });
    const asked = (n: number) => ({ intent: intent({ reason: 'a'.repeat(n), setup: 'b' }) });
    expect(found(forty, asked(39)).slots).toEqual({ fields: 'reason' });
    expect(found(forty, asked(40)).status).toBe('pass');
  });

  it.each([
    ['a reason of 39 and an invalidation of 15', 39, 15, 'reason'],
    ['a reason of 40 and an invalidation of 14', 40, 14, 'invalidation'],
    ['a reason of 40 and an invalidation of 15', 40, 15, undefined],
  ])('takes a number of the reason alone: %s', (_name, reason, invalidation, missing) => {
    const params = { fields: ['reason', 'invalidation'], min_reason_chars: 40 };
    const plan = { reason: 'a'.repeat(reason), invalidation: 'b'.repeat(invalidation) };
    const { slots } = found(rule('require_fields', params), { intent: intent(plan) });
    expect(slots.fields).toBe(missing);
  });

  it('takes the longer of the two numbers for the reason', () => {
    const params = { fields: ['reason'], min_chars: 40, min_reason_chars: 20 };
    const plan = { intent: intent({ reason: 'a'.repeat(39) }) };
    expect(found(rule('require_fields', params), plan).outcome).toBe('WAIT');
  });
});
