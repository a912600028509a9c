import { describe, expect, it } from 'vitest';
import { decided, facts, found, intent, rule } from '../testing/cases.ts';

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
    expect(found(policy({ max_distance_pct: '9.999999' }), tenth).outcome).toBe('WAIT');
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
});

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
    });
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
});

describe('a paper plan', () => {
  const paper = { intent: intent({ size: '1000', setup: null }, { mode: 'paper' }) };

  it('meets the rules of a plan, and no others', () => {
    const rules = [
      rule('require_fields', { fields: ['setup'] }),
      rule('max_risk_per_trade', { max_money: '1', basis: 'latest' }),
    ];
    const decision = decided(rules, paper);
    expect(decision.outcome).toBe('WAIT');
    const [first, ...rest] = decision.findings.map(({ status }) => status);
    expect(first).toBe('fail');
    expect(new Set(rest)).toEqual(new Set(['not_applicable']));
    expect(decided(rules.slice(1), paper).outcome).toBe('GO');
  });

  it('is allowed during a cooldown', () => {
    const running = {
      id: 'c',
      trigger: 'loss_streak',
      class: 'major' as const,
      scope: 'person' as const,
      accountId: null,
      startsAt: '2026-06-11T13:00:00.000Z',
      endsAt: '2026-06-11T18:00:00.000Z',
      counted: true,
      enforced: true,
      openTasks: ['write_three_lines'],
    };
    expect(decided([], { ...paper, facts: facts({ cooldowns: [running] }) }).outcome).toBe('GO');
    expect(decided([], { facts: facts({ cooldowns: [running] }) }).outcome).toBe('WAIT');
  });
});
