import { describe, expect, it } from 'vitest';
import { compileRules } from '../index.ts';
import {
  decided,
  facts,
  found,
  intent,
  overrideOf,
  rule,
  sentence,
  window,
} from '../testing/cases.ts';

describe('max_trades', () => {
  const most = (max_n: number, name: unknown = 'trading_day') =>
    rule('max_trades', { window: name, max_n });
  const opened = (entries: number) => ({
    facts: facts({ windows: { trading_day: window({ entries }) } }),
  });

  it('lets the last one pass and blocks the next', () => {
    expect(decided([most(6)], opened(5)).outcome).toBe('GO');
    expect(decided([most(6)], opened(6))).toMatchObject({
      outcome: 'NO_GO',
      blockedUntil: '2026-06-12T00:00:00.000Z',
    });
    expect(found(most(6), opened(6))).toMatchObject({
      observed: '6',
      limit: '6',
      unit: 'trades',
      margin: '1',
      tasks: ['review_day'],
    });
  });

  it('ends with the trading day of the account', () => {
    const asked = {
      facts: facts({
        windows: { trading_day: window({ entries: 6 }) },
        day: { tz: 'America/Chicago', localTime: '17:00' },
      }),
    };
    expect(decided([most(6)], asked).blockedUntil).toBe('2026-06-11T22:00:00.000Z');
    // The day the clocks go back has 25 hours.
    expect(decided([most(6)], { ...asked, asOf: '2025-11-02T12:00:00Z' }).blockedUntil).toBe(
      '2025-11-02T23:00:00.000Z',
    );
  });

  it('asks the facts for its window, and is not evaluated without it', () => {
    expect(compileRules([most(6, 'month')])[0]?.windows).toEqual(['month']);
    expect(decided([most(6, 'month')], opened(0)).outcome).toBe('WAIT');
  });

  it('says how many were opened, and when the next window starts', () => {
    expect(sentence(most(6), opened(7))).toBe(
      'I opened 7 trades in this day. My limit is 6. My next window starts at 00:00 on 12 Jun.',
    );
  });

  it('may be overridden once a day with half of the size and no more trades', () => {
    expect(overrideOf(most(6), opened(6))).toEqual({
      allowed: true,
      safeguards: ['half_size', 'no_more_trades_today'],
      onceADay: true,
    });
  });
});

describe('max_trades of unscheduled actions', () => {
  const most = (over: object = {}) =>
    rule('max_trades', { window: 'month', max_n: 2, counts: 'unscheduled', ...over });
  const done = (
    entries: number,
    unscheduled: number,
    reasonCode: 'scheduled' | 'windfall' = 'windfall',
  ) => ({
    intent: intent({ stop: null, amount: '10', reasonCode }, { persona: 'indexdca' }),
    facts: facts({ windows: { month: window({ entries, unscheduled }) } }),
  });

  it('counts those of the window and no scheduled ones', () => {
    expect(found(most(), done(9, 1))).toMatchObject({ status: 'pass', observed: '1' });
    expect(found(most(), done(0, 2))).toMatchObject({ outcome: 'NO_GO', observed: '2' });
    expect(found(most({ counts: 'all' }), done(1, 9)).status).toBe('pass');
  });

  it('lets a scheduled plan be, which a count of all does not', () => {
    expect(found(most(), done(9, 9, 'scheduled')).status).toBe('not_applicable');
    expect(found(most({ counts: 'all' }), done(2, 0, 'scheduled')).outcome).toBe('NO_GO');
  });

  it('says how many were made', () => {
    expect(sentence(most(), done(9, 3))).toBe(
      'I made 3 unscheduled trades in this month. My limit is 2. My next window starts at 00:00 on 1 Jul.',
    );
  });
});
