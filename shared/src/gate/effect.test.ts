import { describe, expect, it } from 'vitest';
import { ask, decided, facts, intent, position, rule, window } from './testing/cases.ts';

const busy = { month: window({ entries: 1 }) };
const blocks = rule('max_trades', { window: 'month', max_n: 1 });

describe('a reduction is never blocked', () => {
  const never = [
    rule('max_risk_per_trade', { max_money: '0.01', basis: 'latest' }),
    blocks,
    rule('require_fields', { fields: ['setup'] }),
  ];
  const held = (over = {}) => facts({ windows: busy, positions: [position(over)] });
  const short = (over = {}, rest = {}) =>
    intent(
      { entry: null, stop: null, target: null, setup: null, ...over },
      { side: 'short', ...rest },
    );

  it('the other side up to the open size reduces, without a stop', () => {
    for (const size of ['1', '2']) {
      expect(decided(never, { intent: short({ size }), facts: held() })).toMatchObject({
        outcome: 'GO',
        reason: 'gate.reduce_only',
        flags: [],
        findings: [],
      });
    }
  });

  it('beyond the open size it is two plans', () => {
    for (const rest of [{}, { effect: 'reduce' as const }]) {
      expect(ask(never, { intent: short({ size: '3' }, rest), facts: held() })).toMatchObject({
        ok: false,
        error: {
          code: 'invalid_plan',
          field: 'plan.size',
          message:
            'expected a size up to the open `2`, which closes it, and a plan of its own for the rest, found `3`',
        },
      });
    }
  });

  it('a claim without a recorded position is GO and flagged', () => {
    const decision = decided(never, {
      intent: intent({}, { effect: 'reduce' }),
      facts: facts({ windows: busy }),
    });
    expect(decision).toMatchObject({ outcome: 'GO', flags: ['position_unrecorded'] });
  });

  it('a claim on the side of the position adds to it, whatever it says', () => {
    const decision = decided(never, { intent: intent({}, { effect: 'reduce' }), facts: held() });
    expect(decision.outcome).toBe('NO_GO');
  });

  it('a plan on the other side without a size and without a claim is none', () => {
    expect(decided([blocks], { intent: short({ size: null }), facts: held() }).outcome).toBe(
      'NO_GO',
    );
  });

  it('a paper plan has nothing to do with a live position', () => {
    const paper = short({}, { mode: 'paper' });
    expect(decided([], { intent: paper, facts: held() }).reason).toBe('gate.go');
  });

  it('an index plan sells by its side or its claim, whatever position is recorded', () => {
    const index = (over = {}) => intent({}, { persona: 'indexdca', ...over });
    const effects = [{ side: 'short' as const }, { effect: 'reduce' as const }, {}].map(
      (over) => decided([blocks], { intent: index(over), facts: held() }).findings[0]?.status,
    );
    expect(effects).toEqual(['not_applicable', 'not_applicable', 'fail']);
  });

  it('a claim without a side or a size closes what is there', () => {
    const bare = intent({ size: null }, { effect: 'reduce', side: null });
    expect(decided(never, { intent: bare, facts: held() })).toMatchObject({
      reason: 'gate.reduce_only',
      flags: [],
    });
  });

  it.each([
    ['of another account', { accountId: 'other' }],
    ['of another instrument', { instrumentId: 'ES' }],
    ['on the same side', { side: 'short' as const }],
  ])('a position %s makes no plan a reduction', (_name, over) => {
    expect(decided([blocks], { intent: short(), facts: held(over) }).outcome).toBe('NO_GO');
  });
});
