import { describe, expect, it } from 'vitest';
import { compileRules } from '../index.ts';
import {
  decided,
  facts,
  found,
  intent,
  position,
  rule,
  sentence,
  window,
} from '../testing/cases.ts';

const dayLimit = (over: object) => rule('loss_limit', { window: 'trading_day', ...over });

describe('loss_limit', () => {
  const lost = (net: string, over: object = {}) =>
    facts({ windows: { trading_day: window({ net }) }, ...over });

  it('blocks a consumed budget at equality until the window ends', () => {
    const decision = decided([dayLimit({ max_pct: '2' })], { facts: lost('-1000') });
    expect(decision).toMatchObject({
      outcome: 'NO_GO',
      reason: 'loss_limit.reached',
      blockedUntil: '2026-06-12T00:00:00.000Z',
    });
    expect(decision.findings[0]).toMatchObject({ margin: '1', tasks: ['review_day'] });
    expect(decided([dayLimit({ max_pct: '2' })], { facts: lost('-999.99') }).outcome).toBe('NO_GO');
    expect(decided([dayLimit({ max_pct: '2' })], { facts: lost('-970') }).outcome).toBe('GO');
    expect(decided([dayLimit({ max_pct: '2' })], { facts: lost('-970.01') }).outcome).toBe('NO_GO');
  });

  it('says that the smallest lot is too much where some budget is left', () => {
    expect(found(dayLimit({ max_money: '1000' }), { facts: lost('-999.99') })).toMatchObject({
      template: 'loss_limit.smallest_lot',
      slots: { left: '0.01', lot: '30.00' },
      until: null,
    });
  });

  it('is not widened by a profit of the window', () => {
    const asked = { intent: intent({ size: '4' }), facts: lost('5000') };
    expect(decided([dayLimit({ max_money: '119.99' })], asked)).toMatchObject({
      maxSize: { size: '3' },
    });
    expect(decided([dayLimit({ max_money: '120' })], asked).outcome).toBe('GO');
  });

  it('takes its share of the equity at the start of the window', () => {
    const asked = (startEquity: string | null) => ({
      intent: intent({ size: '4' }),
      facts: facts({ windows: { month: window({ startEquity }) } }),
    });
    const monthly = rule('loss_limit', { window: 'month', max_pct: '1' });
    expect(decided([monthly], asked('12000')).outcome).toBe('GO');
    expect(decided([monthly], asked('11999')).outcome).toBe('SIZE_DOWN');
    expect(found(monthly, asked(null))).toMatchObject({
      status: 'missing',
      tasks: ['declare_equity'],
    });
  });

  it('blocks on R that is realised, at equality, and gives no size for it', () => {
    const inR = (r: string) => facts({ windows: { trading_day: window({ r }) } });
    const limit = dayLimit({ max_r: '3' });
    expect(found(limit, { facts: inR('-2.999999999999') }).status).toBe('pass');
    expect(decided([limit], { facts: inR('-3') })).toMatchObject({
      outcome: 'NO_GO',
      maxSize: null,
      blockedUntil: '2026-06-12T00:00:00.000Z',
    });
    expect(found(limit, { facts: inR('-3'), intent: intent({ size: null }) }).unit).toBe('R');
    const huge = { facts: inR('4'), intent: intent({ size: '1000' }) };
    expect(decided([limit], huge).outcome).toBe('GO');
  });

  it('blocks on R even where the equity is not known', () => {
    const asked = {
      facts: facts({ windows: { trading_day: window({ r: '-4', startEquity: null }) } }),
    };
    expect(decided([dayLimit({ max_pct: '2', max_r: '4' })], asked).outcome).toBe('NO_GO');
    const within = { facts: facts({ windows: { trading_day: window({ startEquity: null }) } }) };
    expect(decided([dayLimit({ max_pct: '2', max_r: '4' })], within).outcome).toBe('WAIT');
  });

  it('open risk alone that fills it blocks without a time and without a cooldown', () => {
    const asked = (openRisk: string) => ({
      facts: lost('-400', { positions: [position({ openRisk })] }),
    });
    const decision = decided([dayLimit({ max_money: '1000' })], asked('600'));
    expect(decision).toMatchObject({
      outcome: 'NO_GO',
      reason: 'loss_limit.open_risk',
      blockedUntil: null,
      maxSize: null,
    });
    expect(decision.findings[0]).toMatchObject({ until: null, predicate: 'open_risk_below:600' });
    expect(decided([dayLimit({ max_money: '1000' })], asked('570')).outcome).toBe('GO');
    expect(decided([dayLimit({ max_money: '1000' })], asked('570.01')).outcome).toBe('NO_GO');
  });

  it('leaves out open risk and the plan’s own where it is told to', () => {
    const asked = {
      intent: intent({ size: '1000' }),
      facts: lost('-400', { positions: [position({ openRisk: '600' })] }),
    };
    const only = dayLimit({
      max_money: '1000',
      include_open_risk: false,
      include_intent_risk: false,
    });
    expect(decided([only], asked).outcome).toBe('GO');
    const withoutOpen = dayLimit({ max_money: '1000', include_open_risk: false });
    expect(decided([withoutOpen], asked)).toMatchObject({ maxSize: { size: '20' } });
  });

  it('waits where an open position of the account has no known risk; others do not matter', () => {
    const unknown = position({ openRisk: null, stop: null, instrumentId: 'ES' });
    const limit = dayLimit({ max_money: '1000' });
    expect(found(limit, { facts: lost('0', { positions: [unknown] }) })).toMatchObject({
      status: 'missing',
      template: 'positions.no_stop',
    });
    // 999.99 of 1,000 are lost: with any open risk the smallest lot is too much.
    expect(found(limit, { facts: lost('-999.99', { positions: [unknown] }) }).outcome).toBe(
      'NO_GO',
    );
    const elsewhere = { ...unknown, accountId: 'other' };
    expect(found(limit, { facts: lost('0', { positions: [elsewhere] }) }).status).toBe('pass');
  });

  it.each([
    ['iso_week', '2026-06-15T00:00:00.000Z'],
    ['month', '2026-07-01T00:00:00.000Z'],
    ['trading_day', '2026-06-12T00:00:00.000Z'],
  ])('of a %s blocks until %s', (name, until) => {
    const asked = { facts: facts({ windows: { [name]: window({ net: '-1000' }) } }) };
    expect(
      decided([rule('loss_limit', { window: name, max_money: '1000' })], asked).blockedUntil,
    ).toBe(until);
  });

  it('of rolling days blocks until the trading day ends', () => {
    const asked = {
      facts: facts({
        windows: { rolling_days_5: window({ net: '-1000' }) },
        day: { tz: 'America/Chicago', localTime: '17:00' },
      }),
    };
    const limit = rule('loss_limit', { window: { rolling_days: 5 }, max_money: '1000' });
    expect(decided([limit], asked).blockedUntil).toBe('2026-06-11T22:00:00.000Z');
  });

  it('says what is lost, what is open, or what is left', () => {
    const limit = dayLimit({ max_money: '1000' });
    expect(sentence(limit, { facts: lost('-1000.5') })).toBe(
      'My loss for this day is 1000.50 USD. My limit is 1000.00 USD. My rule blocks new entries until 00:00 on 12 Jun.',
    );
    const open = lost('-400', { positions: [position({ openRisk: '600' })] });
    expect(sentence(limit, { facts: open })).toBe(
      'My day loss with my open risk is 1000.00 USD. My limit is 1000.00 USD. My rule blocks new entries until my open risk falls.',
    );
    expect(sentence(limit, { facts: lost('-940'), intent: intent({ size: '4' }) })).toBe(
      'With this plan at its stop my day loss is 1060.00 USD. My limit is 1000.00 USD. My largest size within it is 2.',
    );
    expect(sentence(limit, { facts: lost('-975') })).toBe(
      'My day limit leaves 25.00 USD. The smallest lot of MES risks 30.00 USD, so my rule blocks it.',
    );
  });

  it('asks the facts for its window', () => {
    expect(compileRules([rule('loss_limit', { window: 'month', max_r: '3' })])[0]?.windows).toEqual(
      ['month'],
    );
  });

  it('whose window is not known here is not evaluated, and nothing is GO', () => {
    const decision = decided([dayLimit({ max_money: '1000' })], { facts: facts({ windows: {} }) });
    expect(decision).toMatchObject({
      outcome: 'WAIT',
      reason: 'gate.not_evaluated',
      headline: null,
    });
    expect(decision.findings[0]?.status).toBe('not_evaluated');
  });
});
