import { describe, expect, it } from 'vitest';
import {
  type Asked,
  decided,
  facts,
  found,
  intent,
  NOW,
  overrideOf,
  type Position,
  position,
  rule,
  sentence,
} from '../testing/cases.ts';

const floor = (mode: string, over: object = {}) =>
  rule('account_floor', { mode, trail_money: '2000', ...over });
const held = (openRisk: string | null, over: Partial<Position> = {}) =>
  position({ instrumentId: 'ES', openRisk, ...over });
const at = (
  latest: string,
  { positions = [], ...account }: Record<string, unknown> & { positions?: Position[] } = {},
  size = '1',
): Asked => ({
  intent: intent({ size }),
  facts: facts({ equity: { latest, dayStart: '1', declaredAt: NOW }, account, positions }),
});

// A lot of MES over 6 points risks 30; a start at 50,000 has its floor at 48,000.
describe('account_floor', () => {
  it('stays above the floor and does not reach it', () => {
    expect(decided([floor('static')], at('48030.01')).outcome).toBe('GO');
    expect(found(floor('static'), at('48030'))).toMatchObject({
      outcome: 'NO_GO',
      template: 'account_floor.smallest_lot',
      maxSize: null,
    });
    expect(found(floor('static'), at('48000.01')).template).toBe('account_floor.smallest_lot');
    expect(decided([floor('static')], at('48090', {}, '3'))).toMatchObject({
      outcome: 'SIZE_DOWN',
      maxSize: { size: '2' },
    });
    expect(decided([floor('static')], at('48090.01', {}, '3')).outcome).toBe('GO');
  });

  it('blocks at its buffer by what is open alone, until the equity stands above it', () => {
    const buffered = floor('static', { buffer_pct: '20' });
    for (const latest of ['48400', '48399.99', '100']) {
      const decision = decided([buffered], at(latest));
      expect(decision).toMatchObject({ outcome: 'NO_GO', blockedUntil: null, maxSize: null });
      expect(decision.findings[0]).toMatchObject({
        template: 'account_floor.reached',
        predicate: 'equity_above:48400',
        until: null,
      });
    }
    expect(found(buffered, at('48430.01')).status).toBe('pass');
  });

  it('takes the open risk of the account as lost', () => {
    const open = (openRisk: string, over = {}) => ({ positions: [held(openRisk, over)] });
    expect(found(floor('static'), at('48100', open('69.99'))).status).toBe('pass');
    expect(found(floor('static'), at('48100', open('70'))).template).toBe(
      'account_floor.smallest_lot',
    );
    expect(found(floor('static'), at('48100', open('100'))).template).toBe('account_floor.reached');
    const elsewhere = open('100', { accountId: 'other' });
    expect(found(floor('static'), at('48100', elsewhere)).status).toBe('pass');
  });

  it.each([
    ['static', { startBalance: '51000' }],
    ['eod_trailing', { endOfDayPeak: '51000' }],
    ['intraday_trailing', { declaredPeak: { value: '51000', at: NOW } }],
  ])('in mode %s trails what that mode names', (mode, account) => {
    const elsewhere = { startBalance: '1', endOfDayPeak: '1', declaredPeak: null };
    expect(found(floor(mode), at('49030.01', { ...elsewhere, ...account })).status).toBe('pass');
    expect(found(floor(mode), at('49030', { ...elsewhere, ...account })).outcome).toBe('NO_GO');
  });

  it.each([
    ['static', { startBalance: null }],
    ['eod_trailing', { endOfDayPeak: null }],
    ['intraday_trailing', { declaredPeak: null }],
  ])('in mode %s waits where that is not known', (mode, account) => {
    expect(found(floor(mode), at('60000', account))).toMatchObject({
      status: 'missing',
      outcome: 'WAIT',
      tasks: ['declare_equity'],
    });
  });

  it('locks a trailing floor and never a static one', () => {
    const locked = { lock_at_money: '50000' };
    const peak = {
      startBalance: '60000',
      endOfDayPeak: '60000',
      declaredPeak: { value: '60000', at: NOW },
    };
    expect(found(floor('eod_trailing', locked), at('50030.01', peak)).status).toBe('pass');
    expect(found(floor('eod_trailing', locked), at('50030', peak)).status).toBe('fail');
    expect(found(floor('intraday_trailing', locked), at('50030.01', peak)).status).toBe('pass');
    expect(found(floor('static', locked), at('58000', peak)).template).toBe(
      'account_floor.reached',
    );
    const below = { endOfDayPeak: '51000' };
    expect(found(floor('eod_trailing', locked), at('49030.01', below)).status).toBe('pass');
  });

  it.each([
    ['no equity', { facts: facts({ equity: null }) }, 'account.no_equity'],
    ['a position without a stop', at('50000', { positions: [held(null)] }), 'positions.no_stop'],
    ['no stop', { intent: intent({ stop: null }) }, 'plan.incomplete'],
    ['no entry', { intent: intent({ entry: null }) }, 'plan.incomplete'],
    ['no size', { intent: intent({ size: null }) }, 'plan.incomplete'],
    ['no rate', { facts: facts({ fx: null }) }, 'account.no_rate'],
    ['no instrument', { facts: facts({ instrument: null }) }, 'plan.incomplete'],
  ])('waits where there is %s', (_name, asked, template) => {
    expect(found(floor('static'), asked)).toMatchObject({
      status: 'missing',
      outcome: 'WAIT',
      template,
    });
  });

  it('says floor, worst case and buffer', () => {
    const buffered = floor('static', { buffer_pct: '20' });
    expect(sentence(buffered, at('48480', {}, '11'))).toBe(
      'My account floor is 48000.00 USD. With every stop hit I stand at 48150.00 USD. My buffer starts at 48400.00 USD. My largest size above it is 2.',
    );
    expect(sentence(buffered, at('48200', { positions: [held('50')] }))).toBe(
      'My account floor is 48000.00 USD. With every stop hit I stand at 48150.00 USD. My buffer starts at 48400.00 USD. My rule blocks new entries until I stand above it.',
    );
    expect(sentence(buffered, at('48410'))).toBe(
      'My account stands 10.00 USD above its buffer. The smallest lot of MES risks 30.00 USD, so my rule blocks it.',
    );
  });

  it('is never overridden', () => {
    expect(overrideOf(floor('static'), at('48000'))).toEqual({ allowed: false });
  });
});
