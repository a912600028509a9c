import { describe, expect, it } from 'vitest';
import { decided, facts, found, instrument, intent, NOW, rule, window } from './testing/cases.ts';

const risk = (max_pct: string) => rule('max_risk_per_trade', { max_pct, basis: 'day_start' });
const dayLimit = (over: object) => rule('loss_limit', { window: 'trading_day', ...over });
const equity = (latest: string) => ({ latest, dayStart: latest, declaredAt: NOW });

describe('worked sizes', () => {
  it('BTC: 1 % of 10,000 leaves 0.085 of the 0.12 that were asked', () => {
    const decision = decided([risk('1')], {
      intent: intent({ entry: '64200', stop: '63100', target: null, size: '0.12' }),
      facts: facts({
        equity: equity('10000'),
        instrument: instrument('BTC-USD', { model: 'percent', entry: '0.06', exit: '0.06' }),
      }),
    });
    expect(decision).toMatchObject({
      outcome: 'SIZE_DOWN',
      headline: 'max_risk_per_trade',
      maxSize: { size: '0.085', rule: 'max_risk_per_trade' },
    });
    // 0.12 × (1,100 + 38.52 + 37.86)
    expect(decision.findings[0]?.observed).toBe('141.17');
  });

  it('ES: the smallest lot risks 316.90 of 250, so nothing of it passes', () => {
    const decision = decided([risk('0.5')], {
      intent: intent({ entry: '7300', stop: '7293.75', size: '1' }),
      facts: facts({
        instrument: instrument('ES', { model: 'per_lot', entry: '2.20', exit: '2.20' }),
      }),
    });
    expect(decision).toMatchObject({ outcome: 'NO_GO', maxSize: null, blockedUntil: null });
    expect(decision.findings[0]).toMatchObject({
      template: 'max_risk_per_trade.smallest_lot',
      slots: { lot: '316.90', limit: '250.00', instrument: 'ES' },
    });
  });

  it('MES: 820 of 1,000 are lost, so 5 pass where the trade alone would let 8', () => {
    const asked = {
      intent: intent({ entry: '7300', stop: '7294', size: '8' }),
      facts: facts({
        instrument: instrument('MES', { model: 'per_lot', entry: '0.62', exit: '0.62' }),
        windows: { trading_day: window({ net: '-820' }) },
      }),
    };
    expect(decided([risk('0.5')], asked)).toMatchObject({ outcome: 'GO', maxSize: null });
    expect(found(risk('0.5'), asked).observed).toBe('249.92');
    const both = [risk('0.5'), dayLimit({ max_pct: '2' })];
    expect(decided(both, asked)).toMatchObject({
      outcome: 'SIZE_DOWN',
      headline: 'loss_limit',
      maxSize: { size: '5', rule: 'loss_limit' },
    });
    const nine = { ...asked, intent: intent({ size: '9' }) };
    expect(decided(both, nine)).toMatchObject({ headline: 'loss_limit', maxSize: { size: '5' } });
    expect(decided(both, { ...asked, intent: intent({ size: '5' }) }).outcome).toBe('GO');
    expect(decided(both, { ...asked, intent: intent({ size: '6' }) }).outcome).toBe('SIZE_DOWN');
  });
});

describe('a size that can not be judged', () => {
  const templateOf = (over: object, known = facts({ fx: null }), persona = 'shortterm') =>
    found(rule('max_risk_per_trade', { max_money: '100', basis: 'latest' }), {
      intent: intent(over, { persona: persona as 'shortterm' }),
      facts: known,
    }).template;
  const scheduled = (over: object) =>
    found(rule('contribution_schedule', { amount: '500', cadence: 'monthly', day: 11 }), {
      intent: intent({ size: null, amount: null, ...over }, { persona: 'indexdca' }),
      facts: facts({ fx: null }),
    }).template;

  it('lacks a rate only where it has a price, and is sized in lots', () => {
    expect(templateOf({})).toBe('account.no_rate');
    expect(templateOf({ entry: null, stop: null })).toBe('plan.incomplete');
    expect(templateOf({ stop: null }, facts())).toBe('plan.incomplete');
    expect(templateOf({}, facts({ fx: null, instrument: null }))).toBe('plan.incomplete');
    expect(scheduled({})).toBe('plan.incomplete');
  });
});

describe('what a size rule offers', () => {
  it('asks for the offered size to be accepted', () => {
    const smaller = found(rule('max_risk_per_trade', { max_money: '30', basis: 'latest' }), {
      intent: intent({ size: '2' }),
    });
    expect(smaller).toMatchObject({ outcome: 'SIZE_DOWN', maxSize: '1', tasks: ['accept_size'] });
  });

  it.each([
    ['0.01', '0.01'],
    ['0.009', '0.01'],
    ['0.02', '0.02'],
  ])('is the amount of %s where a cent fits it, else what the tolerance leaves', (amount, size) => {
    const one = rule('contribution_schedule', {
      amount,
      cadence: 'monthly',
      day: 11,
      tolerance_pct: '50',
    });
    const buys = intent(
      { stop: null, target: null, size: null, amount: '1' },
      { persona: 'indexdca' },
    );
    expect(found(one, { intent: buys })).toMatchObject({ outcome: 'SIZE_DOWN', maxSize: size });
  });
});
