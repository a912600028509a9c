import { describe, expect, it } from 'vitest';
import {
  decided,
  type FactsOver,
  facts,
  found,
  intent,
  NOW,
  overrideOf,
  position,
  rule,
  sentence,
} from '../testing/cases.ts';

const times = (max_x: string) => rule('max_leverage', { max_x });
const held = (notional: string | null, over: object = {}) =>
  position({ instrumentId: 'ES', notional, ...over });
const known = (over: FactsOver = {}) =>
  facts({ equity: { latest: '50000', dayStart: '1', declaredAt: NOW }, ...over });

// One MES at 7300 is 36,500, which is 0.73 of 50,000.
describe('max_leverage', () => {
  it.each([
    ['0.72', 'NO_GO'],
    ['0.73', 'GO'],
    ['0.74', 'GO'],
  ])('passes at equality: 0.73 of %s is %s', (limit, outcome) => {
    expect(decided([times(limit)], { facts: known() }).outcome).toBe(outcome);
  });

  it('counts the plan with every open position of the account', () => {
    const asked = (notional: string) => ({
      intent: intent({ size: '2' }),
      facts: known({ positions: [held('20000'), held(notional, { instrumentId: 'NQ' })] }),
    });
    expect(decided([times('2')], asked('7000')).outcome).toBe('GO');
    expect(decided([times('2')], asked('7000.01'))).toMatchObject({
      outcome: 'SIZE_DOWN',
      maxSize: { size: '1' },
    });
    expect(found(times('2'), asked('43500.01'))).toMatchObject({
      outcome: 'NO_GO',
      template: 'max_leverage.smallest_lot',
    });
    const elsewhere = { facts: known({ positions: [held('99999', { accountId: 'other' })] }) };
    expect(found(times('0.73'), elsewhere).status).toBe('pass');
  });

  it('is filled at equality by what is open, whatever the plan asks for', () => {
    const asked = (notional: string) => ({ facts: known({ positions: [held(notional)] }) });
    const decision = decided([times('2')], asked('100000'));
    expect(decision).toMatchObject({ outcome: 'NO_GO', maxSize: null, blockedUntil: null });
    expect(decision.findings[0]).toMatchObject({
      template: 'max_leverage.filled',
      predicate: 'open_notional_below:100000',
      until: null,
      tasks: [],
      margin: '1',
    });
    expect(found(times('2'), asked('99999.99')).template).toBe('max_leverage.smallest_lot');
    const bare = { ...asked('100000'), intent: intent({ entry: null, size: null }) };
    expect(found(times('2'), bare).template).toBe('max_leverage.filled');
  });

  it('of an index plan counts what is declared, without cash, and falls back on what is recorded', () => {
    const buys = (holdings: object | null, positions = [held('40000')]) => ({
      intent: intent({ amount: '10000' }, { persona: 'indexdca' }),
      facts: known({ account: { holdings: holdings as never }, positions }),
    });
    const items = [
      { instrumentId: 'A', value: '30000' },
      { instrumentId: 'B', value: '10000' },
    ];
    expect(decided([times('1')], buys({ at: NOW, cash: '90000', items }, [])).outcome).toBe('GO');
    const dearer = [...items, { instrumentId: 'C', value: '0.01' }];
    expect(decided([times('1')], buys({ at: NOW, cash: '0', items: dearer }))).toMatchObject({
      outcome: 'SIZE_DOWN',
      maxSize: { size: '9999.99', unit: 'money' },
    });
    expect(decided([times('1')], buys(null)).outcome).toBe('GO');
    expect(decided([times('1')], buys(null, [held('40000.01')])).outcome).toBe('SIZE_DOWN');
  });

  it('of any other plan does not look at declared holdings', () => {
    const items = [{ instrumentId: 'A', value: '1000000' }];
    const asked = { facts: known({ account: { holdings: { at: NOW, cash: '0', items } } }) };
    expect(found(times('1'), asked).status).toBe('pass');
  });

  it.each([
    ['no equity', { facts: facts({ equity: null }) }, 'account.no_equity'],
    [
      'a position of unknown size',
      { facts: known({ positions: [held(null)] }) },
      'max_leverage.unknown',
    ],
    ['no entry', { intent: intent({ entry: null }) }, 'plan.incomplete'],
    ['no size', { intent: intent({ size: null }) }, 'plan.incomplete'],
    ['no rate', { facts: facts({ fx: null }) }, 'account.no_rate'],
    ['no instrument', { facts: facts({ instrument: null }) }, 'plan.incomplete'],
  ])('waits where there is %s', (_name, asked, template) => {
    expect(found(times('3'), asked)).toMatchObject({
      status: 'missing',
      outcome: 'WAIT',
      template,
      tasks: [template === 'account.no_equity' ? 'declare_equity' : 'fill_fields'],
    });
  });

  it('says the leverage with the plan, or what is open and what is left', () => {
    const asked = (notional: string) => ({
      intent: intent({ entry: '200', stop: '190', target: null, size: '110' }),
      facts: known({ positions: [held(notional)] }),
    });
    expect(sentence(times('3'), asked('100000'))).toBe(
      'With this plan my leverage is 4.2x. My limit is 3x. My largest size within it is 50.',
    );
    expect(sentence(times('3'), asked('149500'))).toBe(
      'My limit of 3x leaves 500.00 USD. The smallest lot of MES is 1000.00 USD, so my rule blocks it.',
    );
    expect(sentence(times('3'), asked('160000'))).toBe(
      'My open positions are 160000.00 USD. My limit of 3x is 150000.00 USD. My rule blocks new entries until they fall below it.',
    );
    expect(sentence(times('3'), { facts: known({ positions: [held(null)] }) })).toBe(
      'My open position has no exchange rate, so my leverage is not known here.',
    );
  });

  it('of an account that is worth nothing is filled, whatever is open', () => {
    const broke = { latest: '0', dayStart: '1', declaredAt: NOW };
    expect(sentence(times('2'), { facts: facts({ equity: broke }) })).toBe(
      'My open positions are 0.00 USD. My limit of 2x is 0.00 USD. My rule blocks new entries until they fall below it.',
    );
  });

  it('is never overridden', () => {
    expect(overrideOf(times('0.1'))).toEqual({ allowed: false });
  });
});
