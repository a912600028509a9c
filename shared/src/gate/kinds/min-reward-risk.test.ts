import { describe, expect, it } from 'vitest';
import { decided, found, intent, overrideOf, rule, sentence } from '../testing/cases.ts';

const least = (min_rr: string) => rule('min_reward_risk', { min_rr });

describe('min_reward_risk', () => {
  it('passes a target at its minimum and waits below it', () => {
    // 12 points to the target, 6 to the stop.
    expect(found(least('2'))).toMatchObject({
      status: 'pass',
      outcome: null,
      observed: '2',
      limit: '2',
      unit: 'R',
      margin: '1',
    });
    expect(found(least('1.5'))).toMatchObject({ status: 'pass', margin: '0.75' });
    expect(decided([least('2.000000000000000001')])).toMatchObject({
      outcome: 'WAIT',
      reason: 'min_reward_risk.too_near',
      wait: { until: null, tasks: ['revise_plan'] },
    });
  });

  it('compares no rounded quotient', () => {
    const third = { intent: intent({ entry: '100', stop: '97', target: '101' }) };
    expect(found(least('0.333333333333333333'), third).status).toBe('pass');
    expect(found(least('0.333333333333333334'), third)).toMatchObject({
      status: 'fail',
      observed: '0.33',
    });
  });

  it('measures a short plan alike', () => {
    const short = intent({ entry: '100', stop: '110', target: '85' }, { side: 'short' });
    expect(found(least('1.5'), { intent: short }).status).toBe('pass');
    expect(found(least('1.51'), { intent: short }).status).toBe('fail');
  });

  it('does not apply to a plan that trails its exit without a target', () => {
    const trail = { target: null, exitType: 'trail' as const };
    expect(found(least('2'), { intent: intent(trail) }).status).toBe('not_applicable');
    expect(found(least('2'), { intent: intent({ ...trail, stop: null }) }).status).toBe(
      'not_applicable',
    );
    expect(found(least('3'), { intent: intent({ exitType: 'trail' }) }).status).toBe('fail');
  });

  it.each([
    ['target', { target: null }, 'min_reward_risk.no_target'],
    ['target at a time', { target: null, exitType: 'time' as const }, 'min_reward_risk.no_target'],
    ['entry', { entry: null }, 'plan.incomplete'],
    ['stop', { stop: null }, 'plan.incomplete'],
  ])('waits for a plan without a %s', (_name, over, template) => {
    expect(found(least('2'), { intent: intent(over) })).toMatchObject({
      status: 'missing',
      outcome: 'WAIT',
      template,
      tasks: ['fill_fields'],
    });
  });

  it('is met on paper too', () => {
    expect(found(least('3'), { intent: intent({}, { mode: 'paper' }) }).status).toBe('fail');
  });

  it('says both ratios', () => {
    const near = { intent: intent({ entry: '100', stop: '90', target: '112' }) };
    expect(sentence(least('1.5'), near)).toBe(
      'My target is 1.2R from my entry. My rule wants 1.5R.',
    );
    expect(sentence(least('1.5'), { intent: intent({ target: null }) })).toBe(
      'My plan has no target yet. My rule wants one.',
    );
  });

  it('may be overridden with half of the size, but not where its figures are missing', () => {
    expect(overrideOf(least('3'))).toEqual({ allowed: true, safeguards: ['half_size'] });
    expect(overrideOf(least('3'), { intent: intent({ target: null }) })).toEqual({
      allowed: false,
    });
  });
});
