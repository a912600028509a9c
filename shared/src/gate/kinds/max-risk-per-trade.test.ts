import { describe, expect, it } from 'vitest';
import {
  ask,
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

const risk = (max_pct: string, over: object = {}) =>
  rule('max_risk_per_trade', { max_pct, basis: 'day_start', ...over });
const money = (max_money: string) => rule('max_risk_per_trade', { max_money, basis: 'latest' });

describe('max_risk_per_trade', () => {
  // 1 lot of MES over 6 points risks 30.
  it.each([
    ['30', 'GO'],
    ['29.999999999999999999', 'NO_GO'],
    ['30.000000000000000001', 'GO'],
  ])('passes at equality: 30 of %s is %s', (limit, outcome) => {
    expect(decided([money(limit)]).outcome).toBe(outcome);
  });

  it('takes the tighter of share and money, and says it in the words of that one', () => {
    const asked = { intent: intent({ size: '12' }) };
    const byMoney = found(risk('1', { max_money: '300' }), asked);
    expect(byMoney).toMatchObject({
      limit: '300.00',
      template: 'max_risk_per_trade.too_large_money',
    });
    const byShare = found(risk('0.5', { max_money: '300' }), asked);
    expect(byShare).toMatchObject({ limit: '250.00', template: 'max_risk_per_trade.too_large' });
  });

  it('takes its basis: the start of the day is frozen, the latest is not', () => {
    const asked = {
      facts: facts({
        equity: { latest: '2000', dayStart: '4000', declaredAt: NOW },
      }),
    };
    expect(decided([risk('1')], asked).outcome).toBe('GO');
    expect(decided([risk('1', { basis: 'latest' })], asked).outcome).toBe('NO_GO');
  });

  it('takes fees an order off the budget first', () => {
    const asked = {
      intent: intent({ size: '4' }),
      facts: facts({ instrument: instrument('MES', { model: 'fixed', entry: '5', exit: '5' }) }),
    };
    expect(decided([money('130')], asked).outcome).toBe('GO');
    expect(decided([money('129.99')], asked)).toMatchObject({ maxSize: { size: '3' } });
  });

  it('rounds only a division by a rate, up', () => {
    const asked = {
      intent: intent({ size: '3' }),
      facts: facts({ fx: { rate: '3', operation: 'divide' } }),
    };
    expect(found(money('30'), asked).status).toBe('pass');
    const seventh = { ...asked, facts: facts({ fx: { rate: '7', operation: 'divide' } }) };
    // 30 / 7 = 4.285714285714|28… a lot, three of them 12.857142857145 when rounded up.
    expect(found(money('12.857142857144'), seventh).outcome).toBe('SIZE_DOWN');
    expect(found(money('12.857142857145'), seventh).status).toBe('pass');
  });

  it.each([
    ['no equity', risk('1'), { facts: facts({ equity: null }) }, 'declare_equity'],
    ['no entry', money('100'), { intent: intent({ entry: null }) }, 'fill_fields'],
    ['no stop', money('100'), { intent: intent({ stop: null }) }, 'fill_fields'],
    ['no size', money('100'), { intent: intent({ size: null }) }, 'fill_fields'],
    ['no rate', money('100'), { facts: facts({ fx: null }) }, 'fill_fields'],
    ['no instrument', money('100'), { facts: facts({ instrument: null }) }, 'fill_fields'],
  ])('waits where there is %s', (_name, one, asked, task) => {
    expect(found(one, asked)).toMatchObject({ status: 'missing', outcome: 'WAIT', tasks: [task] });
  });

  it('may be overridden up to one and a half times its limit, and never above', () => {
    expect(overrideOf(money('20'))).toEqual({
      allowed: true,
      safeguards: ['state_risk', 'hard_stop', 'no_more_trades_today'],
    });
    expect(overrideOf(money('19.99'))).toEqual({ allowed: false });
    expect(overrideOf(risk('1'), { facts: facts({ equity: null }) })).toEqual({ allowed: false });
    expect(overrideOf(money('30'))).toEqual({ allowed: false });
  });

  it('says what the plan risks, in percent where that is the limit, and its largest size', () => {
    const asked = { intent: intent({ size: '12' }) };
    expect(sentence(risk('0.5'), asked)).toBe(
      'This plan risks 360.00 USD, 0.72% of my equity. My limit is 0.5%. My largest size within it is 8 MES.',
    );
    expect(sentence(money('300'), asked)).toBe(
      'This plan risks 360.00 USD. My limit is 300.00 USD. My largest size within it is 10 MES.',
    );
    expect(sentence(money('20'), asked)).toBe(
      'My limit is 20.00 USD. The smallest lot of MES risks 30.00 USD, so my rule blocks it.',
    );
  });

  it('needs no equity for a limit in money', () => {
    expect(decided([money('100')], { facts: facts({ equity: null }) }).outcome).toBe('GO');
  });
});

it('a size too large below a graver outcome keeps its largest size for the next try', () => {
  const decision = decided([rule('require_fields', { fields: ['setup'] }), money('100')], {
    intent: intent({ setup: null, size: '8' }),
  });
  expect(decision).toMatchObject({
    outcome: 'WAIT',
    headline: 'require_fields',
    maxSize: { size: '3', rule: 'max_risk_per_trade' },
    wait: { until: null, tasks: ['fill_fields'] },
  });
  expect(ask([money('100')], { intent: intent({ size: '3' }) })).toMatchObject({
    value: { outcome: 'GO' },
  });
});
