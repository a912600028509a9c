import { describe, expect, it } from 'vitest';
import {
  decided,
  facts,
  found,
  instrument,
  intent,
  NOW,
  overrideOf,
  rule,
  sentence,
} from '../testing/cases.ts';

const share = (max_pct: string, over: object = {}) => rule('max_notional', { max_pct, ...over });
const money = (max_money: string) => rule('max_notional', { max_money });
const equity = (latest: string, dayStart = latest) =>
  facts({ equity: { latest, dayStart, declaredAt: NOW } });
const lots = (size: string) => ({ intent: intent({ size }) });

// One MES at 7300 is 36,500.
describe('max_notional', () => {
  it.each([
    ['36499.99', 'NO_GO'],
    ['36500', 'GO'],
    ['36500.01', 'GO'],
  ])('passes at equality: 36,500 of %s is %s', (limit, outcome) => {
    expect(decided([money(limit)]).outcome).toBe(outcome);
  });

  it('offers the largest size within it, down to the smallest lot and no further', () => {
    expect(decided([money('109500')], lots('3')).outcome).toBe('GO');
    expect(decided([money('109499.99')], lots('3'))).toMatchObject({
      outcome: 'SIZE_DOWN',
      maxSize: { size: '2', unit: 'lots' },
      wait: null,
    });
    expect(found(money('36499.99'), lots('3'))).toMatchObject({
      outcome: 'NO_GO',
      maxSize: null,
      tasks: ['revise_plan'],
    });
  });

  it('takes its share of the latest equity, whatever the day began with', () => {
    expect(found(share('73'), { facts: equity('50000', '1') }).status).toBe('pass');
    expect(found(share('72.999'), { facts: equity('50000', '90000') }).outcome).toBe('NO_GO');
    expect(found(share('100'), { facts: equity('36500') }).status).toBe('pass');
    expect(found(share('100'), { facts: equity('36499.99') }).outcome).toBe('NO_GO');
  });

  it('takes the tighter of both, and says it in the words of that one', () => {
    const byMoney = found(share('200', { max_money: '73000' }), lots('3'));
    expect(byMoney).toMatchObject({ limit: '73000.00', template: 'max_notional.too_large_money' });
    const byShare = found(share('146', { max_money: '80000' }), lots('3'));
    expect(byShare).toMatchObject({ limit: '73000.00', template: 'max_notional.too_large' });
  });

  it('counts no fees and no stop', () => {
    const dear = instrument('MES', { model: 'per_lot', entry: '50', exit: '50' });
    expect(found(money('36500'), { facts: facts({ instrument: dear }) }).status).toBe('pass');
    expect(found(money('36500'), { intent: intent({ stop: null }) }).status).toBe('pass');
  });

  it('counts in the currency of the account', () => {
    const doubled = { facts: facts({ fx: { rate: '2', operation: 'multiply' as const } }) };
    expect(found(money('72999.99'), doubled).outcome).toBe('NO_GO');
    expect(found(money('73000'), doubled).status).toBe('pass');
  });

  it('of an index plan is in money, to the cent', () => {
    const buys = (over: object) => ({ intent: intent(over, { persona: 'indexdca' }) });
    expect(decided([share('10')], buys({ amount: '5000' })).outcome).toBe('GO');
    expect(decided([share('10')], buys({ amount: '5000.01' }))).toMatchObject({
      outcome: 'SIZE_DOWN',
      maxSize: { size: '5000', unit: 'money' },
    });
    const noPrice = buys({ amount: '5000', entry: null, stop: null, target: null, size: null });
    expect(found(share('10'), noPrice).status).toBe('pass');
    expect(decided([share('10')], buys({ size: '1' }))).toMatchObject({
      maxSize: { size: '5000', unit: 'money' },
    });
  });

  it.each([
    ['no equity', share('10'), { facts: facts({ equity: null }) }, 'account.no_equity'],
    ['no entry', money('100'), { intent: intent({ entry: null }) }, 'plan.incomplete'],
    ['no size', money('100'), { intent: intent({ size: null }) }, 'plan.incomplete'],
    ['no rate', money('100'), { facts: facts({ fx: null }) }, 'account.no_rate'],
    ['no instrument', money('100'), { facts: facts({ instrument: null }) }, 'plan.incomplete'],
  ])('waits where there is %s', (_name, one, asked, template) => {
    expect(found(one, asked)).toMatchObject({ status: 'missing', outcome: 'WAIT', template });
  });

  it('needs no equity for a limit in money', () => {
    expect(found(money('36500'), { facts: facts({ equity: null }) }).status).toBe('pass');
  });

  it('says the plan’s share and the size that is left', () => {
    const thousand = (size: string) => ({
      intent: intent({ entry: '200', stop: '190', target: null, size }),
    });
    expect(sentence(share('25'), thousand('20'))).toBe(
      'This plan is 40% of my equity in one position. My limit is 25%. My largest size within it is 12.',
    );
    expect(sentence(money('12500'), thousand('20'))).toBe(
      'This plan is 20000.00 USD in one position. My limit is 12500.00 USD. My largest size within it is 12.',
    );
    expect(sentence(money('999'), thousand('20'))).toBe(
      'My limit is 999.00 USD in one position. The smallest lot of MES is 1000.00 USD, so my rule blocks it.',
    );
  });

  it('may be overridden by stating the risk, but not where a fact lacks', () => {
    expect(overrideOf(money('100'))).toEqual({ allowed: true, safeguards: ['state_risk'] });
    expect(overrideOf(share('1'), { facts: facts({ equity: null }) })).toEqual({ allowed: false });
  });
});
