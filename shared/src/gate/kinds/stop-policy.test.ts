import { describe, expect, it } from 'vitest';
import { found, intent, overrideOf, rule, sentence } from '../testing/cases.ts';

describe('stop_policy', () => {
  const policy = (over: object) => rule('stop_policy', { required: true, ...over });

  it('waits for a stop that is required', () => {
    const asked = { intent: intent({ stop: null }) };
    expect(found(policy({}), asked)).toMatchObject({
      outcome: 'WAIT',
      template: 'stop_policy.missing',
      tasks: ['fill_fields'],
    });
    expect(
      found(policy({ required: false, max_distance_pct: '1', at_broker: true }), asked),
    ).toMatchObject({
      status: 'pass',
    });
  });

  it('passes a distance that equals its limit, in shares that no decimal can write', () => {
    // One third of the entry: 33.333… %
    const asked = { intent: intent({ entry: '3', stop: '2', target: null }) };
    expect(found(policy({ max_distance_pct: '33.333333333333' }), asked)).toMatchObject({
      outcome: 'WAIT',
      template: 'stop_policy.too_wide',
      observed: '33.33',
    });
    expect(found(policy({ max_distance_pct: '33.333333333333333333' }), asked).outcome).toBe(
      'WAIT',
    );
    expect(found(policy({ max_distance_pct: '33.333333333333333334' }), asked).status).toBe('pass');
    const tenth = { intent: intent({ entry: '100', stop: '90', target: null }) };
    expect(found(policy({ max_distance_pct: '10' }), tenth)).toMatchObject({
      status: 'pass',
      margin: '1',
    });
    expect(found(policy({ max_distance_pct: '9.999999' }), tenth)).toMatchObject({
      outcome: 'WAIT',
      observed: '10.00',
      unit: '%',
      tasks: ['revise_plan'],
    });
  });

  it('measures a short plan by its entry too', () => {
    const asked = {
      intent: intent({ entry: '100', stop: '110', target: null }, { side: 'short' }),
    };
    expect(found(policy({ max_distance_pct: '10' }), asked).status).toBe('pass');
  });

  it('waits for an entry without which there is no distance', () => {
    const asked = { intent: intent({ entry: null }) };
    expect(found(policy({ max_distance_pct: '10' }), asked)).toMatchObject({
      status: 'missing',
      outcome: 'WAIT',
    });
  });

  it.each([
    [true, 'pass'],
    [false, 'fail'],
    [null, 'fail'],
  ])('where the stop must rest at the broker, %s is %s', (stopAtBroker, status) => {
    expect(found(policy({ at_broker: true }), { intent: intent({ stopAtBroker }) }).status).toBe(
      status,
    );
  });

  const wide = { entry: '100', stop: '90', target: null };

  it('judges the distance before the broker, and no broker where there is no stop', () => {
    const both = policy({ max_distance_pct: '5', at_broker: true });
    expect(found(both, { intent: intent({ ...wide, stopAtBroker: false }) }).template).toBe(
      'stop_policy.too_wide',
    );
    const none = { intent: intent({ stop: null, stopAtBroker: false }) };
    expect(found(policy({ required: false, at_broker: true }), none).status).toBe('pass');
  });

  it('says what it wants of the stop', () => {
    expect(sentence(policy({}), { intent: intent({ stop: null }) })).toBe(
      'My plan has no stop yet.',
    );
    expect(sentence(policy({ max_distance_pct: '5.50' }), { intent: intent(wide) })).toBe(
      'My stop is 10.00% away. My limit is 5.5%.',
    );
    expect(sentence(policy({ at_broker: true }), { intent: intent({ stopAtBroker: false }) })).toBe(
      'My stop does not rest at my broker. My rule wants it there.',
    );
  });

  it('may be overridden for its distance, never for a stop that is not there', () => {
    expect(overrideOf(policy({ max_distance_pct: '5' }), { intent: intent(wide) })).toEqual({
      allowed: true,
      safeguards: ['half_size', 'state_risk'],
    });
    const never = { allowed: false };
    expect(overrideOf(policy({}), { intent: intent({ stop: null }) })).toEqual(never);
    const elsewhere = { intent: intent({ stopAtBroker: false }) };
    expect(overrideOf(policy({ at_broker: true }), elsewhere)).toEqual(never);
  });
});
