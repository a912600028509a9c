import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, facts, intent, NOW, position, rule, window } from '../gate/testing/cases.ts';
import { type World as Case, worlds } from '../gate/testing/law-worlds.ts';
import type { Rule } from '../generated/types.ts';
import { validateFacts } from '../generated/validators-gate.js';
import { laterFacts, NOTHING_SUPPOSED, supposed, type WhatIf } from './index.ts';
import { gateOf, type World } from './world.ts';

const judged = (one: Rule, what: Partial<WhatIf>, known = facts()) => {
  const world: World = { rules: [one], intent: intent(), facts: known, asOf: at(NOW) };
  const decided = gateOf([one])(supposed(world, { ...NOTHING_SUPPOSED, ...what }));
  return decided?.rules[0]?.verdict;
};

describe('what a trial supposes is what its rules see', () => {
  it.each<[string, Rule, Partial<WhatIf>, string]>([
    [
      'a balance',
      rule('max_risk_per_trade', { basis: 'latest', max_pct: '1' }),
      { equity: '2000' },
      'fail',
    ],
    [
      'a loss of the day',
      rule('loss_limit', { window: 'trading_day', max_money: '400' }),
      { dayNet: '-400' },
      'fail',
    ],
    [
      'the same loss in its week',
      rule('loss_limit', { window: 'iso_week', max_money: '400' }),
      { dayNet: '-400' },
      'fail',
    ],
    [
      'trades of the day',
      rule('max_trades', { window: 'trading_day', max_n: 3 }),
      { dayTrades: 3 },
      'fail',
    ],
    [
      'fewer trades than that',
      rule('max_trades', { window: 'trading_day', max_n: 3 }),
      { dayTrades: 2 },
      'pass',
    ],
    [
      'losses in a row',
      rule('loss_streak', { ladder: [{ n: 2, minutes: 30, scope: 'day' }] }),
      { lossesInRow: 2 },
      'fail',
    ],
    [
      'one loss',
      rule('loss_streak', { ladder: [{ n: 2, minutes: 30, scope: 'day' }] }),
      { lossesInRow: 1 },
      'pass',
    ],
    ['open risk', rule('max_open_risk', { max_pct: '1' }), { openRisk: '500' }, 'fail'],
    [
      'an hour',
      rule('session_window', {
        tz: 'UTC',
        windows: [{ days: ['thu'], from: '09:00', to: '15:00' }],
      }),
      { at: at('2026-06-11T16:00:00.000Z') },
      'fail',
    ],
  ])('%s', (_name, one, what, status) => {
    expect(judged(one, what)?.status).toBe(status);
    expect(judged(one, {})?.status).toBe('pass');
  });

  it('open risk is that of all positions together', () => {
    const known = facts({
      positions: [position({ openRisk: null }), position({ openRisk: '900', tradeId: 'other' })],
      checkedAt: NOW,
    });
    const limit = rule('max_open_risk', { max_pct: '1' });
    expect(judged(limit, { openRisk: '0' }, known)?.status).toBe('pass');
  });
});

describe('laws of a trial', () => {
  const anyWhat = fc.record<WhatIf>({
    equity: fc.option(fc.integer({ min: 1, max: 99_999 }).map(String)),
    dayNet: fc.option(fc.integer({ min: -9_000, max: 9_000 }).map(String)),
    dayTrades: fc.option(fc.nat(9)),
    lossesInRow: fc.option(fc.nat(9)),
    openRisk: fc.option(fc.nat(900).map(String)),
    at: fc.option(fc.nat(90 * 24).map((hours) => at(NOW) + hours * 3_600_000)),
  });
  const worldOf = (one: Case): World => ({ ...one, rules: [], asOf: at(NOW) });

  it('facts that are supposed keep their contract, and those they came from stay as they were', () => {
    fc.assert(
      fc.property(worlds, anyWhat, (one, what) => {
        const before = structuredClone(one.facts);
        const { facts: known } = supposed(worldOf(one), what);
        expect(validateFacts(known), JSON.stringify(validateFacts.errors)).toBe(true);
        expect(one.facts).toEqual(before);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('where nothing is supposed, nothing changes', () => {
    fc.assert(
      fc.property(worlds, (one) => {
        expect(supposed(worldOf(one), NOTHING_SUPPOSED)).toEqual(worldOf(one));
      }),
      { numRuns: 200, seed: 8 },
    );
  });
});

describe('facts of a later instant', () => {
  const known = facts({
    windows: {
      trading_day: window({ entries: 3, net: '-50' }),
      iso_week: window({ entries: 5 }),
      rolling_days_3: window({ entries: 7 }),
    },
    equity: { latest: '49950', dayStart: '50000', declaredAt: NOW },
  });
  const entriesAt = (time: string) =>
    Object.values(laterFacts(known, at(NOW), at(time)).history.windows).map(
      ({ entries }) => entries,
    );

  it('a window begins anew with its boundary and not before; a rolling one once all its days are gone', () => {
    expect(entriesAt('2026-06-11T23:59:59.999Z')).toEqual([3, 5, 7]);
    expect(entriesAt('2026-06-12T00:00:00.000Z')).toEqual([0, 5, 7]);
    expect(entriesAt('2026-06-14T00:00:00.000Z')).toEqual([0, 5, 0]);
    expect(entriesAt('2026-06-15T00:00:00.000Z')).toEqual([0, 0, 0]);
  });

  it('the next day starts with the latest balance', () => {
    const { equity } = laterFacts(known, at(NOW), at('2026-06-12T00:00:00.000Z')).account;
    expect(equity).toMatchObject({ dayStart: '49950', latest: '49950', declaredAt: NOW });
  });
});
